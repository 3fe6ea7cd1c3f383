// What a page with GOV.UK Frontend does first.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

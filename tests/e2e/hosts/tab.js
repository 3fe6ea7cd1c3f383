const tabs = document.querySelectorAll("[role=tab]");
document.querySelector("#tab").addEventListener("click", (event) => {
  for (const tab of tabs) tab.ariaSelected = String(tab === event.currentTarget);
  document.querySelector("#panel").hidden = false;
});

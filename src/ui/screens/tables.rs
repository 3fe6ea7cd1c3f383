//! Makes a framework from tables that the person pastes or opens.

use super::import::{MAX_FAULTS, first_faults};
use crate::app::{
    Download, ExportAction, Focus, FormError, ImportedFramework, Route, TablesAction, TablesError,
};
use crate::domain::framework::Framework;
use crate::text::{self, tables as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, FileWords, Weight, back_link, bullets, button, button_group, div, download_status,
    element, enter_sends, error_summary, file_field, fragment, heading, hint_id, label_and_hint,
    paragraph, screen_heading, slot,
};
use yew::{AttrValue, Html, html};

/// The screen.
pub(super) fn tables(view: &View) -> Html {
    let error = match view.model.error() {
        Some(FormError::FrameworkFile(error)) => {
            Some(AttrValue::from(text::import::problem(error)))
        }
        _ => None,
    };
    let outcome = match view.model.tables().outcome() {
        None => Html::default(),
        Some(Ok(framework)) => preview(view, framework),
        Some(Err(error)) => wrong(view, error),
    };
    fragment([
        back_link(view, Route::Import, text::import::SCREEN_NAME),
        error_summary(view, error.as_ref(), "title"),
        screen_heading(view),
        paragraph(texts::INTRO),
        form(view),
        slot(outcome),
    ])
}

fn form(view: &View) -> Html {
    let fields = [
        input(view, "title", texts::TITLE_LABEL, texts::TITLE_HINT),
        input(view, "edition", texts::EDITION_LABEL, texts::EDITION_HINT),
        area(view, "skills", texts::SKILLS_LABEL, texts::SKILLS_HINT),
        file(view, "skills-file", texts::SKILLS_FILE_LABEL),
        area(view, "requirements", texts::REQUIREMENTS_LABEL, texts::REQUIREMENTS_HINT),
        file(view, "requirements-file", texts::REQUIREMENTS_FILE_LABEL),
        button(ButtonKind::Primary, texts::CHECK, view.on(TablesAction::Check)),
    ];
    enter_sends(view, None, Some(TablesAction::Check.into()), fragment(fields))
}

// The model does not hold what is in the fields, because a table can have thousands of lines. It is read when the button
// is pressed.

fn input(view: &View, name: &str, label: &'static str, hint: &'static str) -> Html {
    let id = view.id(name);
    let described_by = hint_id(&id);
    let field = html! {
        <input id={&id} type="text" class="govuk-input" part="field" autocomplete="off"
            spellcheck="false" aria-describedby={described_by} />
    };
    div("govuk-form-group", fragment([label_and_hint(&id, Weight::Bold, label, hint), field]))
}

fn area(view: &View, name: &str, label: &'static str, hint: &'static str) -> Html {
    let id = view.id(name);
    let described_by = hint_id(&id);
    let field = html! {
        <textarea id={&id} class="govuk-textarea" part="field" rows="8" spellcheck="false"
            wrap="off" autocomplete="off" aria-describedby={described_by} />
    };
    div("govuk-form-group", fragment([label_and_hint(&id, Weight::Bold, label, hint), field]))
}

fn file(view: &View, name: &str, label: &'static str) -> Html {
    let accept = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";
    let words = FileWords { label, hint: texts::FILE_HINT, accept, multiple: false };
    file_field(view, name, &words, None, None)
}

/// Why the tables are no framework.
fn wrong(view: &View, error: &TablesError) -> Html {
    let content = match error {
        TablesError::Unreadable => paragraph(texts::UNREADABLE),
        TablesError::TooLarge => paragraph(texts::TOO_LARGE),
        TablesError::Faults(faults) => listed(view, faults),
    };
    let id = view.focus_id(&Focus::Outcome);
    let attributes = [("id", &*id), ("class", "govuk-inset-text"), ("tabindex", "-1")];
    element("div", &attributes, content)
}

fn listed(view: &View, faults: &[String]) -> Html {
    let lines = faults.iter().take(MAX_FAULTS).cloned().collect();
    fragment([
        heading(view, 1, texts::FAULTS_HEADING),
        first_faults(lines, faults.len()),
        paragraph(texts::FAULTS_HINT),
    ])
}

/// What the tables have become, before it is used.
fn preview(view: &View, (framework, _): &ImportedFramework) -> Html {
    let id = view.focus_id(&Focus::Outcome);
    let attributes = [("id", &*id), ("tabindex", "-1")];
    let save = view.on(ExportAction::Save(Download::Framework));
    let content = [
        heading(view, 1, texts::PREVIEW_HEADING),
        paragraph(texts::found(framework)),
        slot(sample(view, framework)),
        button_group([
            button(ButtonKind::Primary, texts::USE, view.on(TablesAction::Use)),
            button(ButtonKind::Secondary, texts::SAVE, save),
        ]),
        download_status(view),
    ];
    element("div", &attributes, fragment(content))
}

/// The first skill with a statement, as it will be asked, or else the first.
fn sample(view: &View, framework: &Framework) -> Html {
    let mut skills = framework.skills();
    let first = skills.clone().find(|(index, _)| framework.has_statements(*index));
    let Some((index, skill)) = first.or_else(|| skills.next()) else { return Html::default() };
    let mut levels = Vec::new();
    for (level, entry) in framework.scale() {
        let statement = framework.statement(index, level).unwrap_or(&entry.meaning);
        levels.push([&*entry.name, ": ", statement].concat());
    }
    fragment([
        heading(view, 2, texts::sample_heading(&skill.name)),
        slot(framework.summary(index).map(|it| paragraph(it.to_owned())).unwrap_or_default()),
        bullets(levels),
    ])
}

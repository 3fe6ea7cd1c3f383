//! Imports a framework from a file, and lists those that the person has imported.

use crate::app::{Confirmation, FormError, FrameworkFileError, ImportAction, Route, Workspace};
use crate::text::{self, import as texts, point_of_view};
use crate::ui::View;
use crate::ui::components::{
    DraftPanelWords, FileWords, back_link, bullets, draft_panel, error_summary, file_field,
    fragment, heading, link, paragraph, paragraph_of, screen_heading, slot,
};
use yew::{AttrValue, Html};

/// How many faults are listed. Nobody reads more at once, and a file can have thousands.
pub(super) const MAX_FAULTS: usize = 200;

/// The screen that opens a framework file.
pub(super) fn import(view: &View) -> Html {
    let error = match view.model.error() {
        Some(FormError::FrameworkFile(error)) => Some(error),
        _ => None,
    };
    let message = error.map(|error| AttrValue::from(texts::problem(error)));
    let own: Vec<_> =
        view.model.workspaces().iter().filter(|workspace| workspace.file.is_some()).collect();
    let imported = if own.is_empty() {
        Html::default()
    } else {
        let own = own.into_iter().map(|workspace| imported(view, workspace)).collect();
        fragment([heading(view, 1, texts::KEPT_HEADING), slot(own)])
    };
    fragment([
        back_link(view, Route::Choose, text::choose::SCREEN_NAME),
        error_summary(view, message.as_ref(), "file"),
        screen_heading(view),
        paragraph(texts::INTRO),
        file(view, message.as_ref()),
        paragraph_of(link(view, Route::Tables, texts::FROM_TABLES)),
        slot(faults(view, error)),
        slot(imported),
    ])
}

fn file(view: &View, message: Option<&AttrValue>) -> Html {
    let words = FileWords {
        label: texts::FILE_LABEL,
        hint: texts::FILE_HINT,
        accept: ".json,application/json",
        multiple: false,
    };
    file_field(view, "file", &words, message, Some(ImportAction::FileChosen.into()))
}

fn faults(view: &View, error: Option<&FrameworkFileError>) -> Html {
    let Some(FrameworkFileError::Faults(faults)) = error else { return Html::default() };
    let lines = faults.iter().take(MAX_FAULTS).map(text::faults::fault).collect();
    fragment([
        heading(view, 1, texts::FAULTS_HEADING),
        paragraph(texts::FAULTS_HINT),
        first_faults(lines, faults.len()),
    ])
}

/// As many faults as are listed, and how many more there are of all.
pub(super) fn first_faults(lines: Vec<String>, all: usize) -> Html {
    let more = match all.saturating_sub(lines.len()) {
        0 => Html::default(),
        more => paragraph(texts::more_faults(more)),
    };
    fragment([bullets(lines), slot(more)])
}

/// A framework that the person has imported.
fn imported(view: &View, workspace: &Workspace) -> Html {
    let framework = &workspace.framework;
    let words = DraftPanelWords {
        title: text::edition(framework),
        about: point_of_view::rated_things(framework.subject, framework.skills_len()),
        continue_label: texts::RATE,
        delete_label: texts::REMOVE,
        question: texts::REMOVE_QUESTION,
        confirm: texts::REMOVE_CONFIRM,
    };
    draft_panel(view, workspace, &Confirmation::RemoveFramework(workspace.key.clone()), words)
}

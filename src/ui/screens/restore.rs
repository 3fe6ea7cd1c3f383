//! Saves a backup of everything that is stored, and restores one.

use crate::app::{
    Download, DraftRestore, ExportAction, Focus, FormError, RestoreAction, RestorePreview, Route,
    Workspace,
};
use crate::text::{self, data as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, FileWords, back_link, bullets, button, download_status, element, error_summary,
    file_field, fragment, heading, paragraph, screen_heading, slot, text,
};
use yew::{AttrValue, Html};

/// The screen.
pub(super) fn restore(view: &View) -> Html {
    let error = match view.model.error() {
        Some(FormError::BackupFile(error)) => Some(AttrValue::from(texts::problem(*error))),
        _ => None,
    };
    let words = FileWords {
        label: texts::FILE_LABEL,
        hint: texts::FILE_HINT,
        accept: ".json,application/json",
        multiple: false,
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        error_summary(view, error.as_ref(), "file"),
        screen_heading(view),
        paragraph(texts::INTRO),
        heading(view, 1, texts::SAVE_HEADING),
        paragraph(texts::SAVE_INTRO),
        save(view),
        download_status(view),
        heading(view, 1, texts::RESTORE_HEADING),
        file_field(view, "file", &words, error.as_ref(), Some(RestoreAction::FileChosen.into())),
        slot(preview(view)),
    ])
}

fn save(view: &View) -> Html {
    let is_kept =
        |workspace: &Workspace| workspace.file.is_some() || !workspace.assessment.is_empty();
    let nothing = !view.model.workspaces().iter().any(is_kept);
    let content = if nothing {
        paragraph(texts::NOTHING)
    } else {
        button(ButtonKind::Secondary, texts::SAVE, view.on(ExportAction::Save(Download::Backup)))
    };
    slot(element("div", &[("key", if nothing { "nothing" } else { "save" })], content))
}

/// What restoring the file will do, or that it is done.
fn preview(view: &View) -> Html {
    let id = view.focus_id(&Focus::Outcome);
    let attributes = [("id", &*id), ("tabindex", "-1")];
    let content = match view.model.restore_preview() {
        Some(preview) => will_add(view, &preview),
        None if view.model.is_restored() => paragraph(texts::RESTORED),
        None => return Html::default(),
    };
    element("div", &attributes, content)
}

fn will_add(view: &View, preview: &RestorePreview) -> Html {
    let RestorePreview { frameworks, refused, drafts } = preview;
    let mut lines = Vec::new();
    for (framework, _) in frameworks {
        lines.push(texts::framework(&text::edition(framework)));
    }
    if *refused > 0 {
        lines.push(texts::refused(*refused));
    }
    for draft in drafts {
        lines.push(match draft {
            DraftRestore::Merges(framework, report, _) => {
                texts::adds(&text::edition(framework), report)
            }
            DraftRestore::Refused(id, edition, why) => texts::unusable(id, edition, *why),
        });
    }
    let restore = if preview.is_nothing() {
        paragraph(texts::PREVIEW_NOTHING)
    } else {
        button(ButtonKind::Primary, texts::RESTORE, view.on(RestoreAction::Restore))
    };
    let title = [("class", "govuk-heading-s")];
    fragment([
        element(view.heading_tag(2), &title, text(texts::PREVIEW_HEADING)),
        bullets(lines),
        restore,
    ])
}

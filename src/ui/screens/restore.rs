//! Saves a backup of everything that is stored, and restores one.

use crate::app::{
    Download, DraftRestore, ExportAction, Focus, FormError, PasswordUse, RestoreAction,
    RestorePreview, Route, Workspace,
};
use crate::text::{self, data as texts, lock};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, FileWords, back_link, bullets, button, download_status, element, error_summary,
    file_field, fragment, heading, paragraph, password_error, password_form, screen_heading, slot,
    text,
};
use yew::{AttrValue, Html};

/// How many lines of what will be added are listed. Nobody reads more at once, and a file can have hundreds.
const MAX_LINES: usize = 100;

/// The screen.
pub(super) fn restore(view: &View) -> Html {
    let error = match view.model.error() {
        Some(FormError::BackupFile(error)) => Some(AttrValue::from(texts::problem(*error))),
        _ => None,
    };
    let of_password = |usage: PasswordUse| Some((password_error(view, usage)?, usage.field()));
    let passwords = [PasswordUse::LockBackup, PasswordUse::OpenBackup];
    let (problem, field) = match passwords.into_iter().find_map(of_password) {
        Some((problem, field)) => (Some(problem), field),
        None => (error.clone(), "file"),
    };
    let words = FileWords {
        label: texts::FILE_LABEL,
        hint: texts::FILE_HINT,
        accept: ".json,application/json",
        multiple: false,
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        error_summary(view, problem.as_ref(), field),
        screen_heading(view),
        paragraph(texts::INTRO),
        heading(view, 1, texts::SAVE_HEADING),
        paragraph(texts::SAVE_INTRO),
        slot(save(view)),
        heading(view, 1, texts::RESTORE_HEADING),
        file_field(view, "file", &words, error.as_ref(), Some(RestoreAction::FileChosen.into())),
        slot(preview(view)),
    ])
}

fn save(view: &View) -> Html {
    let is_kept =
        |workspace: &Workspace| workspace.file.is_some() || !workspace.assessment.is_empty();
    let nothing = !view.model.workspaces().iter().any(is_kept);
    let (key, content) = if nothing {
        ("nothing", paragraph(texts::NOTHING))
    } else {
        // What has come of saving is said below the button that was pressed.
        let is_locked = view.model.locked().is_some();
        let locks = is_locked || view.model.password_at_work() == Some(PasswordUse::LockBackup);
        let save = view.on(ExportAction::Save(Download::Backup));
        let content = [
            button(ButtonKind::Secondary, texts::SAVE, save),
            slot(if locks { Html::default() } else { download_status(view) }),
            heading(view, 1, lock::FILE_HEADING),
            paragraph(lock::FILE_INTRO),
            password_form(view, PasswordUse::LockBackup),
            slot(if is_locked { download_status(view) } else { Html::default() }),
        ];
        ("save", fragment(content))
    };
    element("div", &[("key", key)], content)
}

/// What restoring the file will do, or that it is done; or that it is locked.
fn preview(view: &View) -> Html {
    let id = view.focus_id(&Focus::Outcome);
    let attributes = [("id", &*id), ("tabindex", "-1")];
    let content = match view.model.restore_preview() {
        Some(preview) => will_add(view, &preview),
        None if view.model.locked_backup().is_some() => fragment([
            heading(view, 2, lock::OPEN_FILE_HEADING),
            password_form(view, PasswordUse::OpenBackup),
        ]),
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
            DraftRestore::Merges(framework, report) => {
                texts::adds(&text::edition(framework), report)
            }
            DraftRestore::Refused(id, edition, why) => texts::unusable(id, edition, *why),
        });
    }
    let more = lines.len().saturating_sub(MAX_LINES);
    lines.truncate(MAX_LINES);
    let more = if more > 0 { paragraph(texts::more(more)) } else { Html::default() };
    let restore = if preview.is_nothing() {
        paragraph(texts::PREVIEW_NOTHING)
    } else {
        button(ButtonKind::Primary, texts::RESTORE, view.on(RestoreAction::Restore))
    };
    let title = [("class", "govuk-heading-s")];
    fragment([
        element(view.heading_tag(2), &title, text(texts::PREVIEW_HEADING)),
        bullets(lines),
        slot(more),
        restore,
    ])
}

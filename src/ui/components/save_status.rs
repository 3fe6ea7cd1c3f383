//! Whether the answers are saved: a line below each screen, and notices above it.

use crate::app::{
    AnswersShown, Copyable, DraftAction, Durability, Quarantine, SaveStatus, SavedAt, StorageError,
};
use crate::domain::assessment::Assessment;
use crate::text::result::saved_on;
use crate::text::save_status as words;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, button, button_group, copy_field, div, element, fragment, paragraph, slot, small,
    text, text_in,
};
use yew::{AttrValue, Html};

/// Whether the answers are saved, and where: the line below each screen.
pub(in crate::ui) fn save_status_line(view: &View) -> Html {
    let status = &view.model.workspace().save_status;
    let line = match view.model.route().answers_shown() {
        AnswersShown::Shared => words::SHARED.to_owned(),
        AnswersShown::Opinion => words::OPINION.to_owned(),
        AnswersShown::Team => words::TEAM.to_owned(),
        // Their draft is not what the screen is about.
        AnswersShown::Own
            if matches!(
                status,
                SaveStatus::Unknown | SaveStatus::Saved(..) | SaveStatus::Nothing
            ) =>
        {
            words::WHERE.to_owned()
        }
        AnswersShown::Own | AnswersShown::OwnToOpen => of_workspace(view, status),
    };
    keeping_line(line)
}

/// The line below a screen: where answers are kept.
pub(in crate::ui) fn keeping_line(line: impl Into<AttrValue>) -> Html {
    let attributes = [("class", "govuk-body-s skillgauge-keeping"), ("part", "keeping")];
    element("p", &attributes, text(line))
}

/// Whether the answers to the framework on screen are saved, and where.
fn of_workspace(view: &View, status: &SaveStatus) -> String {
    let lead = match status {
        SaveStatus::Unknown | SaveStatus::Nothing => words::NOTHING.to_owned(),
        SaveStatus::Saved(..) => saved_line(status),
        SaveStatus::InMemory(_) | SaveStatus::ChangedElsewhere { .. } => return saved_line(status),
    };
    let is_partitioned =
        matches!(status, SaveStatus::Saved(..)) && view.model.settings().partitioned;
    let partitioned =
        if is_partitioned { [" ", words::PARTITIONED].concat() } else { String::new() };
    [&*lead, " ", words::WHERE, &*partitioned].concat()
}

/// Whether answers are saved, where there is something to say of it.
pub(in crate::ui) fn saved_line(status: &SaveStatus) -> String {
    match status {
        SaveStatus::Saved(at, Durability::Durable) => words::saved(at),
        SaveStatus::Saved(_, Durability::Pending) => words::SAVING.to_owned(),
        SaveStatus::Saved(_, Durability::Volatile) => words::VOLATILE.to_owned(),
        SaveStatus::InMemory(_) => words::NOT_SAVED.to_owned(),
        SaveStatus::ChangedElsewhere { .. } => words::PAUSED.to_owned(),
        SaveStatus::Unknown | SaveStatus::Nothing => String::new(),
    }
}

/// The day of what is on paper, if it is saved.
pub(in crate::ui) fn day_of_save(view: &View) -> Html {
    let day = view.model.workspace().save_status.saved_on();
    day.map(|day| small(saved_on(day))).unwrap_or_default()
}

/// What the person must know about their saved answers, above the screen.
pub(in crate::ui) fn notices(view: &View) -> Html {
    let quarantined = { view.model.workspaces().iter() }
        .any(|workspace| workspace.quarantine == Some(Quarantine::Moved))
        .then(|| notice(view, words::QUARANTINED, Html::default()));
    let notice = match &view.model.workspace().save_status {
        SaveStatus::InMemory(error) => Some(in_memory(view, *error)),
        SaveStatus::ChangedElsewhere { theirs, saved_at } => {
            Some(changed_elsewhere(view, theirs, saved_at.as_ref()))
        }
        _ => None,
    };
    notice_regions([quarantined, notice])
}

/// Where notices come. Screen readers read out what comes into a region that was there before.
pub(in crate::ui) fn notice_regions(notices: [Option<Html>; 2]) -> Html {
    let region = |notice: Option<Html>| {
        element("div", &[("aria-live", "polite")], notice.unwrap_or_default())
    };
    div("skillgauge-no-print", fragment(notices.map(region)))
}

fn notice(view: &View, lead: &'static str, more: Html) -> Html {
    let title = "govuk-notification-banner__title";
    let title = text_in(view.heading_tag_before(), title, words::IMPORTANT);
    let lead = text_in("p", "govuk-notification-banner__heading", lead);
    let content = [
        div("govuk-notification-banner__header", title),
        div("govuk-notification-banner__content", fragment([lead, more])),
    ];
    element("div", &[("class", "govuk-notification-banner"), ("part", "notice")], fragment(content))
}

/// That the answers cannot be saved. The code keeps the ratings, if the person copies it while the page is
/// open.
fn in_memory(view: &View, error: StorageError) -> Html {
    let fallback_code = if view.model.assessment().ratings.is_empty() {
        Html::default()
    } else {
        copy_field(view, Copyable::FallbackCode, view.model.share_code())
    };
    notice(view, words::error(error), slot(fallback_code))
}

fn changed_elsewhere(view: &View, theirs: &Assessment, saved_at: Option<&SavedAt>) -> Html {
    let framework = view.model.framework();
    let (rated, skills) = view.model.assessment().progress(framework);
    let mine = words::mine(rated, skills);
    let (lead, detail) = match saved_at {
        None => (words::ELSEWHERE_DELETED, mine),
        Some(at) => {
            let (rated, skills) = theirs.progress(framework);
            let theirs = words::elsewhere(rated, skills, &at.time);
            (words::ELSEWHERE, format!("{theirs} {mine}"))
        }
    };
    let choice = button_group([
        button(ButtonKind::Primary, words::KEEP_MINE, view.on(DraftAction::KeepMine)),
        button(ButtonKind::Secondary, words::TAKE_THEIRS, view.on(DraftAction::TakeTheirs)),
    ]);
    notice(view, lead, fragment([paragraph(detail), choice]))
}

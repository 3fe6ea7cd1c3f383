//! Where the answers are: a line below each screen, and news at the top.

use super::block::{all, block, node, paragraph, plain, text_in};
use super::{Kind, button, button_group, copy_field};
use crate::domain::assessment::Assessment;
use crate::state::{Action, Copyable, KeepError, Keeping, SavedAt, Screen, SetAside};
use crate::text::save_status as words;
use crate::ui::View;
use yew::Html;

/// Where the answers are, below the screen.
pub(in crate::ui) fn keeping_line(view: &View) -> Html {
    let line = match (&view.state.screen, &view.state.entry().keeping) {
        (Screen::Shared(_), _) => words::SHARED.to_owned(),
        (Screen::Opinion(_), _) => words::OPINION.to_owned(),
        (Screen::Team, _) => words::TEAM.to_owned(),
        (
            Screen::Start | Screen::Choose | Screen::Bring | Screen::Embed | Screen::Data,
            Keeping::Saved(_) | Keeping::Nothing,
        ) => words::GENERAL.to_owned(),
        (_, Keeping::Unknown | Keeping::Nothing) => words::NOTHING.to_owned(),
        (_, Keeping::Saved(saved_at)) if view.state.settings.apart => {
            [&*words::saved(saved_at), " ", words::PARTITIONED].concat()
        }
        (_, Keeping::Saved(saved_at)) => words::saved(saved_at),
        (_, Keeping::InMemory(_)) => words::NOT_SAVED.to_owned(),
        (_, Keeping::ChangedElsewhere { .. }) => words::PAUSED.to_owned(),
    };
    let attributes = [("class", "govuk-body-s skillgauge-keeping"), ("part", "keeping")];
    node("p", &attributes, plain(line))
}

/// What the person must know about their answers, above the screen.
pub(in crate::ui) fn notices(view: &View) -> Html {
    let set_aside = { view.state.library.entries() }
        .any(|entry| entry.set_aside == Some(SetAside::Kept))
        .then(|| notice(view, words::QUARANTINED, Html::default()));
    let news = match &view.state.entry().keeping {
        Keeping::InMemory(error) => Some(in_memory(view, *error)),
        Keeping::ChangedElsewhere { theirs, saved_at } => {
            Some(elsewhere(view, theirs, saved_at.as_ref()))
        }
        _ => None,
    };
    // The regions are there from the start, so that what comes into them is read out.
    let region =
        |news: Option<Html>| node("div", &[("aria-live", "polite")], news.unwrap_or_default());
    block("skillgauge-no-print", all([region(set_aside), region(news)]))
}

fn notice(view: &View, lead: &'static str, more: Html) -> Html {
    let title = "govuk-notification-banner__title";
    let title = text_in(view.heading_tag_before(), title, words::IMPORTANT);
    let lead = text_in("p", "govuk-notification-banner__heading", lead);
    let content = [
        block("govuk-notification-banner__header", title),
        block("govuk-notification-banner__content", all([lead, more])),
    ];
    node("div", &[("class", "govuk-notification-banner"), ("part", "notice")], all(content))
}

/// The code is the way out: it can be copied while the page is open.
fn in_memory(view: &View, error: KeepError) -> Html {
    let way_out = if view.state.assessment().ratings.is_empty() {
        Html::default()
    } else {
        copy_field(view, Copyable::WayOut, view.state.code())
    };
    notice(view, words::error(error), block("", way_out))
}

fn elsewhere(view: &View, theirs: &Assessment, saved_at: Option<&SavedAt>) -> Html {
    let framework = view.state.framework();
    let (rated, skills) = view.state.assessment().progress(framework);
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
        button(Kind::Primary, words::KEEP_MINE, view.on(Action::KeepMine)),
        button(Kind::Secondary, words::TAKE_THEIRS, view.on(Action::TakeTheirs)),
    ]);
    notice(view, lead, all([paragraph(detail), choice]))
}

//! Ratings from the edition before: which can be copied, and which not.

use crate::app::{Action, FrameworkRoute};
use crate::domain::analysis::migration::{MigratedRating, MigrationOutcome};
use crate::domain::framework::SkillIndex;
use crate::text::{self, comparison as words, migration as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, back_link, bullets, button, fragment, heading, paragraph, screen_heading, slot,
};
use yew::Html;

/// What becomes of the ratings of the edition before.
pub(super) fn migration(view: &View) -> Html {
    let screen_name = text::skills::screen_name(view.model.framework().subject);
    let body = outcomes(view).unwrap_or_else(|| vec![paragraph(texts::NOTHING)]);
    fragment([
        back_link(view, FrameworkRoute::Skills, screen_name),
        screen_heading(view),
        slot(fragment(body)),
    ])
}

fn outcomes(view: &View) -> Option<Vec<Html>> {
    let model = &view.model;
    let (earlier, newer) = (model.earlier_edition()?, model.framework());
    let name = |skill: SkillIndex| newer.skill(skill).map_or("", |skill| &*skill.name);
    let (mut copied, mut not_copied) = (Vec::new(), Vec::new());
    for MigratedRating { skill, outcome, .. } in model.migrated_ratings() {
        let from = &skill.name;
        match outcome {
            MigrationOutcome::Copied(to, rating) => {
                let rating = words::rating(newer, Some(rating));
                copied.push(texts::copied(from, name(to), rating));
            }
            MigrationOutcome::Kept(_) => not_copied.push(texts::kept(from)),
            MigrationOutcome::Replaced(to) => not_copied.push(texts::replaced(from, name(to))),
            MigrationOutcome::Gone => not_copied.push(texts::gone(from)),
        }
    }
    let (number, any_not) = (copied.len(), !not_copied.is_empty());
    let list = |title, lines| fragment([heading(view, 1, title), bullets(lines)]);
    let intro = texts::intro(&text::edition(&earlier.framework), &text::edition(newer));
    let mut body = vec![paragraph(intro)];
    if number == 0 {
        body.push(paragraph(texts::NOTHING));
    } else {
        body.push(list(texts::COPIED, copied));
    }
    if any_not {
        body.push(list(texts::NOT_COPIED, not_copied));
    }
    if number > 0 {
        body.push(button(
            ButtonKind::Primary,
            texts::copy(number),
            view.on(Action::MigrateRatings),
        ));
    }
    Some(body)
}

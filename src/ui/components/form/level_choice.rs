//! The levels of a skill to choose from, each with what it means.

use crate::app::Action;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::{self, comparison as words, skill as texts};
use crate::ui::components::Radio;
use yew::Html;

/// The levels of a skill to choose from, each with its statement.
pub(in crate::ui) fn level_choices(
    framework: &Framework,
    skill: SkillIndex,
    chosen: Option<Rating>,
    rate: impl Fn(Rating) -> Action,
) -> Vec<Radio> {
    let mut choices = Vec::new();
    for rating in Rating::all(framework) {
        choices.push(Radio {
            label: words::rating(framework, Some(rating)).to_owned().into(),
            hint: meaning(framework, skill, rating).into(),
            checked: chosen == Some(rating),
            action: rate(rating),
            more: Html::default(),
        });
    }
    choices
}

fn meaning(framework: &Framework, skill: SkillIndex, rating: Rating) -> String {
    match rating {
        Rating::NotYet => {
            let lowest = framework.scale().next().map_or("", |(_, level)| &level.name);
            texts::not_yet_meaning(&text::in_sentence(lowest))
        }
        Rating::At(level) => texts::statement(framework, skill, level),
    }
}

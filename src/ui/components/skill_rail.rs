//! The skills beside the one on screen: which are rated, and the way to each.

use crate::app::Route;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::{comparison as words, skill as texts};
use crate::ui::View;
use crate::ui::components::{element, fragment, step_link, text, text_in};
use std::ops::Range;
use yew::Html;

/// How many skills stand beside a question at most. No role of the built-in frameworks has half as many. A thousand would
/// keep a slow computer busy for a second at each question, and lead nobody anywhere that the list of skills does not.
const STEPS: usize = 50;

/// The skills that there is a question for, with the rating and the screen of each by its place: all, or of very many those
/// around the one on screen. In a narrow column it is a line of dots.
pub(in crate::ui) fn skill_rail(
    view: &View,
    framework: &Framework,
    (skills, here): (&[SkillIndex], SkillIndex),
    step: &dyn Fn(usize, SkillIndex) -> (Option<Rating>, Route),
) -> Html {
    let place = skills.iter().position(|&skill| skill == here).unwrap_or_default();
    let shown = around(place, skills.len());
    let mut steps = Vec::new();
    for (place, &index) in skills.iter().enumerate().take(shown.end).skip(shown.start) {
        let (rating, to) = step(place, index);
        let Some(skill) = framework.skill(index) else { continue };
        // An open dot is enough to see that nothing is rated; nine times the words would be noise.
        let class = if rating.is_some() { "" } else { "govuk-visually-hidden" };
        let name = [
            text([&*skill.name, " "].concat()),
            text_in("small", class, words::rating(framework, rating)),
        ];
        let content = [
            dot(rating.is_some()),
            element("span", &[("class", "skillgauge-rail__text")], fragment(name)),
        ];
        let link = step_link(view, to, "skillgauge-rail__link", index == here, fragment(content));
        steps.push(element("li", &[("key", &skill.id)], link));
    }
    let list = element("ol", &[("class", "skillgauge-rail__list")], fragment(steps));
    let class = ("class", "skillgauge-rail skillgauge-two__beside");
    if shown.len() == skills.len() {
        let label = texts::rail(framework.subject);
        return element("nav", &[class, ("aria-label", label)], list);
    }
    let part = texts::part_of_rail(framework.subject, &shown, skills.len());
    let label = ("aria-label", &*part);
    element("nav", &[class, label], fragment([text_in("p", "govuk-body-s", part.clone()), list]))
}

/// The places of the skills that are shown around the one on screen.
fn around(place: usize, skills: usize) -> Range<usize> {
    let start = place.saturating_sub(STEPS / 2).min(skills.saturating_sub(STEPS));
    start..skills.min(start + STEPS)
}

/// A small dot: filled where something is rated. A text beside it says the same.
pub(in crate::ui) fn dot(is_rated: bool) -> Html {
    let class = if is_rated { "skillgauge-dot skillgauge-dot--on" } else { "skillgauge-dot" };
    text_in("span", class, "")
}

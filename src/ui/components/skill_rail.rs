//! All skills beside the one on screen: which are rated, and the way to each.

use crate::app::Route;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::{comparison as words, skill as texts};
use crate::ui::View;
use crate::ui::components::{element, fragment, step_link, text, text_in};
use yew::Html;

/// All skills that there is a question for, with the rating and the screen of each by its place. In a narrow column it is a
/// line of dots.
pub(in crate::ui) fn skill_rail(
    view: &View,
    framework: &Framework,
    (skills, here): (&[SkillIndex], SkillIndex),
    step: &dyn Fn(usize, SkillIndex) -> (Option<Rating>, Route),
) -> Html {
    let mut steps = Vec::new();
    for &index in skills {
        let (rating, to) = step(steps.len(), index);
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
    let label = texts::rail(framework.subject);
    let list = element("ol", &[("class", "skillgauge-rail__list")], fragment(steps));
    element(
        "nav",
        &[("class", "skillgauge-rail skillgauge-two__beside"), ("aria-label", label)],
        list,
    )
}

/// A small dot: filled where something is rated. A text beside it says the same.
pub(in crate::ui) fn dot(is_rated: bool) -> Html {
    let class = if is_rated { "skillgauge-dot skillgauge-dot--on" } else { "skillgauge-dot" };
    text_in("span", class, "")
}

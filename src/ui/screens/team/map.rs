//! The map of a team: a row for each skill, a column for each person.

use super::people::ShownPeople;
use crate::app::{OpenTeam, Route};
use crate::domain::analysis::standing::Standing;
use crate::domain::analysis::team::SkillSummary;
use crate::domain::formats::share_code;
use crate::text::{date, team as texts};
use crate::ui::View;
use crate::ui::components::{
    classed, div, edition_line, element, fragment, hidden, link, sign_class, sign_key, small, text,
    text_in,
};
use yew::Html;

/// The most people, and the longest label of them in characters, that fit beside each other lying down.
const MOST_LYING: (usize, usize) = (10, 8);

/// Whether the names of these people stand upright, because they are many or long.
pub(super) fn stands(shown: &ShownPeople<'_>) -> bool {
    let (most, longest) = MOST_LYING;
    let is_long = |label: String| label.chars().count() > longest;
    shown.people.len() > most
        || shown.people.iter().any(|(member, _)| is_long(texts::person(member)))
}

/// What stands on each page of paper: what the team is rated in, and when the codes were read.
pub(super) fn on_paper(open: &OpenTeam) -> Html {
    let said = [edition_line(&open.team.framework), small(texts::read_on(&date(&open.day)))];
    div("skillgauge-print-only", fragment(said))
}

/// The map of the people on this page. Each name opens what that person has shared.
pub(super) fn map(
    view: &View,
    open: &OpenTeam,
    shown: &ShownPeople<'_>,
    skills: &[SkillSummary],
) -> Html {
    if shown.people.is_empty() {
        return Html::default();
    }
    let framework = &open.team.framework;
    let mut heads = vec![head("col", hidden(texts::MAP_SKILL))];
    for (member, _) in &shown.people {
        let code = share_code::encode(framework, &member.rating_set);
        let name = link(view, Route::Shared(code), &texts::person(member));
        heads.push(head("col", classed("span", "skillgauge-map__who", name)));
    }
    // On paper the table's head stands on each page.
    let columns = heads.len().to_string();
    let on_paper = element("td", &[("colspan", &*columns)], on_paper(open));
    let on_paper = element("tr", &[("class", "skillgauge-map__paper")], on_paper);
    let mut rows = Vec::new();
    for summary in skills {
        let name = framework.skill(summary.skill).map_or("", |skill| &skill.name);
        let mut counted = vec![text(texts::met(summary))];
        if summary.tally.required > 0 {
            counted.push(hidden(texts::MET));
        }
        let name = [text(name.to_owned()), text(" "), classed("b", "", fragment(counted))];
        let mut cells = vec![head("row", classed("span", "skillgauge-map__skill", fragment(name)))];
        for (member, _) in &shown.people {
            let standing = member.standing(framework, open.baseline, summary.skill);
            let said = texts::cell(framework, member.rating(summary.skill), standing);
            cells.push(cell(standing, hidden(said)));
        }
        rows.push(element("tr", &[], fragment(cells)));
    }
    let class =
        if stands(shown) { "skillgauge-map skillgauge-map--standing" } else { "skillgauge-map" };
    let table = [
        text_in("caption", "govuk-visually-hidden", texts::MAP_CAPTION),
        element("thead", &[], fragment([on_paper, element("tr", &[], fragment(heads))])),
        element("tbody", &[], fragment(rows)),
    ];
    // A map that is wider than its column scrolls. It takes focus, so that the keyboard scrolls it too.
    let region = [
        ("class", "skillgauge-wide"),
        ("role", "region"),
        ("aria-label", texts::MAP),
        ("tabindex", "0"),
    ];
    fragment([
        sign_key(&|standing| texts::sign(standing).to_owned()),
        element("div", &region, element("table", &[("class", class)], fragment(table))),
    ])
}

fn head(scope: &str, content: Html) -> Html {
    element("th", &[("scope", scope)], content)
}

/// One cell. The sign says the same as the colour, and the words the same as the sign.
fn cell(standing: Standing, words: Html) -> Html {
    let class = ["skillgauge-map__cell ", sign_class(standing)].concat();
    let sign = element("span", &[("aria-hidden", "true")], text(texts::sign(standing)));
    element("td", &[("class", &class)], fragment([sign, words]))
}

//! The question which level fits, of oneself or of somebody else: what the skill is about, the levels with what each
//! means, and what goes on. Keys choose a level too.

use crate::app::{Action, AssessAction, Focus, FormError, LoadStatus, Workspace};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::SkillIndex;
use crate::text::{self, skill as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, Radio, answer_keys, button, descriptions_notice, div, element, fragment,
    paragraph, radios, screen_heading, screen_heading_below, slot, small,
};
use yew::{AttrValue, Html};

/// The question about one skill.
pub(in crate::ui) struct LevelQuestion<'a> {
    pub(in crate::ui) workspace: &'a Workspace,
    pub(in crate::ui) skill: SkillIndex,
    /// Which of the skills it is, above the heading.
    pub(in crate::ui) number: Option<String>,
    /// Between what the skill is about and the question.
    pub(in crate::ui) beside: Html,
    pub(in crate::ui) legend: &'static str,
    pub(in crate::ui) choices: Vec<Radio>,
    /// What a key does, from that of the first choice on.
    pub(in crate::ui) by_key: fn(SkillIndex, Rating, usize) -> Action,
    /// Below the choices.
    pub(in crate::ui) more: Html,
    /// Takes the rating back, where there is one. Else the skill can be skipped.
    pub(in crate::ui) clear: Option<Action>,
    /// Beside what goes on.
    pub(in crate::ui) so_far: Html,
}

/// What is wrong with the answer, if something is.
pub(in crate::ui) fn level_error(view: &View) -> Option<AttrValue> {
    let is_missing = view.model.error() == Some(&FormError::NoRating);
    is_missing.then_some(AttrValue::Static(texts::PROBLEM))
}

/// The question, with the screen's heading in it: focus is there when the screen opens, and keys count from then on.
pub(in crate::ui) fn level_question(view: &View, question: LevelQuestion<'_>) -> Html {
    let LevelQuestion { workspace, skill, .. } = question;
    let mut by_key = Vec::new();
    if view.model.single_keys() {
        for rating in Rating::all(&workspace.framework) {
            by_key.push((question.by_key)(skill, rating, by_key.len()));
        }
    }
    let keys = keys_hint(view, question.choices.len());
    let (key, skip_or_clear) = match question.clear {
        None => ("skip", button(ButtonKind::Link, texts::SKIP, view.on(Action::Skip))),
        Some(clear) => ("clear", button(ButtonKind::Link, texts::CLEAR, view.on(clear))),
    };
    let buttons = [
        button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
        element("div", &[("key", key)], skip_or_clear),
        slot(question.so_far),
        slot(keys),
    ];
    let legend = Legend { text: question.legend, hidden: false, hint: "" };
    let (name, error) = (view.focus_id(&Focus::Level), level_error(view));
    let content = fragment([
        slot(match question.number {
            Some(number) => screen_heading_below(view, number),
            None => screen_heading(view),
        }),
        about(view, workspace, skill),
        slot(question.beside),
        radios(view, &name, &legend, error.as_ref(), question.choices),
        slot(question.more),
        slot(div("skillgauge-actions", fragment(buttons))),
    ]);
    answer_keys(view, by_key, content)
}

/// What the skill is about.
fn about(view: &View, workspace: &Workspace, skill: SkillIndex) -> Html {
    let framework = &workspace.framework;
    let line =
        |line: Option<&str>| slot(line.map(|line| paragraph(line.to_owned())).unwrap_or_default());
    let general = !framework.has_statements(skill) && workspace.wording() == LoadStatus::Loaded;
    div(
        "skillgauge-rate__about",
        fragment([
            slot(descriptions_notice(view, workspace)),
            line(framework.summary(skill)),
            line(framework.note(skill)),
            line(general.then_some(texts::GENERAL)),
        ]),
    )
}

/// Which keys choose a level, and the way to turn that off: who speaks to the computer may send keys unawares.
fn keys_hint(view: &View, levels: usize) -> Html {
    let is_on = view.model.single_keys();
    let (words, switch) = if is_on {
        (texts::keys(levels), texts::KEYS_OFF)
    } else {
        (texts::KEYS_ARE_OFF.to_owned(), texts::KEYS_ON)
    };
    let button = button(ButtonKind::Link, switch, view.on(AssessAction::UseSingleKeys(!is_on)));
    div("skillgauge-keys", fragment([small(words), button]))
}

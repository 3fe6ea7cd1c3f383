//! What the widget can know, as actions lead to it.

use crate::routes::Codes;
use skillgauge::app::{
    Action, AssessAction, Effect, FrameworkFileError, FrameworkRoute, HistoryAction,
    HostFrameworkAction, ImportAction, Model, OpenTeam, OpinionAction, OpinionStep, Route,
    Settings, TeamAction, TodayFor, Workspace, Workspaces, update,
};
use skillgauge::domain::analysis::team::{Baseline, TeamReader, skill_summaries};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::locked::{Header, Locked};
use skillgauge::lazy::rest;
use skillgauge::ui::{DrawRest, View, widget};
use std::rc::Rc;
use yew::{Callback, Html};

/// What draws the screens that few people open.
#[allow(clippy::unnecessary_wraps, reason = "it is given where a page may not have it")]
pub(crate) fn rest() -> Option<DrawRest> {
    rest::here().map(|chunk| chunk.draw)
}

/// Draws the widget with this code for the screens that few people open.
pub(crate) fn draw(model: &Model, rest: Option<DrawRest>) -> Html {
    let view = View { model, dispatch: Callback::noop(), id: "widget".into(), can_lock: true };
    widget(&view, rest)
}

/// Draws the whole widget on a page where the browser cannot lock and open.
pub(crate) fn draw_without_cryptography(model: &Model) -> Html {
    let view = View { model, dispatch: Callback::noop(), id: "widget".into(), can_lock: false };
    widget(&view, rest())
}

/// Changes a model by an action.
pub(crate) fn act(model: &mut Model, action: impl Into<Action>) -> Vec<Effect> {
    update(model, action.into())
}

/// The model after this action.
pub(crate) fn after(model: &Model, action: impl Into<Action>) -> Model {
    let mut model = model.clone();
    act(&mut model, action);
    model
}

/// The model after these actions.
pub(crate) fn after_all<const N: usize>(model: &Model, actions: [Action; N]) -> Model {
    actions.into_iter().fold(model.clone(), |model, action| after(&model, action))
}

/// The model on the screen at this route.
pub(crate) fn at(model: &Model, route: impl Into<Route>) -> Model {
    after(model, Action::Navigate(route.into()))
}

/// What the widget can know about one framework.
pub(crate) struct Models {
    pub(crate) new: Model,
    /// With a role chosen and everything that it asks for rated.
    pub(crate) rated: Model,
    /// Those in which storage makes a difference, each to be seen with what storage can say.
    pub(crate) before_storage: Vec<Model>,
    /// All others.
    pub(crate) others: Vec<Model>,
    pub(crate) codes: Codes,
}

/// For every built-in framework in turn, open, with all others beside it.
pub(crate) fn of_every_framework() -> Vec<Models> {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    let workspaces: Vec<_> = built_in.into_iter().map(Workspace::built_in).collect();
    (0..workspaces.len())
        .map(|open| {
            let mut rest = workspaces.clone();
            let first = rest.remove(open);
            Models::of(Workspaces::new(first, rest))
        })
        .collect()
}

impl Models {
    fn of(workspaces: Workspaces) -> Self {
        let settings = Rc::new(Settings::default());
        let new = Model::new(workspaces, settings);
        let init = Action::Init { fragment: String::new(), imported: Vec::new() };
        let new = after(&new, init);
        let id = &*new.framework().id;
        let rated = rated(&new);
        let compared = after(&rated, AssessAction::CompareWith(last_role_level(&rated)));
        let on_a_page = with_settings(&compared, page_about(id));
        let refused = with_settings(&new, own_page("none of ours"));
        let too_large = HostFrameworkAction::Loaded(Err(FrameworkFileError::TooLarge));
        let unusable = after(&new, too_large);
        let loading = with_settings(
            &new,
            Settings { framework_src: Some("f.json".into()), ..page_about("f") },
        );
        let (opinion, code_of_opinion) = with_opinion(&compared);
        let kept = after(&compared, today(TodayFor::Snapshot, "2026-11-24"));
        let again = after(&kept, today(TodayFor::Reassessment, "2026-11-25"));
        let locked = locked().write();
        let codes = Codes { result: compared.share_code(), opinion: code_of_opinion, locked };
        let others = vec![
            opinion,
            kept,
            again,
            with_team(&compared),
            at_work(&at(&compared, Route::Team)),
            all_reached(&compared),
            others_rated(&new),
            imported(&compared),
        ];
        let before_storage =
            vec![new.clone(), rated.clone(), compared, on_a_page, refused, unusable, loading];
        Self { new, rated, before_storage, others, codes }
    }
}

/// With a role chosen, and each skill that it asks for rated at another level.
fn rated(model: &Model) -> Model {
    let mut model = at(model, FrameworkRoute::Roles);
    let framework = Rc::clone(model.framework());
    if let Some(role) = framework.role_at(28) {
        act(&mut model, AssessAction::PickRole(role));
        act(&mut model, Action::Continue);
    }
    let ratings: Vec<_> = Rating::all(&framework).collect();
    let skills = model.assessment().role_skills(&framework);
    for (skill, rating) in skills.into_iter().zip(ratings.into_iter().cycle()) {
        act(&mut model, AssessAction::Rate(skill, Some(rating)));
    }
    model
}

fn last_role_level(model: &Model) -> CompareWith {
    let levels = model.assessment().levels_in(model.framework());
    levels.last().map_or(CompareWith::All, |level| CompareWith::RoleLevel(*level))
}

/// With every skill of the framework rated at its highest: nothing is below.
fn all_reached(model: &Model) -> Model {
    rated_highest(model, &[Rc::clone(&model.workspace().key)])
}

/// With everything rated but the framework that is open: what an edition before has can be copied.
fn others_rated(model: &Model) -> Model {
    let open = &model.workspace().key;
    let mut keys: Vec<_> = model.workspaces().iter().map(|of| Rc::clone(&of.key)).collect();
    keys.retain(|key| key != open);
    rated_highest(model, &keys)
}

fn rated_highest(model: &Model, keys: &[Rc<str>]) -> Model {
    let mut changed = model.clone();
    for key in keys {
        act(&mut changed, Action::NavigateIn(Rc::clone(key), FrameworkRoute::Skills.into()));
        let framework = Rc::clone(changed.framework());
        let highest = Rating::all(&framework).last();
        for (skill, _) in framework.skills() {
            act(&mut changed, AssessAction::Rate(skill, highest));
        }
    }
    let open = Rc::clone(&model.workspace().key);
    after(&changed, Action::NavigateIn(open, FrameworkRoute::Skills.into()))
}

/// With a second opinion begun on the own result, and the code of it.
fn with_opinion(model: &Model) -> (Model, String) {
    let framework = Rc::clone(model.framework());
    let skill = model.assessment().listed_skills(&framework)[0];
    let actions = [
        Action::Navigate(Route::Shared(model.share_code())),
        OpinionAction::Begin(OpinionStep::ShowTheirs).into(),
        OpinionAction::ShowTheirs(true).into(),
        Action::Continue,
        OpinionAction::Rate(skill, Rating::all(&framework).last()).into(),
    ];
    let model = after_all(model, actions);
    let code = model.opinion().unwrap().code(&framework);
    (model, code)
}

/// With the framework once more, as another edition that the person imported.
fn imported(model: &Model) -> Model {
    let mut framework = (**model.framework()).clone();
    "1999-01-01".clone_into(&mut framework.edition);
    let model = after(model, ImportAction::Read(Ok((Rc::new(framework), Rc::from("{}")))));
    rated(&model)
}

/// With a team of two, beside a line that nobody can read.
fn with_team(model: &Model) -> Model {
    let frameworks = model.workspaces().iter().map(|of| Rc::clone(&of.framework)).collect();
    let mut reader = TeamReader::new(frameworks);
    let code = model.share_code();
    for line in [&*format!("Ada,{code}"), &*format!("Bob,{code}"), "nonsense"] {
        reader.read(line);
    }
    let team = reader.finish().unwrap();
    let members = team.member_summaries(Baseline::Own).into();
    let skills = skill_summaries(&team, Baseline::Own).into();
    let team = OpenTeam::new(team.into(), "2026-11-27".into(), members, skills);
    let mut model = at(model, Route::Team);
    let effects = act(&mut model, TeamAction::Read);
    let [Effect::ReadTeam(reading)] = *effects else { panic!("{effects:?}") };
    after(&model, TeamAction::Done(reading, "".into(), Ok(team.into())))
}

/// Something that is locked with a password. Nobody has it: it is for screens.
pub(crate) fn locked() -> Locked {
    Locked { header: Header::new([1; 16], [2; 12]), sealed: vec![3; 30] }
}

/// While the codes of a team are being read.
fn at_work(model: &Model) -> Model {
    after(model, TeamAction::Read)
}

fn today(purpose: TodayFor, day: &str) -> HistoryAction {
    HistoryAction::Today(purpose, day.to_owned())
}

fn with_settings(model: &Model, settings: Settings) -> Model {
    after(model, HostFrameworkAction::SettingsChanged(Rc::new(settings)))
}

/// Somebody's page about this framework.
fn page_about(framework: &str) -> Settings {
    let given = [
        ("embedded", ""),
        ("partitioned", ""),
        ("framework", framework),
        ("share-page", "https://a.example/"),
    ];
    settings(&given)
}

/// The widget's own page, which knows its release, with this framework asked for.
fn own_page(framework: &str) -> Settings {
    let given = [
        ("framework", framework),
        ("share-page", "https://a.example/"),
        ("version", "1.2.3"),
        ("element", "sha384-e"),
        ("frame", "sha384-f"),
    ];
    settings(&given)
}

fn settings(given: &[(&str, &str)]) -> Settings {
    let given = given.iter().map(|&(name, text)| (name.to_owned(), Json::text(text)));
    Settings::read(&Json::Object(given.collect()))
}

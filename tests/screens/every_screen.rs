//! Every screen in every state has its heading, and something to do or to read.

use crate::markup::{Expected, check};
use crate::models::{Models, act, after, at, draw, of_every_framework};
use crate::quiet;
use crate::routes::{every_route, shared};
use skillgauge::app::{
    Action, AssessAction, BackupFile, Confirmation, DraftAction, EmbedMethod, ExportAction,
    FrameworkFileError, FrameworkRoute, HistoryAction, HostFrameworkAction, ImportAction,
    LoadAction, Model, Quarantine, RestoreAction, SavedAt, ShareAction, SnippetAction, Stage,
    StorageError, StorageEvent,
};
use skillgauge::domain::assessment::history::Moment;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::SkillIndex;
use skillgauge::domain::framework::file::{Fault, FaultKind};
use skillgauge::lazy::LazyChunks;
use std::collections::BTreeSet;
use std::rc::Rc;

/// How many skills of a framework are looked at in every state. Each of them is, where nothing happens.
const SOME_SKILLS: usize = 4;

/// What is seen on the way.
#[derive(Default)]
struct Seen {
    /// The screens with nothing to do that have come up.
    quiet: BTreeSet<&'static str>,
}

impl Seen {
    /// Draws a model and checks what it shows.
    fn check(&mut self, model: &Model, what: &dyn std::fmt::Debug) {
        let quiet = quiet::entry(model);
        self.quiet.extend(quiet.map(|quiet| quiet.why));
        let address = &*model.address();
        let expected = Expected { address, heading: model.heading(), quiet: quiet.is_some() };
        if let Err(fault) = check(&draw(model, LazyChunks::all()), &expected) {
            let of = &model.framework().id;
            panic!("{fault:?} at {:?} of {of} after {what:?}", model.route());
        }
    }
}

/// What storage can say of a draft.
fn storage_events(models: &Models) -> Vec<Action> {
    let at = SavedAt { time: "14:02".into(), date: "21 November 2026".into(), today: false };
    let draft = Some((models.rated.assessment().clone(), at));
    let events = [
        StorageEvent::Found(draft),
        StorageEvent::FoundUnreadable(Quarantine::Moved),
        StorageEvent::NotSaved(StorageError::Full),
        StorageEvent::ChangedElsewhere(None),
    ];
    let key = &models.new.workspace().key;
    events.map(|event| DraftAction::Storage(Rc::clone(key), event).into()).into()
}

/// What can happen on screens, a few actions at a time.
fn on_screens(models: &Models) -> Vec<Vec<Action>> {
    let (framework, key) = (models.new.framework(), &models.new.workspace().key);
    let fault = Fault { path: "scale".into(), kind: FaultKind::Missing };
    let faults = FrameworkFileError::Faults([fault].into());
    let backup = BackupFile { frameworks: Vec::new(), refused: 1, drafts: vec![Json::Null] };
    vec![
        vec![Action::Continue],
        vec![HostFrameworkAction::Begin.into()],
        vec![SnippetAction::SetFramework(framework.id.clone()).into()],
        vec![SnippetAction::SetMethod(EmbedMethod::File).into()],
        vec![ShareAction::OpenCode.into()],
        vec![
            ShareAction::EnterCode(models.codes.result.clone()).into(),
            ShareAction::OpenCode.into(),
        ],
        vec![Action::Ask(Confirmation::DeleteDraft(key.clone()))],
        vec![Action::Ask(Confirmation::DeleteSnapshot(0))],
        vec![Action::Ask(Confirmation::CancelReassessment)],
        vec![HistoryAction::From(Moment::Now).into()],
        vec![ExportAction::Saved(true).into()],
        vec![RestoreAction::Read(Ok(Rc::new(backup))).into(), RestoreAction::Restore.into()],
        vec![
            LoadAction::StageLoaded(Stage::Journey, false).into(),
            LoadAction::StageLoaded(Stage::Rest, true).into(),
        ],
        vec![AssessAction::FilterRoles("manage".into()).into()],
        vec![ImportAction::Read(Err(faults)).into()],
        vec![LoadAction::DescriptionsLoaded(key.clone(), None).into()],
    ]
}

fn skills(model: &Model) -> Vec<SkillIndex> {
    model.framework().skills().map(|(index, _)| index).collect()
}

#[test]
fn every_screen_in_every_state_has_its_heading_and_something_to_do() {
    let mut seen = Seen::default();
    for models in of_every_framework() {
        let events = storage_events(&models);
        let on_screens = on_screens(&models);
        let mut states = models.others.clone();
        for model in &models.before_storage {
            states.extend(events.iter().map(|event| after(model, event.clone())));
        }
        for state in &states {
            let skills = skills(state);
            let some = skills.get(..SOME_SKILLS).unwrap_or(&skills);
            for route in every_route(some, &models.codes) {
                let mut model = at(state, route.clone());
                assert_eq!(*model.route(), route);
                seen.check(&model, &"nothing");
                for actions in &on_screens {
                    act(&mut model, Action::Navigate(route.clone()));
                    for action in actions {
                        act(&mut model, action.clone());
                    }
                    seen.check(&model, actions);
                }
            }
        }
    }
    let all: BTreeSet<_> = quiet::ALL.iter().map(|quiet| quiet.why).collect();
    assert_eq!(seen.quiet, all, "a screen that never comes up needs no exception");
}

#[test]
fn the_screen_of_every_skill_has_its_heading_and_something_to_do() {
    let mut seen = Seen::default();
    for models in of_every_framework() {
        for state in [&models.new, &models.rated] {
            for route in every_route(&skills(state), &models.codes) {
                seen.check(&at(state, route), &"nothing");
            }
        }
    }
}

#[test]
fn what_is_shared_has_three_forms_with_a_heading_each() {
    for models in of_every_framework() {
        let shown = shared(&models.codes).into_iter().map(|route| at(&models.new, route));
        let headings: BTreeSet<_> = shown.map(|model| model.heading().to_owned()).collect();
        assert_eq!(headings.len(), 3, "{headings:?}");
    }
}

#[test]
fn among_the_states_is_one_with_ratings_to_copy_from_the_edition_before() {
    let models = of_every_framework();
    let mut states = models.iter().flat_map(|models| &models.others);
    assert!(states.any(|state| quiet::entry(&at(state, FrameworkRoute::Migration)).is_none()));
}

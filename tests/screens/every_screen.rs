//! Every screen in every state has its heading, and something to do or to read.

use crate::markup::{Expected, check, fields_with_memory, said_as, text};
use crate::models::{
    Models, act, after, at, draw, draw_without_cryptography, locked, of_every_framework, rest,
};
use crate::quiet;
use crate::routes::{every_route, shared};
use skillgauge::app::{
    Action, AssessAction, BackupFile, Confirmation, DraftAction, Effect, EmbedMethod, ExportAction,
    FrameworkFileError, FrameworkRoute, HistoryAction, HostFrameworkAction, ImportAction,
    JourneyScreen, LoadAction, LockAction, Model, OpinionStep, PasswordError, PasswordUse,
    Quarantine, RestScreen, RestoreAction, Route, SavedAt, Screen, ShareAction, SnippetAction,
    StorageError, StorageEvent, TablesAction, TablesError,
};
use skillgauge::domain::assessment::history::Moment;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::file::{Fault, FaultKind};
use skillgauge::domain::framework::{SkillIndex, WordingPart};
use skillgauge::text::lock::{AT_WORK, NOT_HERE, SEND_APART, SHOW, problem};
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
        let has_verdict = match model.screen() {
            Screen::Journey(JourneyScreen::Result) => !model.assessment().ratings.is_empty(),
            Screen::Journey(JourneyScreen::SharedResult) => model.shows_shared_result(),
            Screen::Rest(RestScreen::SharedOpinion) => true,
            _ => false,
        };
        let heading = model.heading();
        let expected = Expected { address, heading, has_verdict, quiet: quiet.is_some() };
        let html = draw(model, rest());
        let remembered = fields_with_memory(&html);
        assert!(remembered.is_empty(), "browsers remember {remembered:?} at {:?}", model.route());
        if let Err(fault) = check(&html, &expected) {
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
        StorageEvent::Journalled,
        StorageEvent::NotJournalled,
        StorageEvent::FoundNewer { theirs: None, is_certain: false },
    ];
    let key = &models.new.workspace().key;
    events.map(|event| DraftAction::Storage(Rc::clone(key), event).into()).into()
}

/// What can happen on screens, a few actions at a time.
fn on_screens(models: &Models) -> Vec<Vec<Action>> {
    let (framework, key) = (models.new.framework(), &models.new.workspace().key);
    let fault = Fault { path: "scale".into(), kind: FaultKind::Missing };
    let faults = FrameworkFileError::Faults([fault].into());
    let tables = |outcome| TablesAction::Checked(1, Rc::new(outcome)).into();
    let table_fault = "Skills, row 2: the cell is empty".to_owned();
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
        vec![LoadAction::RestLoaded(true).into()],
        vec![AssessAction::FilterRoles("manage".into()).into()],
        vec![TablesAction::Check.into(), tables(Ok((Rc::clone(framework), "{}".into())))],
        vec![TablesAction::Check.into(), tables(Err(TablesError::Faults([table_fault].into())))],
        vec![TablesAction::Check.into(), tables(Err(TablesError::TooLarge))],
        vec![ImportAction::Read(Err(faults)).into()],
        vec![
            LoadAction::WordingLoaded { key: key.clone(), part: WordingPart::First, loaded: None }
                .into(),
        ],
    ]
}

/// Every use of a password, with the route whose screen asks for it.
fn password_uses(models: &Models) -> [(PasswordUse, Route); 5] {
    [
        (PasswordUse::LockCode, FrameworkRoute::Lock.into()),
        (PasswordUse::LockOpinion, Route::Opinion(OpinionStep::End)),
        (PasswordUse::LockBackup, Route::Restore),
        (PasswordUse::OpenCode, Route::Shared(models.codes.locked.clone())),
        (PasswordUse::OpenBackup, Route::Restore),
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
fn what_is_shared_has_four_forms_with_a_heading_each() {
    for models in of_every_framework() {
        let shown = shared(&models.codes).into_iter().map(|route| at(&models.new, route));
        let headings: BTreeSet<_> = shown.map(|model| model.heading().to_owned()).collect();
        assert_eq!(headings.len(), 4, "{headings:?}");
    }
}

#[test]
fn among_the_states_is_one_with_ratings_to_copy_from_the_edition_before() {
    let models = of_every_framework();
    let mut states = models.iter().flat_map(|models| &models.others);
    assert!(states.any(|state| quiet::entry(&at(state, FrameworkRoute::Migration)).is_none()));
}

#[test]
fn whatever_comes_of_a_password_its_screen_says_so_and_has_something_to_do() {
    let mut seen = Seen::default();
    for models in of_every_framework() {
        for (usage, route) in password_uses(&models) {
            // With an opinion under way.
            let mut model = at(&models.others[0], route.clone());
            act(&mut model, RestoreAction::Locked(locked().write().into()));
            act(&mut model, LockAction::ShowPassword(usage, true));
            seen.check(&model, &"showing the password");
            for outcome in [
                LockAction::Locked(Rc::from("Z4")),
                LockAction::Failed(PasswordError::Wrong),
                LockAction::Failed(PasswordError::TooShort),
            ] {
                let mut model = model.clone();
                let effects = act(&mut model, LockAction::Submit(usage));
                let [Effect::UsePassword(_, request)] = *effects else { panic!("{effects:?}") };
                assert_eq!(said_as("status", &draw(&model, rest())), AT_WORK);
                act(&mut model, Action::PasswordUsed(request, Box::new(outcome.clone().into())));
                seen.check(&model, &outcome);
                let html = draw(&model, rest());
                match outcome {
                    LockAction::Locked(_) => {
                        let passes_on =
                            matches!(usage, PasswordUse::LockCode | PasswordUse::LockOpinion);
                        assert_eq!(text(&html).contains(SEND_APART), passes_on, "{usage:?}");
                    }
                    LockAction::Failed(error) => {
                        let problem = problem(usage, error);
                        assert!(said_as("group", &html).ends_with(&problem), "{problem}");
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
    }
}

#[test]
fn where_the_browser_cannot_lock_and_open_each_screen_says_so_once_and_asks_for_no_password() {
    for models in of_every_framework() {
        for (usage, route) in password_uses(&models) {
            let mut model = at(&models.others[0], route.clone());
            let with = text(&draw(&model, rest()));
            assert!(!with.contains(NOT_HERE) && with.contains(SHOW));
            let without = text(&draw_without_cryptography(&model));
            assert_eq!(without.matches(NOT_HERE).count(), 1, "{usage:?}");
            assert!(!without.contains(SHOW), "{usage:?}");
            act(&mut model, RestoreAction::Locked(locked().write().into()));
            assert!(!text(&draw_without_cryptography(&model)).contains(SHOW), "{usage:?}");
        }
    }
}

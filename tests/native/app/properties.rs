//! What holds whatever happens.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, any_assessment, any_compare_with,
    built_in, rate, saved_at, with_descriptions, workspaces,
};
use proptest::prelude::*;
use skillgauge::app::{
    Action, AssessAction, Choice, CompareRoleLevelsAction, Confirmation, Copyable, DraftAction,
    Effect, ExportAction, FrameworkFileError, FrameworkRoute, GridAction, HistoryAction,
    HostFrameworkAction, LoadAction, LockAction, NearestAction, OpinionAction, OpinionStep,
    PasswordError, PasswordUse, Quarantine, RestoreAction, Route, SavedAt, Settings, ShareAction,
    StorageError, StorageEvent, TeamAction, TodayFor,
};
use skillgauge::domain::analysis::grid::GridOrder;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::framework::WordingPart;
use skillgauge::domain::framework::{Framework, SkillIndex};
use std::rc::Rc;

fn some_code() -> String {
    Person::new(PRODUCT_MANAGER).does_all([rate(0), rate(3)]).model.share_code()
}

fn any_route() -> impl Strategy<Value = Route> {
    prop_oneof![
        prop::sample::select(Route::PLAIN.to_vec()),
        prop::sample::select(FrameworkRoute::PLAIN.to_vec()).prop_map(Route::from),
        any_skill().prop_map(|skill| FrameworkRoute::Skill(skill).into()),
        prop_oneof![Just(some_code()), ".{0,20}"].prop_map(Route::Shared),
        (0..12usize).prop_map(|place| Route::Opinion(OpinionStep::Skill(place))),
        Just(Route::Opinion(OpinionStep::End)),
    ]
}

fn any_key() -> impl Strategy<Value = Rc<str>> {
    prop::sample::select(vec![PRODUCT_MANAGER, GOVERNMENT, OLDER_LIST, CONDITIONS, "made-up"])
        .prop_map(Rc::from)
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let id = prop::option::of(prop_oneof![
        Just(GOVERNMENT.to_owned()),
        Just(CONDITIONS.to_owned()),
        Just("product-manager".to_owned()),
        Just("head-of-product".to_owned()),
        ".{0,8}",
    ]);
    (any::<bool>(), id.clone(), id.clone(), id.clone(), id).prop_map(
        |(embedded, framework, framework_src, role, compare_with)| Settings {
            embedded,
            framework,
            framework_src,
            role,
            compare_with,
            ..Settings::default()
        },
    )
}

fn any_host_framework() -> impl Strategy<Value = Framework> {
    prop::sample::select(vec![GOVERNMENT, CONDITIONS]).prop_map(with_descriptions)
}

fn any_skill() -> impl Strategy<Value = SkillIndex> {
    prop::sample::select(built_in().skills().map(|(index, _)| index).collect::<Vec<_>>())
}

fn any_draft() -> impl Strategy<Value = Option<(Assessment, SavedAt)>> {
    prop::option::of(any_assessment(&built_in()).prop_map(|draft| (draft, saved_at())))
}

fn any_storage_event() -> impl Strategy<Value = Action> {
    let event = prop_oneof![
        any_draft().prop_map(StorageEvent::Found),
        Just(StorageEvent::FoundUnreadable(Quarantine::Moved)),
        Just(StorageEvent::FoundUnreadable(Quarantine::InPlace)),
        Just(StorageEvent::Saved(Some(saved_at()))),
        Just(StorageEvent::NotSaved(StorageError::Full)),
        any_draft().prop_map(StorageEvent::ChangedElsewhere),
    ];
    event.prop_map(|event| DraftAction::Storage(PRODUCT_MANAGER.into(), event).into())
}

/// Actions with nothing in them that matters much.
fn plain_actions() -> Vec<Action> {
    vec![
        Action::Continue,
        Action::Skip,
        Action::Cancel,
        Action::Confirm,
        Action::MigrateRatings,
        Action::Ask(Confirmation::DeleteDraft(PRODUCT_MANAGER.into())),
        Action::Ask(Confirmation::ReplaceDraft),
        Action::Ask(Confirmation::DeleteEverything),
        Action::Ask(Confirmation::CancelReassessment),
        Action::Ask(Confirmation::DeleteSnapshot(0)),
        AssessAction::DropAdded.into(),
        NearestAction::More.into(),
        GridAction::Sort(GridOrder::MostBelow).into(),
        GridAction::More.into(),
        LoadAction::RetryWording.into(),
        LoadAction::RetryCode.into(),
        LoadAction::RestLoaded(true).into(),
        LoadAction::RestLoaded(false).into(),
        LoadAction::WordingLoaded {
            key: GOVERNMENT.into(),
            part: WordingPart::First,
            loaded: None,
        }
        .into(),
        ShareAction::OpenCode.into(),
        ShareAction::KeepShared.into(),
        ShareAction::Copied(Copyable::Code, true).into(),
        DraftAction::TakeTheirs.into(),
        DraftAction::KeepMine.into(),
        DraftAction::EverythingDeleted(true).into(),
        OpinionAction::Begin(OpinionStep::ShowTheirs).into(),
        OpinionAction::See.into(),
        OpinionAction::Found(None, "A 0t1!\n".to_owned()).into(),
        OpinionAction::Kept { opinion: true, decisions: true }.into(),
        OpinionAction::IsMine("A !\n".to_owned()).into(),
        OpinionAction::ShowTheirs(true).into(),
        HistoryAction::KeepSnapshot.into(),
        HistoryAction::Today(TodayFor::Snapshot, "2026-11-24".to_owned()).into(),
        HistoryAction::Today(TodayFor::Reassessment, "2026-11-24".to_owned()).into(),
        HistoryAction::FinishReassessment.into(),
        ExportAction::Saved(true).into(),
        RestoreAction::Restore.into(),
        LockAction::Submit(PasswordUse::LockCode).into(),
        LockAction::Locked("Z4".into()).into(),
        Action::PasswordUsed(1, Box::new(ShareAction::Opened(some_code()).into())),
        LockAction::Failed(PasswordError::Wrong).into(),
        TeamAction::Read.into(),
        TeamAction::Edit.into(),
        TeamAction::Pasted(u32::MAX).into(),
        TeamAction::Paste("text".into()).into(),
        TeamAction::FilesChosen.into(),
        TeamAction::TakeFilesOut.into(),
        HostFrameworkAction::Begin.into(),
        HostFrameworkAction::Loaded(Err(FrameworkFileError::TooLarge)).into(),
    ]
}

fn any_action() -> impl Strategy<Value = Action> {
    let ratings: Vec<_> = std::iter::once(None).chain(Rating::all(&built_in()).map(Some)).collect();
    let levels: Vec<_> = built_in().role_levels().map(|(level, _)| level).collect();
    let (rating, level) = (prop::sample::select(ratings), prop::sample::select(levels));
    let loaded = |framework| HostFrameworkAction::Loaded(Ok((Rc::new(framework), "{}".into())));
    prop_oneof![
        any_route().prop_map(Action::Navigate),
        (any_key(), any_route()).prop_map(|(key, route)| Action::NavigateIn(key, route)),
        ".{0,20}".prop_map(Action::UrlChanged),
        ".{0,20}".prop_map(|fragment| Action::Init { fragment, imported: Vec::new() }),
        any_settings().prop_map(|new| HostFrameworkAction::SettingsChanged(Rc::new(new)).into()),
        any_host_framework().prop_map(move |framework| loaded(framework).into()),
        any_key().prop_map(|key| AssessAction::Choose(Choice::Framework(key, None)).into()),
        (0..60usize).prop_filter_map("a role", |place| {
            let role = workspaces(GOVERNMENT).open().framework.role_at(place)?;
            Some(AssessAction::PickRole(role).into())
        }),
        (any_key(), 0..60usize, prop::option::of(0..210usize)).prop_filter_map(
            "a role",
            |(key, role, level)| {
                let framework = Rc::clone(&workspaces(GOVERNMENT).open().framework);
                let level = level.and_then(|level| framework.role_level_at(level));
                let role = framework.role_at(role)?;
                Some(AssessAction::Begin { key, role, level }.into())
            }
        ),
        ".{0,5}".prop_map(|part| AssessAction::FilterRoles(part).into()),
        prop::option::of(0..9u8).prop_map(|family| NearestAction::Family(family).into()),
        level.prop_map(|level| CompareRoleLevelsAction::From(level).into()),
        any_key().prop_map(|key| Action::Ask(Confirmation::DeleteDraft(key))),
        any_key().prop_map(|key| Action::Ask(Confirmation::RemoveFramework(key))),
        (any_skill(), rating.clone()).prop_map(|(s, r)| AssessAction::Rate(s, r).into()),
        (any_skill(), rating.clone()).prop_map(|(s, r)| OpinionAction::Rate(s, r).into()),
        (any_skill(), rating)
            .prop_map(|(s, r)| { OpinionAction::Decide(String::new(), Some((s, r))).into() }),
        (any_skill(), ".{0,20}").prop_map(|(s, what)| OpinionAction::Plan(s, what).into()),
        (any_skill(), ".{0,20}").prop_map(|(s, text)| AssessAction::SetEvidence(s, text).into()),
        any_compare_with(&built_in()).prop_map(|with| AssessAction::CompareWith(with).into()),
        any_compare_with(&built_in()).prop_map(|with| AssessAction::BeginWith(with).into()),
        any_compare_with(&built_in()).prop_map(|with| ShareAction::CompareWith(with).into()),
        prop::sample::select(plain_actions()),
        ".{0,30}".prop_map(|code| ShareAction::EnterCode(code).into()),
        any_storage_event(),
    ]
}

/// Somebody of whom nothing is known yet.
fn new() -> Person {
    let model = skillgauge::app::Model::new(workspaces(PRODUCT_MANAGER), Rc::default());
    Person { model, effects: Vec::new() }
}

proptest! {
    #[test]
    fn the_same_actions_give_the_same_model_and_the_same_effects(
        actions in prop::collection::vec(any_action(), 0..30)
    ) {
        let person = new().does_all(actions.clone());
        prop_assert_eq!(&new().does_all(actions), &person);
        // Whatever happened, the model can be shown and shared.
        let model = &person.model;
        let _ = (model.compared_role_levels(), model.earlier_edition(), model.share_link_for(&model.share_code()));
        let _ = (model.screen(), model.heading(), model.address(), model.moments());
        let code = model.share_code();
        let opened = person.clone().does(Action::UrlChanged(format!("#s={code}")));
        let shared = opened.model.shared().unwrap().as_ref();
        // The ratings above are of another framework's skills and levels.
        if &*model.workspace().key == PRODUCT_MANAGER {
            let ratings = shared.map(|opened| &opened.assessment.ratings);
            prop_assert_eq!(ratings, Ok(&person.answers().ratings));
        }
    }

    #[test]
    fn each_action_saves_a_draft_at_most_once_and_tells_of_it_at_most_once(
        actions in prop::collection::vec(any_action(), 0..30)
    ) {
        let mut person = new();
        for action in actions {
            // What comes of two drafts is saved, though nobody has changed an answer, and a page is not told of what it
            // has changed itself.
            let is_untold = matches!(
                &action,
                Action::Draft(DraftAction::Storage(..) | DraftAction::TakeTheirs)
                    | Action::HostFramework(HostFrameworkAction::SettingsChanged(_))
            );
            person = person.does(action);
            let mut saved: Vec<_> = person.effects.iter()
                .filter_map(|effect| match effect {
                    Effect::SaveDraft(key) => Some(Rc::clone(key)),
                    _ => None,
                })
                .collect();
            let told = person.host_event_names().iter().filter(|name| **name == "change").count();
            let saves = saved.len();
            saved.sort();
            saved.dedup();
            prop_assert_eq!(saved.len(), saves);
            // What else is saved has changed, and the page hears of that.
            prop_assert!((saves <= told || is_untold) && told <= 1, "{:?}", person.effects);
        }
    }

    #[test]
    fn no_fragment_makes_an_address_panic(fragment in ".{0,40}") {
        let workspaces = workspaces(GOVERNMENT);
        let (route, _) = Route::from_fragment(&workspaces, &fragment);
        let _ = route.address(&workspaces);
    }
}

//! The state: what each action does, and what no action does.

use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, after, any_assessment, built_in, check,
    framework_file, library, rate, skill, with_descriptions,
};
use proptest::prelude::*;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::share_code::CodeError;
use skillgauge::domain::framework::{Framework, SkillIndex};
use skillgauge::state::{
    Action, Asked, Choice, Copyable, FileProblem, Focus, Heard, KeepError, Keeping, Loading,
    Problem, SavedAt, Screen, SetAside, Settings, State, Topic,
};
use std::rc::Rc;

fn new() -> State {
    of(PRODUCT_MANAGER)
}

/// A new state with this framework open.
fn of(id: &str) -> State {
    State::new(library(id), Rc::new(Settings::default()))
}

fn saved_at() -> SavedAt {
    SavedAt { time: "14:02".to_owned(), date: "22 November 2026".to_owned(), today: true }
}

fn asked() -> Asked {
    Asked::Delete(PRODUCT_MANAGER.into())
}

fn storage(heard: Heard) -> Action {
    Action::Storage(PRODUCT_MANAGER.into(), heard)
}

fn some_code() -> String {
    after(&new(), [rate(0), rate(3)]).code()
}

#[test]
fn continue_needs_an_answer_and_skip_does_not() {
    let asked = after(&new(), [Action::Go(Screen::from(Topic::Skill(skill(0)))), Action::Continue]);
    assert_eq!(asked.form.problem, Some(Problem::NoRating));
    assert_eq!(asked.screen, Screen::from(Topic::Skill(skill(0))));

    let rated = after(&asked, [rate(0)]);
    assert_eq!(rated.form.problem, None);
    assert_eq!(after(&rated, [Action::Continue]).screen, Screen::from(Topic::Skill(skill(1))));
    assert_eq!(after(&asked, [Action::Skip]).screen, Screen::from(Topic::Skill(skill(1))));

    let role = after(&new(), [Action::Go(Screen::from(Topic::RoleLevel)), Action::Continue]);
    assert_eq!(role.form.problem, Some(Problem::NoRoleLevel));
    let chosen = after(&role, [Action::CompareWith(CompareWith::All), Action::Continue]);
    assert_eq!(chosen.screen, Screen::from(Topic::Skills));
}

#[test]
fn the_address_follows_the_person_but_not_itself() {
    let gone = after(&new(), [Action::Go(Screen::from(Topic::Skills))]);
    assert_eq!((gone.moves, gone.pushes), (1, 1));
    // Back, and forward: the address was there first, and may be elsewhere by now.
    for fragment in ["#/", "#/product-manager-2020/skills", "#/nonsense", "#s=ABC"] {
        let at = after(&gone, [Action::At("#/choose".to_owned()), Action::At(fragment.to_owned())]);
        assert_eq!((at.moves, at.pushes), (3, 1), "{fragment}");
    }
}

#[test]
fn after_a_skill_comes_the_next_unrated_one_and_then_the_list() {
    let state = after(
        &new(),
        [rate(1), rate(2), Action::Go(Screen::from(Topic::Skill(skill(0)))), Action::Skip],
    );
    assert_eq!(state.screen, Screen::from(Topic::Skill(skill(3))));
    // Skill 0 is still unrated, but lies behind: no going round and round.
    let last = after(&state, [Action::Go(Screen::from(Topic::Skill(skill(9)))), Action::Skip]);
    assert_eq!(last.screen, Screen::from(Topic::Skills));
}

#[test]
fn focus_goes_where_the_person_goes_on() {
    let focus = |actions: &[Action]| {
        let state = after(&new(), actions.iter().cloned());
        (state.focus, state.focuses > 0)
    };
    let skill = Action::Go(Screen::from(Topic::Skill(skill(0))));
    assert_eq!(focus(&[]), (Focus::Heading, false), "the page has just loaded");
    assert_eq!(focus(&[Action::Go(Screen::from(Topic::RoleLevel))]), (Focus::Heading, true));
    assert_eq!(
        focus(&[Action::Go(Screen::from(Topic::RoleLevel)), Action::Continue]),
        (Focus::Problem, true)
    );
    // What the person pressed is gone after each of these.
    assert_eq!(focus(&[skill, rate(0), Action::Rate(self::skill(0), None)]), (Focus::Level, true));
    assert_eq!(focus(&[rate(0), Action::Ask(asked())]), (Focus::Question, true));
    assert_eq!(focus(&[rate(0), Action::Ask(asked()), Action::Cancel]), (Focus::Heading, true));
    assert_eq!(focus(&[rate(0), Action::Ask(asked()), Action::Confirm]), (Focus::Heading, true));
}

#[test]
fn a_rating_can_be_taken_back() {
    let state = after(&new(), [rate(4), Action::Rate(skill(4), None)]);
    assert!(state.assessment().is_empty());
    assert_eq!(state.entry().edits, 2);
}

#[test]
fn opening_a_shared_result_never_touches_the_draft() {
    let mine = after(&new(), [rate(7), Action::Evidence(skill(7), "mine".to_owned())]);
    let level = built_in().role_levels().next().unwrap().0;
    let open = [
        Action::Go(Screen::Shared(some_code())),
        Action::CompareWith(CompareWith::RoleLevel(level)),
        Action::Ask(asked()),
        Action::Cancel,
        Action::Go(Screen::Start),
        Action::Go(Screen::Shared("nonsense".to_owned())),
        Action::KeepShared,
    ];
    for length in 0..=open.len() {
        let state = after(&mine, open[..length].iter().cloned());
        assert_eq!(*state.assessment(), *mine.assessment());
        assert_eq!(state.entry().edits, mine.entry().edits);
    }
}

#[test]
fn keeping_a_shared_result_replaces_the_draft() {
    let mine = after(&new(), [rate(7), Action::Evidence(skill(7), "mine".to_owned())]);
    let kept = after(&mine, [Action::Go(Screen::Shared(some_code())), Action::KeepShared]);
    assert_eq!(kept.screen, Screen::from(Topic::Result));
    assert_eq!(kept.assessment().ratings, after(&new(), [rate(0), rate(3)]).assessment().ratings);
    assert_eq!(kept.assessment().evidence(skill(7)), "");
    assert!(kept.entry().edits > mine.entry().edits, "it must be saved");
}

#[test]
fn a_code_that_cannot_be_opened_changes_nothing_but_the_form() {
    let state = after(&new(), [Action::EnterCode("14PBN".to_owned()), Action::OpenCode]);
    assert_eq!(state.form.problem, Some(Problem::Code(CodeError::Checksum)));
    assert_eq!((state.screen, state.moves), (Screen::Start, 0));

    let opened =
        after(&new(), [Action::EnterCode(format!("x#s={}", some_code())), Action::OpenCode]);
    assert_eq!(opened.screen, Screen::Shared(some_code()));
}

#[test]
fn deleting_leaves_nothing_to_keep() {
    let state = after(&new(), [rate(0), Action::Ask(asked()), Action::Confirm]);
    assert!(state.assessment().is_empty());
    assert!(state.form.asked.is_none());
    assert_eq!(state.entry().edits, 2, "storage must hear of it");
}

#[test]
fn what_storage_says_decides_where_the_answers_are() {
    let hear = |heard| after(&new(), [rate(0), storage(heard)]);
    assert_eq!(hear(Heard::Saved(Some(saved_at()))).entry().keeping, Keeping::Saved(saved_at()));
    assert_eq!(hear(Heard::Saved(None)).entry().keeping, Keeping::Nothing);
    let full = hear(Heard::NotSaved(KeepError::Full));
    assert_eq!(full.entry().keeping, Keeping::InMemory(KeepError::Full));
    assert_eq!(full.assessment().ratings.len(), 1, "it works on in memory");

    let set_aside = hear(Heard::FoundUnreadable(SetAside::Kept));
    assert_eq!(set_aside.entry().keeping, Keeping::Nothing);
    assert_eq!(set_aside.entry().set_aside, Some(SetAside::Kept));
    let stays = hear(Heard::FoundUnreadable(SetAside::Stays));
    assert_eq!(stays.entry().keeping, Keeping::InMemory(KeepError::Unreadable));
}

#[test]
fn the_person_chooses_between_two_drafts() {
    let theirs = after(&new(), [rate(5), rate(6)]).assessment().clone();
    let changed = storage(Heard::ChangedElsewhere(Some((theirs.clone(), saved_at()))));
    let mine = after(&new(), [rate(0), changed]);
    assert_eq!(mine.assessment().ratings.len(), 1, "nothing is taken over unasked");

    let took = after(&mine, [Action::TakeTheirs]);
    assert_eq!((took.assessment(), took.entry().edits), (&theirs, mine.entry().edits));
    assert_eq!(took.entry().keeping, Keeping::Saved(saved_at()));

    let kept = after(&mine, [Action::KeepMine]);
    assert_eq!(kept.assessment(), mine.assessment());
    assert!(kept.entry().edits > mine.entry().edits, "it must be saved");
}

#[test]
fn a_draft_from_elsewhere_is_taken_where_there_is_nothing_to_lose() {
    let theirs = after(&new(), [rate(5)]).assessment().clone();
    let heard = Heard::ChangedElsewhere(Some((theirs.clone(), saved_at())));
    let state = after(&new(), [storage(heard)]);
    assert_eq!(*state.assessment(), theirs);
    assert_eq!(state.entry().keeping, Keeping::Saved(saved_at()));
}

#[test]
fn each_screen_has_an_address_that_leads_to_it() {
    for id in [PRODUCT_MANAGER, GOVERNMENT, OLDER_LIST, CONDITIONS] {
        let library = library(id);
        let framework = &library.open().framework;
        let skills = framework.skills().map(|(index, _)| Topic::Skill(index));
        for topic in Topic::all().chain(skills) {
            let address = Screen::from(topic).address(&library);
            assert!(address.starts_with(&format!("#/{id}/")), "{address}");
            // Whichever framework is open.
            let (screen, key) = Screen::at(&self::library(PRODUCT_MANAGER), &address);
            assert_eq!((screen, key.as_deref()), (topic.into(), Some(id)));
        }
    }
    let library = library(PRODUCT_MANAGER);
    for screen in [Screen::Start, Screen::Choose, Screen::Bring, Screen::Shared(some_code())] {
        assert_eq!(Screen::at(&library, &screen.address(&library)), (screen, None));
    }
    for nowhere in ["", "#/product-manager-2020/skill/juggling", "#/juggling/skills", "#/skills"] {
        assert_eq!(Screen::at(&library, nowhere), (Screen::Start, None), "{nowhere}");
    }
    let escaped = format!("#s%3d{}", some_code());
    assert_eq!(Screen::at(&library, &escaped).0, Screen::Shared(some_code()));
}

#[test]
fn choosing_leads_to_the_first_question_that_is_open() {
    let choose = |id: &str, role: Option<&str>| {
        let state = new();
        let framework = Rc::clone(&state.library.get(id).unwrap().framework);
        let role = role.map(|role| framework.role_with_id(role).unwrap());
        let choice = Choice::Framework(id.into(), role);
        let choose = [Action::Go(Screen::Choose), Action::Choose(choice), Action::Continue];
        let state = after(&state, choose);
        assert_eq!(&*state.entry().key, id);
        (state.screen.clone(), state.assessment().role == role)
    };
    assert_eq!(choose(PRODUCT_MANAGER, None), (Topic::RoleLevel.into(), true));
    assert_eq!(choose(GOVERNMENT, Some("product-manager")), (Topic::RoleLevel.into(), true));
    assert_eq!(choose(GOVERNMENT, Some("service-owner")), (Topic::Skills.into(), true));
    assert_eq!(choose(GOVERNMENT, Some("chief-data-officer")), (Topic::Skills.into(), true));
    assert_eq!(choose(GOVERNMENT, None), (Topic::Roles.into(), true));
    assert_eq!(choose(OLDER_LIST, None), (Topic::Skills.into(), true));
    assert_eq!(choose(CONDITIONS, None), (Topic::Skills.into(), true));

    let nothing = after(&new(), [Action::Go(Screen::Choose), Action::Continue]);
    assert_eq!(nothing.form.problem, Some(Problem::NoChoice));
    let roles = after(&of(GOVERNMENT), [Action::Go(Topic::Roles.into()), Action::Continue]);
    assert_eq!(roles.form.problem, Some(Problem::NoRole));
}

/// The government framework with this role chosen.
fn in_role(id: &str) -> State {
    let state = of(GOVERNMENT);
    let role = state.framework().role_with_id(id).unwrap();
    after(&state, [Action::Go(Topic::Roles.into()), Action::PickRole(role), Action::Continue])
}

fn names(state: &State, skills: &[SkillIndex]) -> Vec<String> {
    skills.iter().map(|skill| state.framework().skill(*skill).unwrap().name.clone()).collect()
}

#[test]
fn a_rating_is_there_for_every_role_that_asks_for_the_skill() {
    let state = in_role("product-manager");
    let skills = state.assessment().role_skills(state.framework());
    assert_eq!(skills.len(), 9);
    let skill = |id: &str| state.framework().skill_with_id(id).unwrap();
    let (strategic, outcomes) = (skill("strategic-ownership"), skill("managing-product-outcomes"));
    let rating = Some(Rating::NotYet);
    let state = after(&state, [Action::Rate(strategic, rating), Action::Rate(outcomes, rating)]);

    let role = state.framework().role_with_id("service-owner").unwrap();
    let state =
        after(&state, [Action::Go(Topic::Roles.into()), Action::PickRole(role), Action::Continue]);
    assert_eq!(state.assessment().rating(strategic), rating, "asked for by both");
    let counted = state.assessment().role_skills(state.framework());
    assert!(counted.contains(&strategic) && !counted.contains(&outcomes));
    // What the new role does not ask for stays, apart from what counts.
    let others = state.assessment().other_skills(state.framework());
    assert_eq!(names(&state, &others), ["Managing product outcomes"]);
}

#[test]
fn skills_of_another_role_are_added_once_and_can_be_taken_off() {
    let state = in_role("product-manager");
    let role = state.framework().role_with_id("service-owner").unwrap();
    let add = [Action::Go(Topic::AddSkills.into()), Action::PickRole(role), Action::Continue];
    let state = after(&after(&state, add.clone()), add);
    let counted = state.assessment().role_skills(state.framework());
    let asked = &state.framework().role(role).unwrap().skills;
    let expected: Vec<_> = asked.iter().filter(|s| !counted.contains(s)).copied().collect();
    assert!(!expected.is_empty());
    assert_eq!(state.assessment().other_skills(state.framework()), expected);
    assert_eq!(state.screen, Topic::Skills.into());

    let rated = after(&state, [Action::Rate(expected[0], Some(Rating::NotYet)), Action::DropAdded]);
    assert_eq!(rated.assessment().other_skills(rated.framework()), expected[..1]);
}

#[test]
fn carrying_over_copies_what_goes_on_and_keeps_the_other_draft() {
    let mut state = new();
    for (place, _) in built_in().skills().enumerate() {
        state = after(&state, [rate(place)]);
    }
    let earlier = state.assessment().clone();
    let to = Action::Visit(GOVERNMENT.into(), Topic::CarryOver.into());
    let state = after(&state, [to, Action::CarryOver]);
    let rated: Vec<_> = state.assessment().ratings.iter().map(|(skill, _)| skill).collect();
    assert_eq!(names(&state, &rated), ["Life cycle management", "Strategic ownership"]);
    assert_eq!(state.library.get(PRODUCT_MANAGER).unwrap().assessment, earlier);
}

#[test]
fn the_wording_is_asked_for_when_a_framework_is_opened() {
    let wording = |state: &State, id: &str| state.library.get(id).unwrap().wording;
    assert_eq!(wording(&new(), GOVERNMENT), Loading::NotYet);
    let state = after(&new(), [Action::Visit(GOVERNMENT.into(), Topic::Skills.into())]);
    assert_eq!(wording(&state, GOVERNMENT), Loading::Begun);
    assert_eq!(wording(&state, PRODUCT_MANAGER), Loading::NotYet, "nobody asked for that");

    let come = |framework| {
        after(&state, [Action::Descriptions(GOVERNMENT.into(), Some(Rc::new(framework)))])
    };
    let here = come(with_descriptions(GOVERNMENT));
    assert_eq!(wording(&here, GOVERNMENT), Loading::Done);
    assert!(here.framework().has_descriptions());
    // The file of another framework, or of another edition of this one.
    let other = come(with_descriptions(PRODUCT_MANAGER));
    assert_eq!(
        (wording(&other, GOVERNMENT), other.framework().has_descriptions()),
        (Loading::Failed, false)
    );
    let failed = after(&state, [Action::Descriptions(GOVERNMENT.into(), None)]);
    assert_eq!(wording(&failed, GOVERNMENT), Loading::Failed);
    assert_eq!(wording(&after(&failed, [Action::LoadWording]), GOVERNMENT), Loading::Begun);

    let shared = Action::At(format!("#s={}", of(CONDITIONS).code()));
    let shared = after(&new(), [shared]);
    assert_eq!(wording(&shared, CONDITIONS), Loading::Begun);
    // It is the framework of the shared result that is tried again, not the one that is open.
    let failed = after(&shared, [Action::Descriptions(CONDITIONS.into(), None)]);
    let again = after(&failed, [Action::LoadWording]);
    assert_eq!(wording(&again, CONDITIONS), Loading::Begun);
    assert_eq!(wording(&again, PRODUCT_MANAGER), Loading::NotYet);
}

#[test]
fn a_framework_of_ones_own_is_opened_and_removed() {
    let brought = |file: &serde_json::Value| {
        (Rc::new(check(file).unwrap()), Rc::<str>::from(file.to_string()))
    };
    let file = framework_file(3, 4, 2, 1);
    let state = after(&new(), [Action::Bring(Ok(brought(&file)))]);
    assert_eq!(&*state.entry().key, "made-up.2026-01-31");
    assert_eq!(state.screen, Topic::RoleLevel.into());

    // Another edition is another framework; the same one again takes its place.
    let mut next = file.clone();
    next["edition"] = "2026-02-01".into();
    let two = after(&state, [Action::Bring(Ok(brought(&next))), Action::Bring(Ok(brought(&file)))]);
    assert_eq!(two.library.entries().filter(|entry| entry.file.is_some()).count(), 2);

    let remove = [Action::Ask(Asked::Remove(state.entry().key.clone())), Action::Confirm];
    let gone = after(&state, remove);
    assert_eq!(gone.library.entries().count(), 4);
    assert_eq!(&*gone.entry().key, PRODUCT_MANAGER);
}

#[test]
fn opening_a_file_again_keeps_the_answers_where_only_words_have_changed() {
    let brought = |file: &serde_json::Value| {
        Action::Bring(Ok((Rc::new(check(file).unwrap()), Rc::from(file.to_string()))))
    };
    let mut file = framework_file(3, 4, 2, 1);
    let state = after(&new(), [brought(&file)]);
    let skill = state.framework().skills().next().unwrap().0;
    let rated = after(&state, [Action::Rate(skill, Some(Rating::NotYet))]);
    file["skills"][0]["name"] = "Another name".into();
    let again = after(&rated, [brought(&file)]);
    assert_eq!(again.assessment(), rated.assessment());
    assert_eq!(again.framework().skill(skill).unwrap().name, "Another name");
    file["skills"][0]["id"] = "another-id".into();
    file["roles"] = serde_json::json!([]);
    assert!(after(&rated, [brought(&file)]).assessment().is_empty());
}

#[test]
fn a_framework_that_is_built_in_is_not_taken_from_a_file() {
    let file = crate::support::read("frameworks/product-manager-2020.json");
    let framework = Rc::new(with_descriptions(PRODUCT_MANAGER));
    let state = after(&new(), [Action::Bring(Ok((framework, file.into())))]);
    assert_eq!(state.form.problem, Some(Problem::File(FileProblem::BuiltIn)));
    assert_eq!(state.library, new().library);
}

#[test]
fn a_bad_file_changes_nothing_but_the_form() {
    let faults = check(&serde_json::json!({})).unwrap_err();
    let problem = FileProblem::Faults(faults.into());
    let state = after(&new(), [Action::Bring(Err(problem.clone()))]);
    assert_eq!(state.form.problem, Some(Problem::File(problem)));
    assert_eq!((&state.library, state.focus), (&new().library, Focus::Problem));
}

#[test]
fn another_assessment_is_put_beside_ones_own_without_a_change_to_it() {
    let list = of(OLDER_LIST);
    let skill = list.framework().skills().next().unwrap().0;
    let theirs = after(&list, [Action::Rate(skill, Some(Rating::NotYet))]);
    let open = |code: String| {
        let open = [Action::Go(Topic::Result.into()), Action::EnterCode(code), Action::OpenCode];
        after(&list, open)
    };
    let beside = open(theirs.code());
    assert_eq!(beside.form.other.as_ref().unwrap().ratings, theirs.assessment().ratings);
    assert_eq!(beside.assessment(), list.assessment());
    assert_eq!(beside.entry().edits, list.entry().edits);
    assert_eq!(open(new().code()).form.problem, Some(Problem::OtherFramework));
}

fn any_screen() -> impl Strategy<Value = Screen> {
    prop_oneof![
        prop::sample::select(vec![Screen::Start, Screen::Choose, Screen::Bring]),
        prop::sample::select(Topic::all().collect::<Vec<_>>()).prop_map(Screen::from),
        any_skill().prop_map(|skill| Topic::Skill(skill).into()),
        prop_oneof![Just(some_code()), ".{0,20}"].prop_map(Screen::Shared),
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

fn any_given() -> impl Strategy<Value = Framework> {
    prop::sample::select(vec![GOVERNMENT, CONDITIONS]).prop_map(with_descriptions)
}

fn any_skill() -> impl Strategy<Value = SkillIndex> {
    prop::sample::select(built_in().skills().map(|(index, _)| index).collect::<Vec<_>>())
}

fn any_draft() -> impl Strategy<Value = Option<(Assessment, SavedAt)>> {
    prop::option::of(any_assessment(&built_in()).prop_map(|draft| (draft, saved_at())))
}

fn any_action() -> impl Strategy<Value = Action> {
    let ratings: Vec<_> = std::iter::once(None).chain(Rating::all(&built_in()).map(Some)).collect();
    let heard = prop_oneof![
        any_draft().prop_map(Heard::Found),
        Just(Heard::FoundUnreadable(SetAside::Kept)),
        Just(Heard::FoundUnreadable(SetAside::Stays)),
        Just(Heard::Saved(Some(saved_at()))),
        Just(Heard::NotSaved(KeepError::Full)),
        any_draft().prop_map(Heard::ChangedElsewhere),
    ];
    let compare_with = crate::support::any_compare_with(&built_in());
    prop_oneof![
        any_screen().prop_map(Action::Go),
        (any_key(), any_screen()).prop_map(|(key, screen)| Action::Visit(key, screen)),
        ".{0,20}".prop_map(Action::At),
        ".{0,20}".prop_map(|fragment| Action::Open { fragment, own: Vec::new() }),
        any_settings().prop_map(|settings| Action::Set(Rc::new(settings))),
        Just(Action::Begin),
        any_given().prop_map(|framework| Action::Give(Ok((Rc::new(framework), Rc::from("{}"))))),
        Just(Action::Give(Err(FileProblem::TooLarge))),
        any_key().prop_map(|key| Action::Choose(Choice::Framework(key, None))),
        (0..60usize).prop_filter_map("a role", |place| {
            library(GOVERNMENT).open().framework.role_at(place).map(Action::PickRole)
        }),
        ".{0,5}".prop_map(Action::Filter),
        prop::option::of(0..9u8).prop_map(Action::Family),
        any_key().prop_map(|key| Action::Ask(Asked::Delete(key))),
        any_key().prop_map(|key| Action::Ask(Asked::Remove(key))),
        (any_skill(), prop::sample::select(ratings)).prop_map(|(s, r)| Action::Rate(s, r)),
        (any_skill(), ".{0,20}").prop_map(|(skill, text)| Action::Evidence(skill, text)),
        compare_with.prop_map(Action::CompareWith),
        prop::sample::select(vec![
            Action::Continue,
            Action::Skip,
            Action::OpenCode,
            Action::Ask(asked()),
            Action::Cancel,
            Action::Confirm,
            Action::Ask(Asked::Keep),
            Action::CarryOver,
            Action::DropAdded,
            Action::More,
            Action::WithoutOwnRole(true),
            Action::LoadWording,
            Action::KeepShared,
            Action::TakeTheirs,
            Action::KeepMine,
            Action::Copied(Copyable::Code, true),
        ]),
        ".{0,30}".prop_map(Action::EnterCode),
        heard.prop_map(storage),
    ]
}

#[test]
fn deleting_everything_leaves_nothing_of_the_person() {
    let skill = built_in().skills().next().unwrap().0;
    let begun = after(
        &of(PRODUCT_MANAGER),
        [
            Action::Rate(skill, Some(Rating::NotYet)),
            Action::Storage(GOVERNMENT.into(), Heard::FoundUnreadable(SetAside::Kept)),
            Action::Go(Screen::Start),
            Action::Ask(Asked::Everything),
        ],
    );
    assert!(!begun.assessment().is_empty());
    let cancelled = begun.apply(Action::Cancel);
    assert_eq!((cancelled.wipes, cancelled.assessment()), (0, begun.assessment()));
    let wiped = begun.apply(Action::Confirm);
    assert_eq!(wiped.wipes, 1);
    for entry in wiped.library.entries() {
        assert!(entry.assessment.is_empty() && entry.set_aside.is_none());
        assert_eq!(Some(entry.edits), begun.library.get(&entry.key).map(|entry| entry.edits));
    }
}

proptest! {
    #[test]
    fn the_same_actions_give_the_same_state(
        actions in prop::collection::vec(any_action(), 0..30)
    ) {
        let state = after(&new(), actions.clone());
        prop_assert_eq!(&after(&new(), actions), &state);
        // Whatever happened, the state can be shown and shared.
        let _ = (state.between(), state.earlier(), state.link());
        let opened = after(&state, [Action::At(format!("#s={}", state.code()))]);
        let shared = opened.shared.unwrap().map(|opened| opened.assessment.ratings);
        // The ratings above are of another framework's skills and levels.
        if &*state.entry().key == PRODUCT_MANAGER {
            prop_assert_eq!(shared.as_ref(), Ok(&state.assessment().ratings));
        }
    }

    #[test]
    fn no_fragment_makes_an_address_panic(fragment in ".{0,40}") {
        let library = library(GOVERNMENT);
        let (screen, _) = Screen::at(&library, &fragment);
        let _ = screen.address(&library);
    }
}

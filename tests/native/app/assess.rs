//! Choosing what to rate, and rating.

use crate::person::Person;
use crate::support::{CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, rate, skill};
use skillgauge::app::{
    Action, AssessAction, Choice, Effect, Focus, FormError, FrameworkRoute, Route,
};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::framework::SkillIndex;
use std::rc::Rc;

fn at(place: usize) -> Route {
    FrameworkRoute::Skill(skill(place)).into()
}

#[test]
fn a_rating_is_saved_and_told_to_the_page() {
    let rated = Person::new(PRODUCT_MANAGER).does(rate(0));
    assert_eq!(rated.answers().rating(skill(0)), Some(Rating::NotYet));
    assert_eq!(rated.effects[0], Effect::SaveDraft(PRODUCT_MANAGER.into()));
    assert_eq!(rated.host_event_names(), ["change"]);
}

#[test]
fn continue_needs_an_answer_and_skip_does_not() {
    let asked = Person::new(PRODUCT_MANAGER).visits(at(0)).does(Action::Continue);
    assert_eq!(asked.model.error(), Some(&FormError::NoRating));
    assert_eq!(*asked.model.route(), at(0));

    let rated = asked.clone().does(rate(0));
    assert_eq!(rated.model.error(), None);
    assert_eq!(*rated.does(Action::Continue).model.route(), at(1));
    assert_eq!(*asked.does(Action::Skip).model.route(), at(1));
}

#[test]
fn after_a_skill_comes_the_next_unrated_one_and_then_the_result() {
    let person = Person::new(PRODUCT_MANAGER).does_all([rate(1), rate(2)]);
    let person = person.visits(at(0)).does(Action::Skip);
    assert_eq!(*person.model.route(), at(3));
    // Skill 0 is still unrated, but lies behind: no going round and round.
    let last = person.visits(at(9)).does(Action::Skip);
    assert_eq!(*last.model.route(), FrameworkRoute::Result.into());
    // Without a rating there is no result.
    let skipped = Person::new(PRODUCT_MANAGER).visits(at(9)).does(Action::Skip);
    assert_eq!(*skipped.model.route(), FrameworkRoute::Skills.into());
}

#[test]
fn who_comes_from_the_result_or_the_plan_goes_back_there() {
    for origin in [FrameworkRoute::Result, FrameworkRoute::Plan] {
        let person = Person::new(PRODUCT_MANAGER).does(rate(1)).goes(origin);
        let there = person.does(Action::Navigate(at(0)));
        assert_eq!(there.model.return_to(), Some(&origin.into()));
        // From one skill to another it is not forgotten.
        let there = there.does(Action::Navigate(at(3)));
        assert_eq!(there.model.return_to(), Some(&origin.into()));
        let back = there.does(Action::Skip);
        assert_eq!(*back.model.route(), origin.into());
        assert_eq!(back.model.return_to(), None);
    }
    // From what came back with an opinion too, where the names of the agreed result lead to the skills.
    let person = Person::new(PRODUCT_MANAGER).does(rate(1));
    let shared = Route::Shared(person.model.share_code());
    let there = person.visits(shared.clone()).does(Action::Navigate(at(0)));
    assert_eq!(*there.does(Action::Skip).model.route(), shared);
    let from_list = Person::new(PRODUCT_MANAGER).goes(FrameworkRoute::Skills);
    assert_eq!(from_list.does(Action::Navigate(at(0))).model.return_to(), None);
}

#[test]
fn keys_rate_take_focus_along_and_can_be_turned_off() {
    let person = Person::new(PRODUCT_MANAGER).visits(at(0));
    let rating = Rating::all(person.model.framework()).nth(2).unwrap();
    let rated = person.does(AssessAction::RateByKey(skill(0), rating, 2));
    assert_eq!(rated.answers().rating(skill(0)), Some(rating));
    assert!(rated.saves());
    assert_eq!(rated.focus(), Some(&Focus::Choice(2)));

    assert!(rated.model.single_keys());
    let off = rated.does(AssessAction::UseSingleKeys(false));
    assert!(off.effects.contains(&Effect::KeepSingleKeys));
    assert!(!off.does(Action::Skip).model.single_keys(), "on the next screen too");
}

#[test]
fn a_quick_rating_is_quick_until_the_skill_is_rated_or_continued() {
    let person = Person::new(PRODUCT_MANAGER).goes(FrameworkRoute::QuickPass);
    let [working, expert] = [2, 4].map(|place| Rating::all(person.model.framework()).nth(place));
    let quick = |of| AssessAction::RateQuickly(skill(of), working.unwrap());
    let rated = person.does(quick(0)).does(quick(1)).does(quick(2));
    assert!(rated.saves());
    assert!((0..3).all(|of| rated.answers().is_quick(skill(of))));
    assert_eq!(rated.answers().rating(skill(2)), working);

    let with_care = rated.visits(at(0)).does(AssessAction::Rate(skill(0), expert));
    assert!(!with_care.answers().is_quick(skill(0)));
    let skipped = with_care.visits(at(1)).does(Action::Skip);
    assert!(skipped.answers().is_quick(skill(1)));
    let confirmed = skipped.visits(at(1)).does(Action::Continue);
    assert!(!confirmed.answers().is_quick(skill(1)));
    assert!(confirmed.saves());
    assert_eq!(confirmed.answers().rating(skill(1)), working);
    let none = confirmed.does(AssessAction::Rate(skill(2), None));
    let again = none.does(AssessAction::Rate(skill(2), expert));
    assert!(!again.answers().is_quick(skill(2)));
}

#[test]
fn a_rating_can_be_taken_back() {
    let rated = Person::new(PRODUCT_MANAGER).does(rate(4));
    assert!(rated.saves());
    let person = rated.does(AssessAction::Rate(skill(4), None));
    assert!(person.answers().is_empty());
    assert!(person.saves());
}

#[test]
fn choosing_leads_to_the_first_question_that_is_open() {
    let choose = |id: &str, role: Option<&str>| {
        let person = Person::new(PRODUCT_MANAGER);
        let framework = Rc::clone(&person.model.workspaces().get(id).unwrap().framework);
        let role = role.map(|role| framework.role_with_id(role).unwrap());
        let choice = AssessAction::Choose(Choice::Framework(id.into(), role));
        let person = person.visits(Route::Choose).does(choice).does(Action::Continue);
        assert_eq!(&*person.model.workspace().key, id);
        assert_eq!(person.answers().role, role);
        person.model.route().clone()
    };
    assert_eq!(choose(PRODUCT_MANAGER, None), FrameworkRoute::RoleLevel.into());
    assert_eq!(choose(GOVERNMENT, Some("product-manager")), FrameworkRoute::RoleLevel.into());
    assert_eq!(choose(GOVERNMENT, Some("service-owner")), FrameworkRoute::Skills.into());
    assert_eq!(choose(GOVERNMENT, Some("chief-data-officer")), FrameworkRoute::Skills.into());
    assert_eq!(choose(GOVERNMENT, None), FrameworkRoute::Roles.into());
    assert_eq!(choose(OLDER_LIST, None), FrameworkRoute::Skills.into());
    assert_eq!(choose(CONDITIONS, None), FrameworkRoute::Skills.into());
}

#[test]
fn who_chooses_nothing_is_told() {
    let nothing = Person::new(PRODUCT_MANAGER).visits(Route::Choose).does(Action::Continue);
    assert_eq!(nothing.model.error(), Some(&FormError::NoChoice));
    for route in [FrameworkRoute::Roles, FrameworkRoute::AddSkills] {
        let role = Person::new(GOVERNMENT).goes(route).does(Action::Continue);
        assert_eq!(role.model.error(), Some(&FormError::NoRole));
    }
}

#[test]
fn another_role_or_a_framework_of_ones_own_has_a_screen_of_its_own() {
    let choose = |choice| {
        let person = Person::new(PRODUCT_MANAGER).visits(Route::Choose);
        person.does(AssessAction::Choose(choice)).does(Action::Continue)
    };
    assert_eq!(*choose(Choice::Import).model.route(), Route::Import);
    let role = choose(Choice::SomeRole(GOVERNMENT.into()));
    assert_eq!(*role.model.route(), FrameworkRoute::Roles.into());
    assert_eq!(&*role.model.workspace().key, GOVERNMENT);
}

/// The government framework with this role chosen.
fn in_role(id: &str) -> Person {
    takes_role(Person::new(GOVERNMENT), FrameworkRoute::Roles, id)
}

fn takes_role(person: Person, route: FrameworkRoute, id: &str) -> Person {
    let role = person.model.framework().role_with_id(id).unwrap();
    person.goes(route).does(AssessAction::PickRole(role)).does(Action::Continue)
}

fn names(person: &Person, skills: &[SkillIndex]) -> Vec<String> {
    let name = |skill: &SkillIndex| person.model.framework().skill(*skill).unwrap().name.clone();
    skills.iter().map(name).collect()
}

#[test]
fn a_rating_is_there_for_every_role_that_asks_for_the_skill() {
    let person = in_role("product-manager");
    let framework = Rc::clone(person.model.framework());
    assert_eq!(person.answers().role_skills(&framework).len(), 9);
    let skill = |id: &str| framework.skill_with_id(id).unwrap();
    let (strategic, outcomes) = (skill("strategic-ownership"), skill("managing-product-outcomes"));
    let rating = Some(Rating::NotYet);
    let rated = [strategic, outcomes].map(|skill| AssessAction::Rate(skill, rating).into());
    let person = takes_role(person.does_all(rated), FrameworkRoute::Roles, "service-owner");
    assert_eq!(person.answers().rating(strategic), rating, "asked for by both");
    let counted = person.answers().role_skills(&framework);
    assert!(counted.contains(&strategic) && !counted.contains(&outcomes));
    // What the new role does not ask for stays, apart from what counts.
    let others = person.answers().other_skills(&framework);
    assert_eq!(names(&person, &others), ["Managing product outcomes"]);
}

#[test]
fn skills_of_another_role_are_added_once_and_can_be_taken_off() {
    let add = |person| takes_role(person, FrameworkRoute::AddSkills, "service-owner");
    let person = add(add(in_role("product-manager")));
    let framework = Rc::clone(person.model.framework());
    let counted = person.answers().role_skills(&framework);
    let role = framework.role_with_id("service-owner").unwrap();
    let asked = &framework.role(role).unwrap().skills;
    let expected: Vec<_> = asked.iter().filter(|s| !counted.contains(s)).copied().collect();
    assert!(!expected.is_empty());
    assert_eq!(person.answers().other_skills(&framework), expected);
    assert_eq!(*person.model.route(), FrameworkRoute::Skills.into());

    let rated = person.does(AssessAction::Rate(expected[0], Some(Rating::NotYet)));
    let dropped = rated.does(AssessAction::DropAdded);
    assert_eq!(dropped.answers().other_skills(&framework), expected[..1]);
}

#[test]
fn a_role_that_was_found_leads_to_its_levels_and_a_role_level_to_the_first_skill() {
    let begin = |role: &str, level: Option<&str>| {
        let person = Person::new(PRODUCT_MANAGER);
        let framework = Rc::clone(&person.model.workspaces().get(GOVERNMENT).unwrap().framework);
        let level = level.map(|id| framework.role_level_with_id(id).unwrap());
        let role = framework.role_with_id(role).unwrap();
        let person = person.does(AssessAction::Begin { key: GOVERNMENT.into(), role, level });
        assert_eq!(
            (&*person.model.workspace().key, person.answers().role),
            (GOVERNMENT, Some(role))
        );
        let first = framework.skills_for(Some(role))[0];
        (person, Route::from(FrameworkRoute::Skill(first)))
    };
    let (role, _) = begin("product-manager", None);
    assert_eq!(*role.model.route(), FrameworkRoute::RoleLevel.into());
    assert_eq!(role.answers().compare_with, None);
    let (level, first) = begin("product-manager", Some("senior-product-manager"));
    assert_eq!(*level.model.route(), first);
    assert!(matches!(level.answers().compare_with, Some(CompareWith::RoleLevel(_))));
    // With one level or none, there is no question which.
    for role in ["service-owner", "chief-data-officer"] {
        let (role, first) = begin(role, None);
        assert_eq!(*role.model.route(), first);
    }
    // A level of another role is none of this one.
    let (other, _) = begin("product-manager", Some("lead-agile-coach"));
    assert_eq!(*other.model.route(), FrameworkRoute::RoleLevel.into());
}

#[test]
fn from_the_role_level_straight_to_the_first_skill_and_to_the_list_where_some_are_rated() {
    let asked = Person::new(PRODUCT_MANAGER).goes(FrameworkRoute::RoleLevel);
    for with in [
        CompareWith::All,
        asked
            .model
            .framework()
            .role_levels()
            .next()
            .map(|(level, _)| CompareWith::RoleLevel(level))
            .unwrap(),
    ] {
        let chosen = asked.clone().does(AssessAction::BeginWith(with));
        assert_eq!(chosen.answers().compare_with, Some(with));
        assert_eq!(*chosen.model.route(), at(0));
        assert!(chosen.saves());
        let changed = chosen.does(rate(0)).goes(FrameworkRoute::RoleLevel);
        let changed = changed.does(AssessAction::BeginWith(CompareWith::All));
        assert_eq!(changed.answers().compare_with, Some(CompareWith::All));
        assert_eq!(*changed.model.route(), FrameworkRoute::Skills.into());
    }
}

#[test]
fn ratings_stay_when_another_role_is_found() {
    let person = Person::new(GOVERNMENT);
    let framework = Rc::clone(&person.model.workspaces().get(GOVERNMENT).unwrap().framework);
    let begin = |role: &str| AssessAction::Begin {
        key: GOVERNMENT.into(),
        role: framework.role_with_id(role).unwrap(),
        level: None,
    };
    let rated = person.does(begin("product-manager")).does(rate(0)).does(begin("service-owner"));
    assert_eq!(rated.answers().rating(skill(0)), Some(Rating::NotYet));
}

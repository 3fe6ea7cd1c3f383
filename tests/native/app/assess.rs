//! Choosing what to rate, and rating.

use crate::person::Person;
use crate::support::{CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, rate, skill};
use skillgauge::app::{Action, AssessAction, Choice, Effect, FormError, FrameworkRoute, Route};
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

    let role = Person::new(PRODUCT_MANAGER).goes(FrameworkRoute::RoleLevel).does(Action::Continue);
    assert_eq!(role.model.error(), Some(&FormError::NoRoleLevel));
    let chosen = role.does(AssessAction::CompareWith(CompareWith::All));
    assert_eq!(chosen.model.error(), None);
    let chosen = chosen.does(Action::Continue);
    assert_eq!(*chosen.model.route(), FrameworkRoute::Skills.into());
}

#[test]
fn after_a_skill_comes_the_next_unrated_one_and_then_the_list() {
    let person = Person::new(PRODUCT_MANAGER).does_all([rate(1), rate(2)]);
    let person = person.visits(at(0)).does(Action::Skip);
    assert_eq!(*person.model.route(), at(3));
    // Skill 0 is still unrated, but lies behind: no going round and round.
    let last = person.visits(at(9)).does(Action::Skip);
    assert_eq!(*last.model.route(), FrameworkRoute::Skills.into());
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

//! Where the person is: screens, addresses and focus.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, rate, skill, workspaces,
};
use skillgauge::app::{
    Action, AssessAction, Confirmation, Effect, Focus, FrameworkRoute, OpinionStep, Route,
};

fn pushes(person: &Person) -> usize {
    person.effects.iter().filter(|effect| matches!(effect, Effect::PushUrl(_))).count()
}

fn scrolls(person: &Person) -> usize {
    person.effects.iter().filter(|effect| **effect == Effect::ScrollToTop).count()
}

#[test]
fn the_address_follows_the_person_but_not_itself() {
    let gone = Person::new(PRODUCT_MANAGER).goes(FrameworkRoute::Skills);
    assert_eq!((scrolls(&gone), pushes(&gone)), (1, 1));
    // Back, and forward: the address was there first, and may be elsewhere by now.
    for fragment in ["#/", "#/product-manager-2020/skills", "#/nonsense", "#s=ABC"] {
        let addresses = ["#/choose", fragment].map(|at| Action::UrlChanged(at.to_owned()));
        let at = gone.clone().does_all(addresses);
        assert_eq!((scrolls(&at), pushes(&at)), (2, 0), "{fragment}");
    }
}

#[test]
fn the_same_screen_again_moves_nothing_and_forgets_what_was_entered() {
    let filtered = Person::new(GOVERNMENT)
        .goes(FrameworkRoute::Roles)
        .does(AssessAction::FilterRoles("own".to_owned()));
    let again = filtered.goes(FrameworkRoute::Roles);
    assert_eq!((again.effects, again.model.role_filter()), (vec![], ""));
}

#[test]
fn the_same_screen_about_another_framework_is_another_screen() {
    let skills = Route::from(FrameworkRoute::Skills);
    let person = Person::new(PRODUCT_MANAGER).visits(skills.clone());
    let person = person.does(Action::NavigateIn(GOVERNMENT.into(), skills.clone()));
    assert_eq!((person.model.route(), &*person.model.workspace().key), (&skills, GOVERNMENT));
    assert_eq!((scrolls(&person), pushes(&person)), (1, 1));
    assert_eq!(person.focus(), Some(&Focus::Heading));
}

#[test]
fn focus_goes_where_the_person_goes_on() {
    let focus = |actions: &[Action]| {
        let person = Person::new(PRODUCT_MANAGER).does_all(actions.iter().cloned());
        person.focus().cloned()
    };
    let role_level = Action::Navigate(FrameworkRoute::RoleLevel.into());
    let first_skill = Action::Navigate(FrameworkRoute::Skill(skill(0)).into());
    let unrate = Action::from(AssessAction::Rate(skill(0), None));
    let ask = Action::Ask(Confirmation::DeleteDraft(PRODUCT_MANAGER.into()));
    assert_eq!(focus(&[]), None, "the page has just loaded");
    assert_eq!(focus(&[role_level]), Some(Focus::Heading));
    assert_eq!(focus(&[first_skill.clone(), Action::Continue]), Some(Focus::Error));
    // What the person pressed is gone after each of these.
    assert_eq!(focus(&[first_skill, rate(0), unrate]), Some(Focus::Level));
    assert_eq!(focus(&[rate(0), ask.clone()]), Some(Focus::Question));
    assert_eq!(focus(&[rate(0), ask.clone(), Action::Cancel]), Some(Focus::Heading));
    assert_eq!(focus(&[rate(0), ask, Action::Confirm]), Some(Focus::Heading));
}

#[test]
fn opening_the_page_moves_no_focus_and_no_address() {
    let settings = skillgauge::app::Settings::default;
    for fragment in ["", "#/team", "#/product-manager-2020/skills"] {
        let person = Person::opening(workspaces(PRODUCT_MANAGER), settings(), fragment);
        assert_eq!((person.focus(), pushes(&person), scrolls(&person)), (None, 0, 0), "{fragment}");
    }
}

#[test]
fn each_screen_has_an_address_that_leads_to_it() {
    for id in [PRODUCT_MANAGER, GOVERNMENT, OLDER_LIST, CONDITIONS] {
        let workspaces = workspaces(id);
        let framework = &workspaces.open().framework;
        let skills = framework.skills().map(|(index, _)| FrameworkRoute::Skill(index));
        for route in FrameworkRoute::PLAIN.iter().copied().chain(skills) {
            let address = Route::from(route).address(&workspaces);
            assert!(address.starts_with(&format!("#/{id}/")), "{address}");
            // Whichever framework is open.
            let (at, key) = Route::from_fragment(&self::workspaces(PRODUCT_MANAGER), &address);
            assert_eq!((at, key.as_deref()), (route.into(), Some(id)));
        }
    }
    let workspaces = workspaces(PRODUCT_MANAGER);
    let steps = [OpinionStep::ShowTheirs, OpinionStep::Skill(0), OpinionStep::End];
    let others = steps.map(Route::Opinion).into_iter().chain([Route::Shared(some_code())]);
    for route in Route::PLAIN.iter().cloned().chain(others) {
        assert_eq!(Route::from_fragment(&workspaces, &route.address(&workspaces)), (route, None));
    }
    for nowhere in ["", "#/product-manager-2020/skill/juggling", "#/juggling/skills", "#/skills"] {
        assert_eq!(Route::from_fragment(&workspaces, nowhere), (Route::Start, None), "{nowhere}");
    }
    let escaped = format!("#s%3d{}", some_code());
    assert_eq!(Route::from_fragment(&workspaces, &escaped).0, Route::Shared(some_code()));
}

fn some_code() -> String {
    let person = Person::new(PRODUCT_MANAGER).does_all([rate(0), rate(3)]);
    person.model.share_code()
}

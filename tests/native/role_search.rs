//! Roles are found by part of any of their names.

use crate::support::{GOVERNMENT, named};
use skillgauge::domain::analysis::role_search::find_roles;

fn found(part: &str) -> Vec<String> {
    let framework = named(GOVERNMENT);
    let roles = find_roles(&framework, part).into_iter();
    roles.map(|(index, _)| framework.role(index).unwrap().name.clone()).collect()
}

#[test]
fn a_role_is_found_by_its_own_name_and_by_those_of_what_it_has() {
    assert_eq!(found("product MAN")[..1], ["Product manager"], "the role, and others by a skill");
    assert_eq!(found("release analyst"), ["Change and release manager"], "a role level");
    let family = ["Quality assurance test analyst", "Test engineer", "Test manager"];
    assert_eq!(found("(QAT)"), family, "a family");
    assert_eq!(found("graphic"), ["Graphic designer"]);
    assert_eq!(found("web performance"), ["Frontend developer"], "a skill");
    assert_eq!(found("").len(), 53);
    assert_eq!(found("juggling"), [""; 0]);
}

#[test]
fn what_was_found_is_named_unless_it_is_the_role_itself() {
    let framework = named(GOVERNMENT);
    let names = |part| find_roles(&framework, part).first().unwrap().1.clone();
    assert_eq!(names("release analyst"), ["Change and release analyst"]);
    assert_eq!(names("graphic"), [""; 0]);
    assert!(find_roles(&framework, "manage").iter().all(|(_, names)| names.len() <= 3));
}

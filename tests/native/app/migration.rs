//! Ratings from the edition before.

use crate::person::Person;
use crate::support::{GOVERNMENT, PRODUCT_MANAGER, built_in, rate};
use skillgauge::app::{Action, Effect, FrameworkRoute};

#[test]
fn carrying_over_copies_what_goes_on_and_keeps_the_other_draft() {
    let all = (0..built_in().skills().count()).map(rate);
    let person = Person::new(PRODUCT_MANAGER).does_all(all);
    let earlier = person.answers().clone();
    let to = Action::NavigateIn(GOVERNMENT.into(), FrameworkRoute::Migration.into());
    let person = person.does(to).does(Action::MigrateRatings);
    let name = |skill| person.model.framework().skill(skill).unwrap().name.clone();
    let rated: Vec<_> = person.answers().ratings.iter().map(|(skill, _)| name(skill)).collect();
    assert_eq!(rated, ["Life cycle management", "Strategic ownership"]);
    assert_eq!(person.model.workspaces().get(PRODUCT_MANAGER).unwrap().assessment, earlier);
    let saved: Vec<_> =
        person.effects.iter().filter(|effect| matches!(effect, Effect::SaveDraft(_))).collect();
    assert_eq!(saved, [&Effect::SaveDraft(GOVERNMENT.into())], "all ratings are saved at once");
    assert_eq!(person.host_event_names(), ["change"]);
}

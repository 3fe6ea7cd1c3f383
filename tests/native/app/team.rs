//! A team, from the codes that people have passed on.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, built_in, rate, skill};
use skillgauge::app::{
    Action, Confirmation, Effect, Focus, OpenTeam, PEOPLE_PER_PAGE, Pasted, Route, TeamAction,
};
use skillgauge::domain::analysis::team::{Baseline, MemberOrder, TeamReader, skill_summaries};
use std::rc::Rc;

/// As many people as fill a page, and some more.
fn many() -> OpenTeam {
    let code = Person::new(PRODUCT_MANAGER).does(rate(0)).model.share_code();
    let mut reader = TeamReader::new(vec![Rc::new(built_in())]);
    for number in 0..PEOPLE_PER_PAGE + 5 {
        reader.read(&format!("{number},{code}"));
    }
    let team = reader.finish().unwrap();
    let members = team.member_summaries(Baseline::Own).into();
    let skills = skill_summaries(&team, Baseline::Own).into();
    OpenTeam::new(team.into(), "2026-11-27".into(), members, skills)
}

/// Somebody who has begun to read a team, and the number of the reading.
fn reading() -> (Person, u32) {
    let person = Person::new(PRODUCT_MANAGER).visits(Route::Team).does(TeamAction::Read);
    let [Effect::ReadTeam(number)] = person.effects[..] else { panic!("{:?}", person.effects) };
    (person, number)
}

#[test]
fn a_team_is_read_bit_by_bit() {
    let (begun, number) = reading();
    assert_eq!(begun.model.team().progress(), Some((0, 0)));
    let some = begun.does(TeamAction::Progress(number, 10, 30));
    assert_eq!(some.model.team().progress(), Some((10, 30)));
    let read = some.does(TeamAction::Done(number, "".into(), Ok(many().into())));
    assert_eq!(read.model.team().progress(), None);
    assert_eq!(read.model.team().open().unwrap().selected().len(), PEOPLE_PER_PAGE + 5);
    assert_eq!(read.focus(), Some(&Focus::Outcome));
}

#[test]
fn long_texts_that_are_pasted_are_counted_while_their_form_is_there() {
    let pasting =
        Person::new(PRODUCT_MANAGER).visits(Route::Team).does(TeamAction::Paste("text".into()));
    assert_eq!(pasting.effects, [Effect::AddPasted(1, "text".into())]);
    assert_eq!(pasting.model.team().pasted(), Pasted::Nothing, "it is not yet among the files");
    let pasted = pasting.does(TeamAction::Pasted(2));
    let of = |person: Person| person.model.team().pasted();
    assert_eq!((of(pasted.clone()), &pasted.effects[..]), (Pasted::AsFiles(2), &[][..]));
    let third = pasted.clone().does(TeamAction::Paste("text".into()));
    assert_eq!(third.effects, [Effect::AddPasted(3, "text".into())]);
    // The files that the person chooses take the place of those.
    let replaced = pasted.clone().does(TeamAction::FilesChosen);
    assert_eq!(of(replaced.clone()), Pasted::Replaced);
    let anew = replaced.does(TeamAction::Paste("text".into()));
    assert_eq!(anew.effects, [Effect::AddPasted(1, "text".into())]);
    let taken_out = pasted.clone().does(TeamAction::TakeFilesOut);
    assert_eq!(taken_out.effects, [Effect::TakeFilesOut, Effect::Focus(Focus::Field("files"))]);
    assert_eq!(of(taken_out.does(TeamAction::FilesChosen)), Pasted::Nothing);
    assert_eq!(of(pasted.clone().does(TeamAction::Read)), Pasted::Nothing);
    assert_eq!(of(pasted.visits(Route::Start).visits(Route::Team)), Pasted::Nothing);
}

#[test]
fn what_an_earlier_reading_finds_is_ignored() {
    let (begun, number) = reading();
    let anew = begun.does(TeamAction::Read);
    assert_ne!(anew.effects, [Effect::ReadTeam(number)]);
    for late in
        [TeamAction::Progress(number, 1, 2), TeamAction::Done(number, "".into(), Ok(many().into()))]
    {
        let person = anew.clone().does(late);
        assert_eq!((person.model, person.effects), (anew.model.clone(), vec![]));
    }
}

#[test]
fn another_choice_begins_at_the_first_page() {
    let (begun, number) = reading();
    let next = begun
        .does(TeamAction::Done(number, "".into(), Ok(many().into())))
        .does(TeamAction::ShowPage(1));
    assert_eq!(next.model.team().open().unwrap().page, 1);
    for action in [
        TeamAction::FilterLabel("1".to_owned()),
        TeamAction::Sort(MemberOrder::Label),
        TeamAction::FilterBelow(Some(skill(0))),
        TeamAction::CompareWith(Baseline::Own),
    ] {
        assert_eq!(next.clone().does(action).model.team().open().unwrap().page, 0);
    }
}

#[test]
fn a_team_is_gone_once_its_codes_are_edited_or_everything_is_deleted() {
    let (begun, number) = reading();
    let read = begun.does(TeamAction::Done(number, "Ada CODE".into(), Ok(many().into())));
    let gone = read.clone().does(TeamAction::Edit);
    assert_eq!((gone.model.team().open(), gone.model.team().progress()), (None, None));
    assert_eq!(&**gone.model.team().text(), "Ada CODE");
    let anew = gone.does(TeamAction::Read);
    assert_eq!(&**anew.model.team().text(), "Ada CODE");
    let cleared = read.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
    assert_eq!(cleared.model.team().open(), None);
    assert_eq!(&**cleared.model.team().text(), "");
}

#[test]
fn a_reading_that_is_under_way_comes_to_nothing_once_everything_is_deleted() {
    let (begun, number) = reading();
    let cleared = begun.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
    let late = cleared.does(TeamAction::Done(number, "".into(), Ok(many().into())));
    assert_eq!(late.model.team().open(), None);
}

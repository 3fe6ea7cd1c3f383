//! Codes and links: those of the person to pass on, and those of others to open.

use crate::person::Person;
use crate::support::{OLDER_LIST, PRODUCT_MANAGER, built_in, rate, skill};
use skillgauge::app::{
    Action, AssessAction, Confirmation, FormError, FrameworkRoute, Route, ShareAction,
};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::share_code::CodeError;
use skillgauge::text;

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

fn theirs() -> Person {
    new().does_all([rate(0), rate(3)])
}

fn some_code() -> String {
    theirs().model.share_code()
}

/// Somebody with answers of their own.
fn mine() -> Person {
    new().does_all([rate(7), AssessAction::SetEvidence(skill(7), "mine".to_owned()).into()])
}

#[test]
fn opening_a_shared_result_never_touches_the_draft() {
    let (mine, level) = (mine(), built_in().role_levels().next().unwrap().0);
    let open = [
        Action::Navigate(Route::Shared(some_code())),
        ShareAction::CompareWith(CompareWith::RoleLevel(level)).into(),
        Action::Ask(Confirmation::DeleteDraft(PRODUCT_MANAGER.into())),
        Action::Cancel,
        Action::Ask(Confirmation::ReplaceDraft),
        Action::Cancel,
        Action::Navigate(Route::Start),
        Action::Navigate(Route::Shared("nonsense".to_owned())),
        ShareAction::KeepShared.into(),
    ];
    for length in 0..=open.len() {
        let person = mine.clone().does_all(open[..length].iter().cloned());
        assert_eq!(person.answers(), mine.answers());
        assert!(!person.saves());
    }
}

#[test]
fn a_shared_result_is_compared_with_what_the_person_chooses() {
    let with = CompareWith::RoleLevel(built_in().role_levels().next().unwrap().0);
    let shared = new().visits(Route::Shared(some_code()));
    let compared = shared.does(ShareAction::CompareWith(with));
    assert_eq!(compared.model.shared_compare_with(), Some(with));
    assert_eq!(compared.answers().compare_with, None);
}

#[test]
fn keeping_a_shared_result_replaces_the_draft() {
    let shared = mine().visits(Route::Shared(some_code()));
    let asked = shared.clone().does(Action::Ask(Confirmation::ReplaceDraft));
    for kept in [shared.does(ShareAction::KeepShared), asked.does(Action::Confirm)] {
        assert_eq!(*kept.model.route(), FrameworkRoute::Result.into());
        assert_eq!(kept.answers().ratings, theirs().answers().ratings);
        assert_eq!(kept.answers().evidence(skill(7)), "");
        assert!(kept.saves());
    }
}

#[test]
fn a_code_that_cannot_be_opened_changes_nothing_but_the_form() {
    let enter = |code: String| new().does(ShareAction::EnterCode(code)).does(ShareAction::OpenCode);
    let wrong = enter("14PBN".to_owned());
    assert_eq!(wrong.model.error(), Some(&FormError::Code(CodeError::Checksum)));
    assert_eq!(*wrong.model.route(), Route::Start);
    assert_eq!(wrong.effects, [skillgauge::app::Effect::Focus(skillgauge::app::Focus::Error)]);

    let opened = enter(format!("x#s={}", some_code()));
    assert_eq!(*opened.model.route(), Route::Shared(some_code()));
}

#[test]
fn another_assessment_is_put_beside_ones_own_without_a_change_to_it() {
    let list = Person::new(OLDER_LIST);
    let skill = list.model.framework().skills().next().unwrap().0;
    let theirs = list.clone().does(AssessAction::Rate(skill, Some(Rating::NotYet)));
    let open = |code: String| {
        let result = list.clone().goes(FrameworkRoute::Result);
        result.does_all([ShareAction::EnterCode(code).into(), ShareAction::OpenCode.into()])
    };
    let beside = open(theirs.model.share_code());
    assert_eq!(beside.model.beside().unwrap().ratings, theirs.answers().ratings);
    assert_eq!(beside.answers(), list.answers());
    assert!(!beside.saves());
    assert_eq!(open(new().model.share_code()).model.error(), Some(&FormError::OtherFramework));
}

#[test]
fn a_message_says_what_the_link_is_and_when_the_ratings_were_saved() {
    let person = theirs();
    let (framework, answers) = (built_in(), person.answers());
    let said = |saved, link| text::share::message(&framework, answers, saved, (link, "CODE"));
    let whole = said(Some("27 November 2026"), Some("https://a.example/#s=CODE"));
    assert!(
        whole.starts_with("My self-assessment: 2 of 10 skills rated. Saved on 27 November 2026.\n"),
        "{whole}"
    );
    assert!(whole.contains("\nhttps://a.example/#s=CODE\n"), "{whole}");
    assert!(whole.contains("edition of 7 January 2020."), "{whole}");
    let without = said(None, None);
    assert!(!without.contains("Saved on") && !without.contains("http"), "{without}");
    assert!(without.contains("paste this code on its start screen:\nCODE\n"), "{without}");
}

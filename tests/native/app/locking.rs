//! Locking with a password and opening: what is asked of the browser, and what becomes of its answers.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, from_serde, rate, read_json, skill, workspaces};
use serde_json::json;
use skillgauge::app::{
    Action, BackupFile, BackupFileError, Confirmation, Copyable, Download, DownloadContent, Effect,
    ExportAction, Focus, FormError, FrameworkRoute, JourneyScreen, LockAction, OpinionAction,
    OpinionStep, PasswordError, PasswordUse, RestScreen, RestoreAction, Route, Screen, Settings,
    ShareAction, download_file,
};
use skillgauge::domain::formats::locked::Locked;
use skillgauge::domain::formats::share_code::CodeError;
use std::rc::Rc;

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

fn vector(place: usize, key: &str) -> String {
    let vectors = read_json("tests/golden/locked.json");
    vectors["valid"][place][key].as_str().unwrap().to_owned()
}

fn locked_code() -> String {
    vector(0, "text")
}

/// The code that is in it.
fn code() -> String {
    vector(0, "code")
}

fn at_locked() -> Person {
    new().visits(Route::Shared(locked_code()))
}

/// The number of the request that the shell has just got.
fn request(person: &Person, usage: PasswordUse) -> u32 {
    let [Effect::UsePassword(of, request)] = *person.effects else {
        panic!("{:?}", person.effects)
    };
    assert_eq!(of, usage);
    request
}

/// Uses a password, and this comes of it.
fn uses(person: Person, usage: PasswordUse, done: impl Into<Action>) -> Person {
    let person = person.does(LockAction::Submit(usage));
    let request = request(&person, usage);
    person.does(Action::PasswordUsed(request, Box::new(done.into())))
}

fn opens(person: Person, code: &str) -> Person {
    uses(person, PasswordUse::OpenCode, ShareAction::Opened(code.to_owned()))
}

fn locked(text: &str) -> LockAction {
    LockAction::Locked(text.into())
}

/// What has come of the request of this number.
fn done(request: u32, action: LockAction) -> Action {
    Action::PasswordUsed(request, Box::new(action.into()))
}

#[test]
fn a_locked_code_is_there_to_pass_on_until_the_person_leaves() {
    let at = new().does(rate(0)).goes(FrameworkRoute::Lock);
    let person = at.does(LockAction::ShowPassword(PasswordUse::LockCode, true));
    assert_eq!(person.model.shown_password(), Some(PasswordUse::LockCode));
    let person = uses(person, PasswordUse::LockCode, locked("Z4"));
    assert_eq!(person.effects, [Effect::Focus(Focus::Outcome)]);
    assert_eq!(person.model.locked().map(|text| &**text), Some("Z4"));
    // The password is hidden again, as somebody may look at the screen when the link is there.
    assert_eq!(person.model.shown_password(), None);
    assert_eq!(person.model.password_at_work(), None);
    // The page hears that a link was copied, as of any other.
    let copied = person.clone().does(ShareAction::Copied(Copyable::Link, true));
    assert_eq!(copied.host_event_names(), ["share"]);
    assert_eq!(person.goes(FrameworkRoute::Share).goes(FrameworkRoute::Lock).model.locked(), None);
}

#[test]
fn what_comes_of_an_earlier_password_is_ignored() {
    let first = new().does(rate(0)).goes(FrameworkRoute::Lock);
    let first = first.does(LockAction::Submit(PasswordUse::LockCode));
    let late = done(request(&first, PasswordUse::LockCode), locked("Z4FIRST"));
    let second = first.clone().does(LockAction::Submit(PasswordUse::LockCode));
    let of_second = request(&second, PasswordUse::LockCode);
    for other in [second.clone(), first.goes(FrameworkRoute::Share).goes(FrameworkRoute::Lock)] {
        let after = other.clone().does(late.clone());
        assert_eq!((after.model, after.effects), (other.model, vec![]));
    }
    let second = second.does(late).does(done(of_second, locked("Z4SECOND")));
    assert_eq!(second.model.locked().map(|text| &**text), Some("Z4SECOND"));
    // Once is enough.
    let again = second.clone().does(done(of_second, locked("Z4AGAIN")));
    assert_eq!(again.model, second.model);
}

#[test]
fn a_locked_file_is_saved_and_has_nothing_but_the_locked_text_in_it() {
    let person = new().does(rate(0)).visits(Route::Restore);
    assert_eq!(download_file(&person.model, Download::LockedBackup, "2026-11-27"), None);
    let person = uses(person, PasswordUse::LockBackup, locked(&locked_code()));
    assert_eq!(person.effects, [Effect::Download(Download::LockedBackup)]);
    let file = download_file(&person.model, Download::LockedBackup, "2026-11-27").unwrap();
    assert_eq!(file.name, "everything-locked");
    let content = json!({ "skillgauge_locked": 1, "text": locked_code() });
    assert_eq!(file.content, DownloadContent::Json(from_serde(&content)));
    assert_eq!(person.does(ExportAction::Saved(true)).model.file_saved(), Some(true));
}

#[test]
fn a_password_that_does_not_do_says_so_at_its_field_and_changes_nothing_else() {
    let before = at_locked();
    for error in [
        PasswordError::Empty,
        PasswordError::Wrong,
        PasswordError::Rounds,
        PasswordError::Unavailable,
    ] {
        let after = uses(before.clone(), PasswordUse::OpenCode, LockAction::Failed(error));
        assert_eq!(after.effects, [Effect::Focus(Focus::Error)]);
        let shown = FormError::Password(PasswordUse::OpenCode, error);
        assert_eq!(after.model.error(), Some(&shown));
        assert_eq!(after.model.screen(), Screen::Rest(RestScreen::LockedResult));
        // The next try takes the error away.
        assert_eq!(after.does(LockAction::Submit(PasswordUse::OpenCode)).model.error(), None);
    }
}

#[test]
fn a_locked_link_asks_for_the_password_and_is_opened_under_its_own_address() {
    let asks = at_locked();
    assert_eq!(asks.model.screen(), Screen::Rest(RestScreen::LockedResult));
    assert_eq!(asks.model.heading(), "This result is locked");
    let opened = opens(asks.clone(), &code());
    assert_eq!(opened.model.screen(), Screen::Journey(JourneyScreen::SharedResult));
    let shared = opened.model.shared().unwrap().as_ref().unwrap();
    assert_eq!(shared.assessment.ratings.len(), 9);
    assert_eq!(opened.model.address(), asks.model.address());
    // The shell pushes no address that is there already, and so the browser's history has no other either.
    let url = Effect::PushUrl(asks.model.address());
    assert_eq!(opened.effects[..3], [url, Effect::ScrollToTop, Effect::Focus(Focus::Heading)]);
    let loads_wording = |effect: &Effect| matches!(effect, Effect::LoadWording { .. });
    assert!(opened.effects.iter().any(loads_wording));
    assert!(!opened.saves());
}

#[test]
fn in_a_page_the_opened_result_does_not_scroll_the_page() {
    let settings = Settings { embedded: true, ..Settings::default() };
    let person = Person::on_page(PRODUCT_MANAGER, settings).visits(Route::Shared(locked_code()));
    assert!(!opens(person, &code()).effects.contains(&Effect::ScrollToTop));
}

#[test]
fn what_was_opened_stays_open_in_the_page_and_no_longer() {
    let opened = opens(at_locked(), &code());
    let away = opened.clone().visits(Route::Start);
    assert!(away.model.shared().is_none());
    let back = away.clone().visits(Route::Shared(locked_code()));
    assert_eq!(back.model.shared(), opened.model.shared());
    let other = Locked::read(&locked_code()).unwrap();
    let other = Locked { sealed: [vec![1], other.sealed].concat(), ..other }.write();
    let asks = away.clone().visits(Route::Shared(other));
    assert_eq!(asks.model.screen(), Screen::Rest(RestScreen::LockedResult));
    let deleted = away.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
    let asks = deleted.visits(Route::Shared(locked_code()));
    assert_eq!(asks.model.screen(), Screen::Rest(RestScreen::LockedResult));
    let fresh = Person::opening(
        workspaces(PRODUCT_MANAGER),
        Settings::default(),
        &format!("#s={}", locked_code()),
    );
    assert_eq!(fresh.model.screen(), Screen::Rest(RestScreen::LockedResult));
}

#[test]
fn an_opinion_on_an_opened_result_leads_back_to_it_without_its_code_in_the_address() {
    let begun = opens(at_locked(), &code()).does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    assert_eq!(*begun.model.route(), Route::Opinion(OpinionStep::ShowTheirs));
    assert_eq!(begun.model.opinion().unwrap().of().code, locked_code());
    let rated = begun.does(OpinionAction::Rate(skill(0), None));
    let pushed: Vec<_> = rated.does(Action::Navigate(Route::Shared(locked_code()))).effects;
    assert!(pushed.contains(&Effect::PushUrl(format!("#s={}", locked_code()))));
}

#[test]
fn what_was_locked_and_is_no_code_cannot_be_opened_and_says_why() {
    let opened = opens(at_locked(), "FDT2SX");
    assert_eq!(opened.model.shared(), Some(&Err(CodeError::Version)));
    assert_eq!(opened.model.heading(), "This result cannot be opened");
    // Locked twice: it would be asked for without end.
    let twice = opens(at_locked(), &vector(1, "text"));
    assert_eq!(twice.model.shared(), Some(&Err(CodeError::Values)));
    assert_eq!(twice.model.heading(), "This result cannot be opened");
}

#[test]
fn a_locked_code_that_is_pasted_on_the_start_asks_for_its_password() {
    let link = format!("https://a.example/#s={}", locked_code().to_lowercase());
    let pasted =
        new().does_all([ShareAction::EnterCode(link).into(), ShareAction::OpenCode.into()]);
    assert_eq!(*pasted.model.route(), Route::Shared(locked_code()));
    assert_eq!(pasted.model.screen(), Screen::Rest(RestScreen::LockedResult));
    // Beside the own result there is no room for a password.
    let result = new().does(rate(0)).goes(FrameworkRoute::Result);
    let beside = result
        .does_all([ShareAction::EnterCode(locked_code()).into(), ShareAction::OpenCode.into()]);
    assert_eq!(beside.model.error(), Some(&FormError::Code(CodeError::Locked)));
}

#[test]
fn a_locked_file_is_opened_before_it_is_said_what_it_adds() {
    let locked: Rc<str> = vector(6, "text").into();
    let chosen = new().visits(Route::Restore).does(RestoreAction::Locked(Rc::clone(&locked)));
    assert_eq!(chosen.effects, [Effect::Focus(Focus::Outcome)]);
    assert_eq!(chosen.model.locked_backup(), Some(&*locked));
    assert_eq!(chosen.model.restore_preview(), None);

    let wrong =
        uses(chosen.clone(), PasswordUse::OpenBackup, LockAction::Failed(PasswordError::Wrong));
    assert_eq!(wrong.model.locked_backup(), Some(&*locked), "the person can try again");

    let file = BackupFile { frameworks: Vec::new(), refused: 0, drafts: Vec::new() };
    let outcome = RestoreAction::Read(Ok(Rc::new(file)));
    let opened = uses(wrong, PasswordUse::OpenBackup, outcome);
    assert_eq!(opened.effects, [Effect::Focus(Focus::Outcome)]);
    assert_eq!(opened.model.locked_backup(), None);
    assert!(opened.model.restore_preview().is_some());

    // Another file is chosen while the first is being opened.
    let at_work = chosen.clone().does(LockAction::Submit(PasswordUse::OpenBackup));
    let of_first = request(&at_work, PasswordUse::OpenBackup);
    let other = at_work.does(RestoreAction::Locked(Rc::clone(&locked)));
    let late = other.clone().does(done(of_first, LockAction::Failed(PasswordError::Wrong)));
    assert_eq!((late.model, late.effects), (other.model, vec![]));

    let error = BackupFileError::Unreadable;
    let outcome = RestoreAction::Read(Err(error));
    let none = uses(chosen, PasswordUse::OpenBackup, outcome);
    assert_eq!(none.model.error(), Some(&FormError::BackupFile(error)));
}

//! The widget on somebody else's page: what the page asks for, and what it hears.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, PRODUCT_MANAGER, all_built_in, check, from_serde, rate, read_json,
    with_descriptions, workspaces,
};
use serde_json::{Value, json};
use skillgauge::app::{
    Action, AssessAction, Copyable, DraftAction, Effect, FrameworkFileError, FrameworkRoute,
    HostEvent, HostFramework, HostFrameworkAction, ImportedFramework, Route, Settings, ShareAction,
    StorageError, StorageEvent, assessment_for_host,
};
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::json::Json;
use std::rc::Rc;

fn settings(given: &Value) -> Settings {
    Settings::read(&from_serde(given))
}

/// Somebody on a page that gives these settings, before any draft was read.
fn opening(given: &Value) -> Person {
    Person::opening(workspaces(&all_built_in()[0].id), settings(given), "")
}

/// The same, once storage was read and had nothing.
fn opened(given: &Value) -> Person {
    opening(given).finds_no_drafts()
}

fn changed(given: &Value) -> HostFrameworkAction {
    HostFrameworkAction::SettingsChanged(Rc::new(settings(given)))
}

fn product_manager() -> Value {
    json!({
        "embedded": "", "framework": GOVERNMENT, "framework-role": "product-manager",
        "compare-with": "senior-product-manager",
    })
}

/// A framework that is not built in.
fn museum() -> ImportedFramework {
    let file = read_json("docs/examples/museum-educator.json");
    (Rc::new(check(&file).unwrap()), file.to_string().into())
}

fn text<'a>(detail: &'a Json, name: &str) -> Option<&'a str> {
    detail.get(name).and_then(Json::as_text)
}

/// What the page hears last is an error of this kind about this.
fn expect_error(person: &Person, kind: &str, about: &str) {
    let events = person.host_events();
    let Some(HostEvent { name: "error", detail }) = events.last() else { panic!("{events:?}") };
    assert_eq!((text(detail, "kind"), text(detail, "about")), (Some(kind), Some(about)));
}

/// Rates the skills that count one after the other, and says what the page heard of each.
fn rate_all(mut person: Person) -> (Person, Vec<Vec<HostEvent>>) {
    let mut heard = Vec::new();
    for skill in person.answers().role_skills(person.model.framework()) {
        person = person.does(AssessAction::Rate(skill, Some(Rating::NotYet)));
        heard.push(person.host_events().into_iter().cloned().collect());
    }
    (person, heard)
}

#[test]
fn settings_that_cannot_be_count_as_not_given() {
    let bad = settings(&json!({
        "embedded": "", "framework": "", "share-page": "javascript:alert(1)", "storage": "session",
        "heading-level": "7", "lang": "cy", "framework-role": 3, "namespace": null,
    }));
    assert_eq!(bad, settings(&json!({ "embedded": "" })));
    for nothing in [json!(null), json!([]), json!("x"), json!({})] {
        assert_eq!(settings(&nothing), Settings::default());
    }
}

#[test]
fn headings_begin_below_those_of_the_page() {
    assert_eq!(Settings::default().heading_level, 1);
    assert_eq!(settings(&json!({ "embedded": "" })).heading_level, 2);
    for level in 1..=4 {
        let given = settings(&json!({ "heading-level": level.to_string() }));
        assert_eq!(given.heading_level, level);
    }
}

#[test]
fn links_point_at_web_pages_alone() {
    let page = |page: &str| settings(&json!({ "share-page": page })).share_page.clone();
    assert_eq!(page("https://a.example/b").as_deref(), Some("https://a.example/b"));
    assert_eq!(page("http://a.example/").as_deref(), Some("http://a.example/"));
    for bad in ["data:text/html,x", "//a.example", "file:///a", "x", "https://a.example/#b"] {
        assert_eq!(page(bad), None, "{bad}");
    }
}

#[test]
fn texts_are_in_the_language_of_the_page_if_there_are_any() {
    let lang = |lang: &str| settings(&json!({ "lang": lang })).lang.clone();
    assert_eq!(lang("en").as_deref(), Some("en"));
    assert_eq!(lang("en-US").as_deref(), Some("en-US"));
    for other in ["fr", "en-", "en-latn-gb", "english", "en-1!", "EN"] {
        assert_eq!(lang(other), None, "{other}");
    }
}

#[test]
fn what_the_page_is_about_answers_the_first_questions() {
    let person = opened(&product_manager());
    assert_eq!(*person.model.route(), Route::Start);
    assert_eq!(person.model.offered().len(), 1);
    assert!(person.answers().is_empty(), "nothing is answered for who only looks");

    let begun = person.does(HostFrameworkAction::Begin);
    assert_eq!(*begun.model.route(), FrameworkRoute::Skills.into());
    assert_eq!(begun.model.role_level().unwrap().id, "senior-product-manager");

    let without_level = json!({ "framework": GOVERNMENT, "framework-role": "product-manager" });
    let begun = opened(&without_level).does(HostFrameworkAction::Begin);
    assert_eq!(*begun.model.route(), FrameworkRoute::RoleLevel.into());
    let begun = opened(&json!({ "framework": GOVERNMENT })).does(HostFrameworkAction::Begin);
    assert_eq!(*begun.model.route(), FrameworkRoute::Roles.into());
    assert_eq!(begun.model.before_questions(), Route::Start);
}

#[test]
fn a_page_about_nothing_lets_the_person_choose() {
    let person = opened(&json!({}));
    assert_eq!(*person.model.host_framework(), HostFramework::NotAsked);
    assert_eq!(person.model.offered().len(), all_built_in().len());
    assert_eq!(person.model.before_questions(), Route::Choose);
    let begun = person.clone().does(HostFrameworkAction::Begin);
    assert_eq!(begun.model, person.model, "there is nothing to begin with");
    assert_eq!(begun.effects, []);
}

#[test]
fn what_the_page_names_and_is_not_there_is_told() {
    let refused = opening(&json!({ "framework": "nope" }));
    assert_eq!(*refused.model.host_framework(), HostFramework::Refused(None));
    assert_eq!(refused.host_event_names(), [""; 0], "the widget is not ready yet");
    let refused = refused.finds_no_drafts();
    assert_eq!(refused.host_event_names(), ["ready", "error"]);
    expect_error(&refused, "framework", "nope");

    for (setting, value) in [("framework-role", "juggler"), ("compare-with", "chief-juggler")] {
        let mut given = product_manager();
        given[setting] = value.into();
        let told = opened(&given);
        assert_eq!(told.host_event_names(), ["ready", "error"]);
        expect_error(&told, setting, value);
    }
}

#[test]
fn a_role_that_is_not_there_is_told_once_and_again_when_another_is_not() {
    let mut given = product_manager();
    given["framework-role"] = "juggler".into();
    let opened = opened(&given);
    given["compare-with"] = "head-of-product".into();
    let same = opened.does(changed(&given));
    assert_eq!(same.host_event_names(), [""; 0]);
    given["framework-role"] = "acrobat".into();
    expect_error(&same.does(changed(&given)), "framework-role", "acrobat");
}

#[test]
fn a_framework_of_the_page_is_used_but_not_kept() {
    let waiting = opened(&json!({ "framework-src": "https://a.example/museum.json" }));
    assert_eq!(*waiting.model.host_framework(), HostFramework::Loading);
    assert!(!waiting.model.is_ready());
    let loaded = waiting.clone().does(HostFrameworkAction::Loaded(Ok(museum())));
    let workspace = loaded.model.host_workspace().unwrap();
    assert_eq!(workspace.framework.id, museum().0.id);
    assert!(workspace.file.is_none(), "its file is not the person's to keep");
    assert_eq!(loaded.effects, [Effect::OpenDraft(Rc::clone(&workspace.key))]);
    assert_eq!(loaded.model.offered().len(), 1);
    assert_eq!(loaded.finds_no_drafts().host_event_names(), ["ready"]);

    let too_large = FrameworkFileError::TooLarge;
    let refused = waiting.does(HostFrameworkAction::Loaded(Err(too_large.clone())));
    assert_eq!(*refused.model.host_framework(), HostFramework::Refused(Some(too_large)));
    assert_eq!(refused.host_event_names(), ["ready", "error"]);
    expect_error(&refused, "framework", "https://a.example/museum.json");
}

#[test]
fn a_built_in_framework_loaded_for_the_page_is_the_built_in_one() {
    let waiting = opened(&json!({ "framework-src": "https://a.example/x.json" }));
    let file = (Rc::new(with_descriptions(CONDITIONS)), Rc::from("{}"));
    let loaded = waiting.does(HostFrameworkAction::Loaded(Ok(file)));
    assert_eq!(*loaded.model.host_framework(), HostFramework::Ready(CONDITIONS.into()));
    assert_eq!(loaded.model.workspaces().iter().count(), all_built_in().len());
}

#[test]
fn settings_that_change_take_effect_and_leave_focus_alone() {
    let begun = opened(&product_manager()).does(HostFrameworkAction::Begin);
    let mut other = product_manager();
    other["compare-with"] = "head-of-product".into();
    other["heading-level"] = "3".into();
    let now = begun.clone().does(changed(&other));
    assert_eq!(now.model.role_level().unwrap().id, "head-of-product");
    assert_eq!(now.model.settings().heading_level, 3);
    assert_eq!((now.model.route(), now.focus()), (begun.model.route(), None));
    assert!(now.saves());

    let now = begun.clone().does(changed(&json!({ "framework": CONDITIONS })));
    assert_eq!(*now.model.host_framework(), HostFramework::Ready(CONDITIONS.into()));
    assert_eq!((now.model.route(), now.focus()), (&Route::Start, None));
    let kept = now.model.workspaces().get(GOVERNMENT).unwrap();
    assert_eq!(kept.assessment, *begun.answers(), "the earlier answers are still there");
}

#[test]
fn another_framework_of_the_page_loads_nothing_for_the_screen_that_is_left() {
    let begun = opened(&product_manager()).does(HostFrameworkAction::Begin);
    let now = begun.does(changed(&json!({ "embedded": "", "framework": CONDITIONS })));
    assert_eq!(now.effects, []);
}

#[test]
fn another_framework_of_the_page_is_loaded_from_its_address() {
    let address = "https://a.example/museum.json";
    let both = json!({ "embedded": "", "framework": "museum", "framework-src": address });
    let now = opened(&product_manager()).does(changed(&both));
    assert_eq!(now.effects, [Effect::LoadHostFramework(address.to_owned())]);
    assert_eq!(*now.model.host_framework(), HostFramework::Loading);
    assert!(!now.model.is_ready());
}

#[test]
fn a_change_of_role_waits_for_who_has_not_begun() {
    let mut other = product_manager();
    other["framework-role"] = "service-owner".into();
    let now = opened(&product_manager()).does(changed(&other));
    assert!(now.answers().is_empty());
    assert_eq!(now.effects, []);
}

#[test]
fn events_come_in_order_and_say_no_rating() {
    let ready = opened(&product_manager());
    assert_eq!(ready.host_event_names(), ["ready"]);

    let begun = ready.does(HostFrameworkAction::Begin);
    assert_eq!(begun.host_event_names(), ["change"]);
    let detail = begun.host_events()[0].detail.clone();
    assert_eq!(text(&detail, "role"), Some("product-manager"));
    assert_eq!(text(&detail, "compareWith"), Some("senior-product-manager"));

    let (rated, heard) = rate_all(begun);
    let names: Vec<Vec<_>> =
        heard.iter().map(|events| events.iter().map(|event| event.name).collect()).collect();
    let (last, others) = names.split_last().unwrap();
    assert!(others.iter().all(|names| *names == ["change"]), "{others:?}");
    assert_eq!(*last, ["change", "complete"]);
    for (events, expected) in heard.iter().zip(1_u32..) {
        assert_eq!(events[0].detail.get("rated"), Some(&Json::Number(expected.into())));
    }
    assert!(!format!("{heard:?}").contains("not-yet"), "no rating is told");

    let copied = rated.clone().does(ShareAction::Copied(Copyable::Code, true));
    assert_eq!(copied.host_event_names(), ["share"]);
    assert_eq!(text(&copied.host_events()[0].detail, "what"), Some("code"));
    let again = copied.does(ShareAction::Copied(Copyable::Code, true));
    assert_eq!(again.effects, [], "the page hears of the first copy");
    assert_eq!(rated.clone().does(ShareAction::Copied(Copyable::Link, false)).effects, []);
    assert_eq!(rated.does(ShareAction::Copied(Copyable::Text, true)).effects, []);
}

#[test]
fn an_event_says_what_it_is_about_and_how_far_the_person_is() {
    let begun = opened(&product_manager()).does(HostFrameworkAction::Begin);
    let edition = begun.model.framework().edition.clone();
    let expected = json!({
        "framework": GOVERNMENT, "edition": edition, "role": "product-manager",
        "compareWith": "senior-product-manager", "rated": 0.0, "skills": 9.0,
    });
    assert_eq!(crate::support::to_serde(&begun.host_events()[0].detail), expected);
}

#[test]
fn that_nothing_can_be_saved_is_told_unless_the_page_wants_it_so() {
    let after = |error| {
        let event = StorageEvent::NotSaved(error);
        opened(&product_manager()).does(DraftAction::Storage(GOVERNMENT.into(), event))
    };
    for (error, about) in [
        (StorageError::Full, "full"),
        (StorageError::Blocked, "blocked"),
        (StorageError::Unreadable, "unreadable"),
    ] {
        assert_eq!(after(error).host_event_names(), ["error"]);
        expect_error(&after(error), "storage", about);
    }
    assert_eq!(after(StorageError::Off).effects, []);
}

#[test]
fn ready_comes_first_while_the_widget_opens_and_what_the_settings_name_last() {
    let keys: Vec<_> = all_built_in().iter().map(|framework| Rc::from(&*framework.id)).collect();
    let blocked = || StorageEvent::NotSaved(StorageError::Blocked);
    let mut person = opening(&json!({ "framework": "nope" }));
    let mut heard = Vec::new();
    for key in keys {
        person = person.does(DraftAction::Storage(key, blocked()));
        heard.extend(person.host_events().into_iter().cloned());
    }
    let kinds: Vec<_> = heard.iter().map(|event| text(&event.detail, "kind")).collect();
    let storage = Some("storage");
    // However many drafts cannot be kept, the page is told once.
    assert_eq!(kinds, [None, storage, Some("framework")]);
    assert_eq!(heard[0].name, "ready");
}

#[test]
fn the_page_reads_ratings_by_id() {
    let (rated, _) = rate_all(opened(&product_manager()).does(HostFrameworkAction::Begin));
    let answers = assessment_for_host(rated.model.workspace());
    assert_eq!(text(&answers, "framework"), Some(GOVERNMENT));
    let Some(Json::Object(ratings)) = answers.get("ratings") else { panic!("{answers:?}") };
    assert_eq!(ratings.len(), rated.answers().role_skills(rated.model.framework()).len());
    assert!(ratings.iter().all(|(_, rating)| *rating == Json::text("not-yet")));
}

#[test]
fn links_point_at_the_page_for_sharing_or_there_is_none() {
    let share = |page: Value| {
        let given = json!({ "embedded": "", "framework": PRODUCT_MANAGER, "share-page": page });
        let model = rate_all(opened(&given)).0.model;
        model.share_link_for(&model.share_code())
    };
    assert_eq!(share(Value::Null), None);
    let link = share("https://a.example/skills/".into()).unwrap();
    assert!(link.starts_with("https://a.example/skills/#s="), "{link}");
}

#[test]
fn the_address_and_the_scrolling_of_the_page_are_its_own() {
    let person = opened(&product_manager()).does_all([
        HostFrameworkAction::Begin.into(),
        rate(0),
        Action::Navigate(FrameworkRoute::Result.into()),
        Action::UrlChanged("#/choose".to_owned()),
    ]);
    let moves = |effect: &&Effect| matches!(effect, Effect::PushUrl(_) | Effect::ScrollToTop);
    assert_eq!(person.effects.iter().find(moves), None);
}

#[test]
fn the_files_are_beside_the_page() {
    let base = |page: &str| settings(&json!({ "share-page": page })).base().map(str::to_owned);
    assert_eq!(base("https://a.example/x/").as_deref(), Some("https://a.example/x/"));
    assert_eq!(base("https://a.example/x/index.html").as_deref(), Some("https://a.example/x/"));
    assert_eq!(base(""), None);
    let embedded = settings(&json!({ "embedded": "", "share-page": "https://a.example/" }));
    assert_eq!(embedded.base(), None, "a page around it knows nothing of our files");
}

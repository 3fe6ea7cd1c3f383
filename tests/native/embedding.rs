//! The widget on somebody else's page: what the page asks for, and what it hears.

use crate::support::{
    CONDITIONS, GOVERNMENT, PRODUCT_MANAGER, all_built_in, check, read_json, with_descriptions,
};
use serde_json::{Value, json};
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::SkillIndex;
use skillgauge::state::{
    Action, Brought, Copyable, Embedding, Entry, FileProblem, Given, Heard, KeepError, Library,
    News, Release, Screen, Settings, State, Topic, Way, answers, news,
};
use std::rc::Rc;

fn settings(given: &Value) -> Rc<Settings> {
    Rc::new(Settings::read(&crate::support::from_serde(given)))
}

/// A widget on a page that gives these settings, before anything was read.
fn new(given: &Value) -> State {
    let library = Library::of(all_built_in().into_iter().map(Entry::built_in).collect());
    let state = State::new(library.unwrap(), settings(given));
    state.apply(Action::Open { fragment: String::new(), own: Vec::new() })
}

/// The same, once storage was read and had nothing.
fn opened(given: &Value) -> State {
    let state = new(given);
    let keys: Vec<_> = state.library.entries().map(|entry| entry.key.clone()).collect();
    let found = |state: State, key| state.apply(Action::Storage(key, Heard::Found(None)));
    keys.into_iter().fold(state, found)
}

fn product_manager() -> Value {
    json!({
        "embedded": "", "framework": GOVERNMENT, "framework-role": "product-manager",
        "compare-with": "senior-product-manager",
    })
}

/// A framework that is not built in.
fn museum() -> Brought {
    let file = read_json("docs/examples/museum-educator.json");
    (Rc::new(check(&file).unwrap()), file.to_string().into())
}

fn names(news: &[News]) -> Vec<&str> {
    news.iter().map(|news| news.name).collect()
}

fn text<'a>(detail: &'a Json, name: &str) -> Option<&'a str> {
    detail.get(name).and_then(Json::as_text)
}

/// Rates the skills that count one after the other, and says what the page heard of each.
fn rate_all(state: &State) -> (State, Vec<Vec<News>>) {
    let skills: Vec<SkillIndex> = state.assessment().role_skills(state.framework());
    let mut heard = Vec::new();
    let mut state = state.clone();
    for skill in skills {
        let now = state.apply(Action::Rate(skill, Some(Rating::NotYet)));
        heard.push(news(&state, &now));
        state = now;
    }
    (state, heard)
}

#[test]
fn settings_that_cannot_be_count_as_not_given() {
    let bad = settings(&json!({
        "embedded": "", "framework": "", "share-page": "javascript:alert(1)", "storage": "session",
        "heading-level": "7", "lang": "cy", "framework-role": 3, "namespace": null,
    }));
    assert_eq!(bad, settings(&json!({ "embedded": "" })));
    for nothing in [json!(null), json!([]), json!("x"), json!({})] {
        assert_eq!(*settings(&nothing), Settings::default());
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
    let state = opened(&product_manager());
    assert_eq!(state.screen, Screen::Start);
    assert_eq!(state.offered().len(), 1);
    assert!(state.assessment().is_empty(), "nothing is answered for who only looks");

    let begun = state.apply(Action::Begin);
    assert_eq!(begun.screen, Topic::Skills.into());
    assert_eq!(begun.role_level().unwrap().id, "senior-product-manager");

    let without_level = json!({ "framework": GOVERNMENT, "framework-role": "product-manager" });
    let begun = opened(&without_level).apply(Action::Begin);
    assert_eq!(begun.screen, Topic::RoleLevel.into());
    let begun = opened(&json!({ "framework": GOVERNMENT })).apply(Action::Begin);
    assert_eq!(begun.screen, Topic::Roles.into());
    assert_eq!(begun.before_all(), Screen::Start);
}

#[test]
fn a_page_about_nothing_lets_the_person_choose() {
    let state = opened(&json!({}));
    assert_eq!(state.given, Given::Any);
    assert_eq!(state.offered().len(), all_built_in().len());
    assert_eq!(state.before_all(), Screen::Choose);
    assert_eq!(state.apply(Action::Begin), state, "there is nothing to begin with");
}

#[test]
fn what_the_page_names_and_is_not_there_is_told() {
    let before = State::new(opened(&json!({})).library, settings(&json!({ "framework": "nope" })));
    let now = before.apply(Action::Open { fragment: String::new(), own: Vec::new() });
    assert_eq!(now.given, Given::Refused(None));
    let told = news(&before, &now);
    assert_eq!(names(&told), ["error"]);
    assert_eq!(text(&told[0].detail, "about"), Some("nope"));

    for (setting, value) in [("framework-role", "juggler"), ("compare-with", "chief-juggler")] {
        let mut given = product_manager();
        given[setting] = value.into();
        let told = news(&opened(&json!({})), &new(&given));
        assert_eq!(names(&told), ["error"]);
        assert_eq!(text(&told[0].detail, "kind"), Some(setting));
        assert_eq!(text(&told[0].detail, "about"), Some(value));
    }
}

#[test]
fn a_framework_of_the_page_is_used_but_not_kept() {
    let waiting = opened(&json!({ "framework-src": "https://a.example/museum.json" }));
    assert_eq!(waiting.given, Given::Begun);
    assert!(!waiting.is_ready());
    let given = waiting.apply(Action::Give(Ok(museum())));
    let entry = given.given_entry().unwrap();
    assert_eq!(entry.framework.id, museum().0.id);
    assert!(entry.file.is_none(), "its file is not the person's to keep");
    assert_eq!(given.offered().len(), 1);

    let refused = waiting.apply(Action::Give(Err(FileProblem::TooLarge)));
    assert_eq!(refused.given, Given::Refused(Some(FileProblem::TooLarge)));
    let told = news(&waiting, &refused);
    assert_eq!(names(&told), ["ready", "error"]);
    assert_eq!(text(&told[1].detail, "about"), Some("https://a.example/museum.json"));
}

#[test]
fn a_built_in_framework_brought_by_the_page_is_the_built_in_one() {
    let waiting = opened(&json!({ "framework-src": "https://a.example/x.json" }));
    let brought = (Rc::new(with_descriptions(CONDITIONS)), Rc::from("{}"));
    let given = waiting.apply(Action::Give(Ok(brought)));
    assert_eq!(given.given, Given::Here(CONDITIONS.into()));
    assert_eq!(given.library.entries().count(), all_built_in().len());
}

#[test]
fn settings_that_change_take_effect_and_leave_focus_alone() {
    let begun = opened(&product_manager()).apply(Action::Begin);
    let mut other = product_manager();
    other["compare-with"] = "head-of-product".into();
    other["heading-level"] = "3".into();
    let now = begun.apply(Action::Set(settings(&other)));
    assert_eq!(now.role_level().unwrap().id, "head-of-product");
    assert_eq!(now.settings.heading_level, 3);
    assert_eq!((now.screen, now.focuses), (begun.screen.clone(), begun.focuses));

    let now = begun.apply(Action::Set(settings(&json!({ "framework": CONDITIONS }))));
    assert_eq!(now.given, Given::Here(CONDITIONS.into()));
    assert_eq!((now.screen.clone(), now.focuses), (Screen::Start, begun.focuses));
    let kept = now.library.get(GOVERNMENT).unwrap();
    assert_eq!(kept.assessment, *begun.assessment(), "the earlier answers are still there");
}

#[test]
fn a_change_of_role_waits_for_who_has_not_begun() {
    let mut other = product_manager();
    other["framework-role"] = "service-owner".into();
    let now = opened(&product_manager()).apply(Action::Set(settings(&other)));
    assert!(now.assessment().is_empty());
}

#[test]
fn news_comes_in_order_and_says_no_rating() {
    let (before, ready) = (new(&product_manager()), opened(&product_manager()));
    assert_eq!(names(&news(&before, &ready)), ["ready"]);

    let begun = ready.apply(Action::Begin);
    let told = news(&ready, &begun);
    assert_eq!(names(&told), ["change"]);
    assert_eq!(text(&told[0].detail, "role"), Some("product-manager"));
    assert_eq!(text(&told[0].detail, "compareWith"), Some("senior-product-manager"));

    let (rated, heard) = rate_all(&begun);
    let (last, others) = heard.split_last().unwrap();
    assert!(others.iter().all(|told| names(told) == ["change"]), "{others:?}");
    assert_eq!(names(last), ["change", "complete"]);
    let counts: Vec<_> = heard.iter().map(|told| told[0].detail.get("rated").cloned()).collect();
    for (count, expected) in counts.iter().zip(1_u32..) {
        assert_eq!(*count, Some(Json::Number(expected.into())));
    }
    assert!(!format!("{heard:?}").contains("not-yet"), "no rating is told");

    let copied = rated.apply(Action::Copied(Copyable::Code, true));
    let told = news(&rated, &copied);
    assert_eq!(names(&told), ["share"]);
    assert_eq!(text(&told[0].detail, "what"), Some("code"));
    assert_eq!(news(&copied, &copied), []);
    let failed = rated.apply(Action::Copied(Copyable::Link, false));
    assert_eq!(news(&rated, &failed), []);
}

#[test]
fn that_nothing_can_be_kept_is_told_unless_the_page_wants_it_so() {
    let state = new(&product_manager());
    let told = |error| {
        let now = state.apply(Action::Storage(GOVERNMENT.into(), Heard::NotSaved(error)));
        news(&state, &now)
    };
    assert_eq!(names(&told(KeepError::Full)), ["error"]);
    assert_eq!(text(&told(KeepError::Full)[0].detail, "about"), Some("full"));
    assert_eq!(told(KeepError::Off), []);
}

#[test]
fn the_page_reads_ratings_by_id() {
    let (rated, _) = rate_all(&opened(&product_manager()).apply(Action::Begin));
    let answers = answers(rated.entry());
    assert_eq!(text(&answers, "framework"), Some(GOVERNMENT));
    let Some(Json::Object(ratings)) = answers.get("ratings") else { panic!("{answers:?}") };
    assert_eq!(ratings.len(), rated.assessment().role_skills(rated.framework()).len());
    assert!(ratings.iter().all(|(_, rating)| *rating == Json::text("not-yet")));
}

#[test]
fn links_point_at_the_page_for_sharing_or_there_is_none() {
    let share = |page: Value| {
        let given = json!({ "embedded": "", "framework": PRODUCT_MANAGER, "share-page": page });
        rate_all(&opened(&given)).0.link()
    };
    assert_eq!(share(Value::Null), None);
    let link = share("https://a.example/skills/".into()).unwrap();
    assert!(link.starts_with("https://a.example/skills/#s="), "{link}");
}

fn release() -> Release {
    Release { version: "1.2.3".into(), element: "sha384-e".into(), frame: "sha384-f".into() }
}

#[test]
fn what_to_paste_names_what_was_chosen_and_nothing_else() {
    let base = "https://a.example/x&y/";
    let mut embedding = Embedding::default();
    assert_eq!(
        embedding.snippet(base, &release()),
        "<iframe data-skillgauge src=\"https://a.example/x&amp;y/embed.html\" title=\"Skillgauge\" \
         width=\"100%\" height=\"700\" allow=\"clipboard-write\"></iframe>\n\
         <script src=\"https://a.example/x&amp;y/1.2.3/skillgauge-frame.js\" \
         integrity=\"sha384-f\" crossorigin=\"anonymous\" defer></script>"
    );
    embedding.framework = GOVERNMENT.into();
    embedding.role = "product-manager".into();
    embedding.theme = "dark";
    let frame = embedding.snippet(base, &release());
    let query =
        format!("?framework={GOVERNMENT}&amp;framework-role=product-manager&amp;theme=dark\"");
    assert!(frame.contains(&query), "{frame}");
    embedding.way = Way::Element;
    embedding.role.clear();
    assert_eq!(
        embedding.snippet(base, &release()),
        format!(
            "<script type=\"module\" src=\"https://a.example/x&amp;y/1.2.3/skill-gauge.js\" \
             integrity=\"sha384-e\" crossorigin=\"anonymous\"></script>\n\
             <skill-gauge framework=\"{GOVERNMENT}\" theme=\"dark\">\
             <a href=\"https://a.example/x&amp;y/\">Skillgauge</a></skill-gauge>"
        )
    );
    embedding.way = Way::File;
    assert_eq!(embedding.snippet(base, &release()), "");
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

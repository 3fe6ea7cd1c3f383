//! Texts of others turn nothing around them: not on screen, not in a sentence, not in a file.

use crate::support::{built_in, check, framework_file, from_serde, read_json};
use proptest::prelude::*;
use skillgauge::domain::analysis::team::TeamReader;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::direction::without_direction_marks;
use skillgauge::domain::formats::draft;
use skillgauge::domain::formats::share_code;
use skillgauge::domain::framework::Framework;
use skillgauge::text;
use std::rc::Rc;

/// An override that is not ended, the end of an isolate that was not begun, and one that is not ended.
const MARKS: &str = "\u{202e}\u{2069}\u{2066}";
const ALL_MARKS: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

fn marked_framework() -> Framework {
    let mut file = framework_file(2, 2, 1, 1);
    let marked = |text: &str| format!("{MARKS}{text}");
    for pointer in [
        "/title",
        "/publisher",
        "/licence",
        "/scale/0/name",
        "/scale/0/meaning",
        "/skills/0/name",
        "/roles/0/name",
        "/roles/0/levels/0/name",
    ] {
        let place = file.pointer_mut(pointer).unwrap();
        *place = marked(place.as_str().unwrap()).into();
    }
    file["skills"][0]["summary"] = marked("summary").into();
    file["skills"][0]["statements"] = serde_json::json!({ "level-0": marked("statement") });
    file["resources"] = serde_json::json!([marked("resource")]);
    check(&file).unwrap()
}

#[test]
fn no_text_of_a_framework_turns_what_stands_around_it() {
    let shown = format!("{:?}", marked_framework());
    let has_marks = |mark: char| shown.contains(&*mark.escape_debug().to_string());
    assert!(!ALL_MARKS.into_iter().any(has_marks), "{shown}");
    assert!(shown.contains("statement") && shown.contains("resource"));
}

#[test]
fn no_name_of_a_person_turns_what_stands_around_it() {
    let framework = built_in();
    let code = share_code::encode(&framework, &Assessment::default().rating_set());
    let mut reader = TeamReader::new(vec![Rc::new(framework.clone())]);
    reader.read(&format!("{MARKS}Ada, {code}"));
    reader.read(&format!("{MARKS}Bob, 14PB"));
    let team = reader.finish().unwrap();
    assert_eq!((&*team.members[0].label, &*team.unread[0].label), ("Ada", "Bob"));

    let mut json = read_json("tests/golden/draft-v5.json");
    json["history"][0]["name"] = format!("{MARKS}before").into();
    let answers = draft::read_assessment(&framework, &from_serde(&json)).unwrap();
    let shown = text::history::name(&answers.history.snapshots()[0]);
    assert_eq!(shown, "before, 28 February 2026");
}

#[test]
fn a_code_with_marks_in_a_name_is_read_for_ever_and_its_name_turns_nothing() {
    let framework = built_in();
    let mut shared = Assessment::default().rating_set();
    shared.opinion = Some(Opinion { name: format!("{MARKS}Ada"), ..Opinion::default() });
    let code = share_code::encode(&framework, &shared);
    let (_, read) = share_code::decode([&framework], &code).unwrap();
    assert_eq!(read, shared);
    let name = &read.opinion.unwrap().name;
    assert_eq!(text::opinion::by(name), "A second opinion by \u{2068}Ada\u{2069} is in this code.");
}

#[test]
fn a_name_from_right_to_left_is_isolated_in_a_sentence() {
    let mut file = framework_file(2, 2, 1, 1);
    file["title"] = "שלום 2020".into();
    let framework = check(&file).unwrap();
    assert_eq!(text::edition(&framework), "\u{2068}שלום 2020\u{2069}, edition of 31 January 2026");
    assert!(text::name_and_edition(&framework, None).starts_with("\u{2068}שלום 2020\u{2069}, "));
    assert_eq!(text::isolated("Product manager – café"), "Product manager – café");
}

proptest! {
    #[test]
    fn nothing_but_marks_is_taken_out(text in "(.|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200f}]){0,30}") {
        let without = without_direction_marks(&text);
        prop_assert!(!without.contains(ALL_MARKS));
        prop_assert_eq!(&without, &text.replace(ALL_MARKS, ""));
        prop_assert_eq!(without_direction_marks(&without), without);
    }
}

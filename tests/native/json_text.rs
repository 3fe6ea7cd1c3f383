//! JSON as text, held against `serde_json`.

use crate::support::to_serde;
use proptest::prelude::*;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::json_text::{NotJson, Reader, read, write};

/// What `serde_json` reads, which knows no limit of ours.
fn reference(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok()
}

/// Values whose numbers are whole, and whose objects have no name twice.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i32>().prop_map(|number| Json::Number(number.into())),
        any::<String>().prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let entries = prop::collection::btree_map(any::<String>(), inner.clone(), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Json::List),
            entries.prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

#[test]
fn what_is_json_is_read_and_what_is_not_is_not() {
    let texts = [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "17",
        "\"\"",
        "[]",
        "{}",
        "[1,[2,[3]]]",
        "{\"a\":{\"b\":null}}",
        "[ ]",
        "{ }",
        "\t\r\n[\n1 , 2\n]\n",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"a\":2,\"a\":3}",
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u00e9\u20AC""#,
        r#""\ud83d\ude00""#,
        "\"😀 é\"",
        "\"\u{7f}\u{80}\u{2028}\"",
        "",
        " ",
        "nul",
        "nulll",
        "True",
        "+1",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x10",
        "NaN",
        "Infinity",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{",
        "}",
        "{a:1}",
        "{'a':1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{1:2}",
        "\"",
        "\"\n\"",
        "\"\u{1}\"",
        r#""\x""#,
        r#""\u12""#,
        r#""\u12G4""#,
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ud83d\u0041""#,
        r#""\ude00""#,
        "1 2",
        "[]{}",
        "//",
        "\u{feff}1",
        "undefined",
        "\u{a0}1",
    ];
    for text in texts {
        assert_eq!(read(text).ok(), reference(text), "{text:?}");
    }
}

#[test]
fn the_last_of_several_entries_with_one_name_counts() {
    let json = read("{\"a\":1,\"b\":2,\"a\":[],\"c\":3,\"b\":null}").unwrap();
    assert_eq!(json.get("a"), Some(&Json::List(Vec::new())));
    assert_eq!((json.get("b"), json.get("c")), (None, Some(&Json::Number(3.0))));
}

#[test]
fn numbers_with_a_fraction_are_near_enough() {
    for (text, number) in [
        ("1.5", 1.5),
        ("-2.25e2", -225.0),
        ("1E3", 1000.0),
        ("5e-1", 0.5),
        ("1e999999", f64::INFINITY),
    ] {
        assert_eq!(read(text), Ok(Json::Number(number)), "{text}");
    }
}

#[test]
fn the_place_where_json_ends_is_told() {
    let at = |line, column| Err(NotJson { line, column });
    assert_eq!(read("{\n  \"a\": 1\n  \"b\": 2}"), at(3, 3));
    assert_eq!(read("nope"), at(1, 2));
    assert_eq!(read(""), at(1, 1));
}

#[test]
fn a_value_that_is_nested_too_deep_is_not_read() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read(&nested(16)).is_ok());
    for depth in [17, 1000, 1_000_000] {
        assert!(read(&nested(depth)).is_err(), "{depth}");
    }
}

#[test]
fn a_long_text_is_read_in_as_many_steps_as_it_is_long() {
    let steps = |text: &str| {
        let mut reader = Reader::new(text);
        let mut steps = 1;
        while reader.step() {
            steps += 1;
        }
        assert!(reader.finish().is_ok());
        steps
    };
    let text = |values: usize| format!("[{}1]", "1234567,".repeat(values));
    assert_eq!(steps(&text(100)), 1);
    let (some, many) = (steps(&text(10_000)), steps(&text(100_000)));
    assert!((15..=20).contains(&some), "{some} steps for 80 KB");
    assert!((150..=200).contains(&many), "{many} steps for 800 KB");
    // What is deep in many lists takes as many steps, and ends in one.
    assert!(steps(&format!("[[[[{}]]]]", text(10_000))) <= some + 1);
}

proptest! {
    #[test]
    fn any_text_is_read_as_the_reference_reads_it(text in "[\\[\\]{}:,\"\\\\ntrufalse0-9u \n]{0,12}") {
        prop_assert_eq!(read(&text).ok(), reference(&text));
    }

    #[test]
    fn what_is_written_is_what_the_reference_reads(json in any_json()) {
        let text = write(&json);
        prop_assert_eq!(reference(&text), Some(json.clone()), "{}", text);
        prop_assert_eq!(read(&text), Ok(json));
    }

    #[test]
    fn what_the_reference_writes_is_read(json in any_json()) {
        let text = serde_json::to_string_pretty(&to_serde(&json)).unwrap();
        // It writes whole numbers with a fraction of zero.
        prop_assert_eq!(read(&text), Ok(reference(&text).unwrap()));
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = read(&text);
    }
}

//! What is locked with a password: its test vectors, and what is refused before any work is done for it. The
//! cryptography is the browser's: `tests/web/crypto.rs`.

use crate::support::{built_in, from_serde, read_json};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::formats::locked::{
    Header, Locked, LockedError, MOST_ROUNDS, Password, ROUNDS, write_file,
};
use skillgauge::domain::formats::share_code::{self, CodeError, from_bytes, to_bytes};

/// The longest that a code may become by being locked.
const MOST_MORE: usize = 84;

fn vectors() -> Value {
    read_json("tests/golden/locked.json")
}

fn list(key: &str) -> Vec<Value> {
    vectors()[key].as_array().unwrap().clone()
}

fn text<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_else(|| panic!("{key} in {vector}"))
}

fn some_locked() -> String {
    text(&list("valid")[0], "text").to_owned()
}

fn decode(code: &str) -> CodeError {
    share_code::decode([&built_in()], code).map(|_| ()).unwrap_err()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

#[test]
fn every_vector_is_read_and_written_the_same() {
    for vector in list("valid") {
        let locked = Locked::read(text(&vector, "text")).unwrap();
        let Header { rounds, salt, iv } = locked.header;
        assert_eq!(Value::from(rounds), vector["rounds"], "{vector}");
        assert_eq!((&*hex(&salt), &*hex(&iv)), (text(&vector, "salt"), text(&vector, "iv")));
        assert_eq!(locked.write(), text(&vector, "text"));
        if let Some(code) = vector["code"].as_str() {
            assert_eq!(locked.sealed.len(), to_bytes(code).len() + 16, "the content and a tag");
        }
    }
}

#[test]
fn what_is_not_locked_like_this_is_refused_before_any_work() {
    for vector in list("invalid") {
        let name = match Locked::read(text(&vector, "text")).unwrap_err() {
            LockedError::Malformed => "malformed",
            LockedError::Version => "version",
            LockedError::Rounds => "rounds",
        };
        assert_eq!(name, text(&vector, "error"), "{vector}");
    }
}

#[test]
fn what_only_the_cipher_can_refuse_is_read() {
    for vector in list("wrong") {
        assert!(Locked::read(text(&vector, "text")).is_ok(), "{vector}");
    }
}

#[test]
fn a_reader_of_share_codes_knows_a_locked_one_however_it_was_passed_on() {
    let code = some_locked();
    let spaced = code.chars().flat_map(|c| [c, ' ']).collect();
    let lower = code.to_lowercase().replace('0', "o").replace('1', "l");
    let link = format!("https://a.example/#s={code}&utm_source=mail");
    for passed_on in [code.clone(), spaced, lower, format!("<{code}>."), link] {
        assert_eq!(decode(&passed_on), CodeError::Locked, "{passed_on}");
        assert_eq!(share_code::normalise(&passed_on), code);
    }
}

#[test]
fn a_locked_code_with_one_wrong_character_is_damaged_and_not_a_wrong_password() {
    let code = some_locked();
    for place in 1..code.len() {
        let wrong = if code.as_bytes()[place] == b'A' { "B" } else { "A" };
        let damaged = [&code[..place], wrong, &code[place + 1..]].concat();
        assert_eq!(Locked::read(&damaged), Err(LockedError::Malformed), "{damaged}");
        assert_eq!(decode(&damaged), CodeError::Checksum, "{damaged}");
    }
}

#[test]
fn a_locked_file_is_read_and_no_other_is() {
    let locked = Locked::read(&some_locked()).unwrap();
    let file = write_file(&locked.write());
    let expected = json!({ "skillgauge_locked": 1, "text": some_locked() });
    assert_eq!(file, from_serde(&expected));
    assert_eq!(Locked::read_file(&file), Some(Ok(locked)));
    let read = |file: Value| Locked::read_file(&from_serde(&file));
    for other in [json!({}), json!([]), json!({ "skillgauge": 1, "text": some_locked() })] {
        assert_eq!(read(other), None);
    }
    let later = json!({ "skillgauge_locked": 2, "else": 1 });
    assert_eq!(read(later), Some(Err(LockedError::Version)));
    for malformed in [
        json!({ "skillgauge_locked": 1 }),
        json!({ "skillgauge_locked": 1, "text": 1 }),
        json!({ "skillgauge_locked": "1", "text": some_locked() }),
        json!({ "skillgauge_locked": 1, "text": some_locked().to_lowercase() }),
    ] {
        assert_eq!(read(malformed), Some(Err(LockedError::Malformed)));
    }
}

#[test]
fn a_password_is_not_shown_by_accident_and_has_to_be_long_enough() {
    let password = |text: &str| Password::new(text.to_owned());
    assert!(!format!("{:?}", password("correct horse")).contains("horse"));
    assert!(password("").is_empty());
    assert!(!password(&"é".repeat(11)).is_long_enough());
    assert!(password(&"é".repeat(12)).is_long_enough());
}

fn any_locked() -> impl Strategy<Value = Locked> {
    let sealed = prop::collection::vec(any::<u8>(), 16..600);
    (ROUNDS..=MOST_ROUNDS, any::<[u8; 16]>(), any::<[u8; 12]>(), sealed).prop_map(
        |(rounds, salt, iv, sealed)| Locked { header: Header { rounds, salt, iv }, sealed },
    )
}

proptest! {
    #[test]
    fn whatever_is_locked_comes_back_and_is_not_much_longer(locked in any_locked()) {
        let text = locked.write();
        prop_assert!(text.starts_with("Z4"));
        let code = from_bytes(&locked.sealed[16..]);
        prop_assert!(text.len() <= code.len() + MOST_MORE, "{} for {}", text.len(), code.len());
        prop_assert_eq!(to_bytes(&code).len(), locked.sealed.len() - 16);
        prop_assert_eq!(decode(&text), CodeError::Locked);
        prop_assert_eq!(Locked::read(&text), Ok(locked));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}", characters in "Z?[0-9A-Z]{0,300}") {
        let _ = (Locked::read(&text), Locked::read(&characters));
    }

    /// The checksum is right, so that what is behind it is looked at.
    #[test]
    fn no_rounds_are_done_but_those_within_bounds(
        rounds in any::<u32>(), more in prop::collection::vec(any::<u8>(), 0..80)
    ) {
        let header = Header { rounds, salt: [7; 16], iv: [9; 12] };
        let read = Locked::read(&Locked { header, sealed: more.clone() }.write());
        match read {
            Ok(locked) => {
                prop_assert!((600_000..=6_000_000).contains(&locked.header.rounds));
                prop_assert!(more.len() >= 16);
            }
            Err(error) => {
                let of_rounds = !(600_000..=6_000_000).contains(&rounds);
                prop_assert_eq!(error == LockedError::Rounds, of_rounds);
                prop_assert!(of_rounds || more.len() < 16);
            }
        }
    }
}

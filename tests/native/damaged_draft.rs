//! What is in storage and in the journal, damaged in every small way: nothing makes it panic, and what cannot be
//! read is not taken for a draft.

use crate::support::{GOVERNMENT, PRODUCT_MANAGER, named, read};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::draft::{
    ChangeElsewhere, JournalFinding, Journalled, KeptDraft, UnreadableText, last_change,
};
use skillgauge::domain::framework::Framework;
use std::rc::Rc;

/// The golden drafts, each with the framework that it is for. Numbers of changes are added, which newer drafts have.
fn drafts() -> Vec<(Rc<Framework>, String)> {
    let (own, government) = (Rc::new(named(PRODUCT_MANAGER)), Rc::new(named(GOVERNMENT)));
    let mut drafts = Vec::new();
    for version in 1..=6 {
        let framework = if matches!(version, 2 | 3) { &government } else { &own };
        let text = read(&format!("tests/golden/draft-v{version}.json")).trim().to_owned();
        let counted = text.replacen('{', "{\"change\": 7,", 1);
        drafts.extend([(Rc::clone(framework), text), (Rc::clone(framework), counted)]);
    }
    drafts
}

fn page(framework: &Rc<Framework>) -> KeptDraft {
    KeptDraft::new(Rc::clone(framework), 0)
}

fn rated(framework: &Framework, count: usize) -> Assessment {
    let mut assessment = Assessment::default();
    for (skill, _) in framework.skills().take(count) {
        assessment.ratings.set(skill, Some(Rating::NotYet));
    }
    assessment
}

/// What becomes of a damaged text in storage: it cannot be read, or it is a draft that can be saved as it is.
fn is_draft(framework: &Rc<Framework>, damaged: &str) -> bool {
    let mut opened = page(framework);
    match opened.open(Some(damaged.to_owned())) {
        Err(UnreadableText) => {
            // The same text from another tab is as unreadable.
            let told = page(framework).compare(Some(damaged.to_owned()));
            assert_eq!(told, Some(ChangeElsewhere::Unreadable), "{damaged}");
            false
        }
        Ok(draft) => {
            let draft = draft.expect("there is a text");
            let text = opened.next(&draft.assessment, &draft.saved_at).text;
            assert!(opened.is_readable(&text), "{damaged}");
            true
        }
    }
}

/// What becomes of a damaged text in the journal, when the page has something to write.
fn finding(framework: &Rc<Framework>, damaged: &str) -> JournalFinding {
    let mut here = page(framework);
    here.open(None).unwrap();
    here.wrote(here.next(&rated(framework, 1), ""));
    let entry = here.entry();
    let finding = entry.find(Some(damaged.to_owned()), Some(damaged));
    let journalled = here.journalled(&entry, finding.clone());
    if finding == JournalFinding::Unreadable {
        assert_eq!(journalled, Journalled::Unreadable);
    }
    finding
}

#[test]
fn a_draft_that_is_cut_anywhere_is_no_draft() {
    for (framework, text) in drafts() {
        assert!(is_draft(&framework, &text));
        for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
            let cut = &text[..end];
            assert!(!is_draft(&framework, cut), "{cut}");
            assert_eq!(finding(&framework, cut), JournalFinding::Unreadable, "{cut}");
            assert_eq!(last_change(cut), None, "{cut}");
        }
    }
}

#[test]
fn a_draft_with_any_byte_flipped_is_a_draft_or_unreadable() {
    let (mut drafts_left, mut unreadable) = (0_u32, 0_u32);
    for (framework, text) in drafts() {
        for place in 0..text.len() {
            // Another letter or digit, the same letter in the other case or a mark, and what is no text.
            for bit in [0, 5, 7] {
                let mut bytes = text.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                // Storage has texts and no bytes: what is no text has another character in its place.
                let flipped = String::from_utf8_lossy(&bytes);
                if is_draft(&framework, &flipped) {
                    drafts_left += 1;
                } else {
                    unreadable += 1;
                }
                let found = finding(&framework, &flipped);
                assert_ne!(found, JournalFinding::Same);
                // Nothing that this page does not know is written over, unless it says that it is older.
                if found == JournalFinding::Older {
                    let number = last_change(&flipped).unwrap_or_default();
                    assert_eq!(number, 0, "{flipped}");
                }
            }
        }
    }
    // Both happen: an example may have any letter in it, and no id may.
    assert!(drafts_left > 500 && unreadable > 5_000, "{drafts_left}, {unreadable}");
}

#[test]
fn each_older_version_is_opened_and_goes_on_and_each_later_one_is_left_alone() {
    for (framework, text) in drafts() {
        let mut here = page(&framework);
        let draft = here.open(Some(text.clone())).unwrap().unwrap();
        let new = here.next(&draft.assessment, &draft.saved_at);
        let written = new.text.clone();
        assert!(here.is_readable(&written));
        assert!(last_change(&written) > last_change(&text));
        for version in (7..=40).chain([1_000_000, u32::MAX]) {
            let (before, number) = text.split_once("\"version\":").unwrap();
            let rest = number.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
            let later = format!("{before}\"version\":{version}{rest}");
            assert_ne!(later, text);
            assert!(!is_draft(&framework, &later), "{later}");
        }
    }
}

#[test]
fn the_newer_of_two_drafts_is_the_one_with_more_changes_whatever_the_clock_said() {
    let framework = Rc::new(named(PRODUCT_MANAGER));
    let times = [
        "1970-01-01T00:00:00.000Z",
        "2026-11-26T12:00:00.000Z",
        "+275760-09-13T00:00:00.000Z",
        "-271821-04-20T00:00:00.000Z",
        "Invalid Date",
        "",
    ];
    for earlier in times {
        for later in times {
            let mut before = page(&framework);
            before.open(None).unwrap();
            let on_disk = before.next(&rated(&framework, 1), earlier);
            let storage = Some(on_disk.text.clone());
            before.wrote(on_disk);
            let journal = Some(before.next(&rated(&framework, 4), later).text);

            let mut after = page(&framework);
            assert!(after.open(storage.clone()).unwrap().is_some());
            let entry = after.entry();
            let found = after.journalled(&entry, entry.find(journal.clone(), None));
            let Journalled::Newer { draft: Some(draft), is_certain: true } = found else {
                panic!("{earlier} {later}: {found:?}")
            };
            assert_eq!(draft.assessment, rated(&framework, 4));
            assert_eq!(draft.saved_at, later);

            // The other way round nothing is taken back.
            let mut after = page(&framework);
            after.open(journal).unwrap();
            let entry = after.entry();
            assert_eq!(entry.find(storage, None), JournalFinding::Older);
        }
    }
}

//! What a page makes of what it finds in storage and in the journal.

use crate::support::{PRODUCT_MANAGER, named};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::draft::{
    ChangeElsewhere, JournalFinding, Journalled, KeptDraft, erased_text, last_change,
};
use std::rc::Rc;

const NOW: &str = "2026-11-26T12:00:00.000Z";

fn page() -> KeptDraft {
    KeptDraft::new(Rc::new(named(PRODUCT_MANAGER)), 0)
}

fn rated(count: usize) -> Assessment {
    let framework = named(PRODUCT_MANAGER);
    let mut assessment = Assessment::default();
    for (skill, _) in framework.skills().take(count) {
        assessment.ratings.set(skill, Some(Rating::NotYet));
    }
    assessment
}

/// The browser: storage, which it can lose, and the journal, which it keeps.
#[derive(Clone, Default)]
struct Browser {
    storage: Option<String>,
    journal: Option<String>,
    erased: Option<String>,
}

impl Browser {
    fn save(&mut self, page: &mut KeptDraft, assessment: &Assessment) {
        assert_eq!(page.compare(self.storage.clone()), None);
        let new = page.next(assessment, NOW);
        self.storage = Some(new.text.clone());
        page.wrote(new);
    }

    fn journal(&mut self, page: &mut KeptDraft) -> Journalled {
        loop {
            let entry = page.entry();
            let finding = entry.find(self.journal.clone(), self.erased.as_deref());
            if finding == JournalFinding::Older {
                self.journal = Some(entry.text.clone());
            }
            match page.journalled(&entry, finding) {
                Journalled::Behind => {}
                other => {
                    if page.leftover().is_some() {
                        self.storage = None;
                        page.removed();
                    }
                    return other;
                }
            }
        }
    }

    fn opened(&self) -> KeptDraft {
        let mut page = page();
        page.open(self.storage.clone()).unwrap();
        page
    }
}

fn newer(journalled: Journalled) -> (Option<Assessment>, bool) {
    match journalled {
        Journalled::Newer { draft, is_certain } => (draft.map(|it| it.assessment), is_certain),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_storage_lost_comes_back_from_the_journal() {
    let mut browser = Browser::default();
    let mut before = browser.opened();
    browser.save(&mut before, &rated(1));
    browser.journal(&mut before);
    let on_disk = browser.storage.clone();
    browser.save(&mut before, &rated(5));
    assert_eq!(browser.journal(&mut before), Journalled::Settled);

    // The browser stops, and storage is as it was a minute ago, or as it never was.
    for storage in [on_disk, None] {
        let mut browser = Browser { storage, ..browser.clone() };
        let mut after = browser.opened();
        assert_eq!(newer(browser.journal(&mut after)), (Some(rated(5)), true));
        // It is stored again, and all is well.
        browser.save(&mut after, &rated(5));
        assert_eq!(browser.journal(&mut after), Journalled::Settled);
        let mut again = browser.opened();
        assert_eq!(browser.journal(&mut again), Journalled::Settled);
    }
}

#[test]
fn a_newer_draft_is_not_certain_once_the_person_has_begun() {
    let mut browser = Browser::default();
    let mut before = browser.opened();
    browser.save(&mut before, &rated(3));
    browser.journal(&mut before);
    browser.storage = None;
    let mut after = browser.opened();
    browser.save(&mut after, &rated(1));
    assert_eq!(newer(browser.journal(&mut after)), (Some(rated(3)), false));
    // Once it is told, the person's choice is written over it.
    browser.save(&mut after, &rated(1));
    assert_eq!(browser.journal(&mut after), Journalled::Settled);
    assert_eq!(browser.journal, browser.storage);
}

#[test]
fn a_draft_that_storage_still_has_though_it_was_deleted_is_not_brought_back() {
    let mut browser = Browser::default();
    let mut page = browser.opened();
    browser.save(&mut page, &rated(2));
    browser.journal(&mut page);
    let on_disk = browser.storage.clone();
    browser.save(&mut page, &Assessment::default());
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    assert_eq!(browser.storage, None);

    let mut after = Browser { storage: on_disk.clone(), ..browser.clone() };
    let mut page = after.opened();
    assert_eq!(newer(after.journal(&mut page)), (None, true));

    // The same when everything was deleted: the journal has a number alone.
    let erased = Some(erased_text(3));
    let mut after = Browser { storage: on_disk, journal: None, erased };
    let mut page = after.opened();
    assert_eq!(newer(after.journal(&mut page)), (None, true));
    after.save(&mut page, &Assessment::default());
    assert_eq!(after.journal(&mut page), Journalled::Settled);
    after.save(&mut page, &rated(1));
    assert_eq!(after.journal(&mut page), Journalled::Settled);
    assert!(last_change(&after.journal.unwrap()).unwrap() > 3);
}

#[test]
fn a_deletion_that_the_journal_has_not_heard_of_is_not_taken_back() {
    let mut browser = Browser::default();
    let mut page = browser.opened();
    browser.save(&mut page, &rated(2));
    browser.journal(&mut page);
    // The journal takes nothing any more, and the page is closed.
    browser.save(&mut page, &Assessment::default());
    let mut page = browser.opened();
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    assert_eq!(browser.storage, None, "once the journal has it, nothing is left");
    let mut page = browser.opened();
    assert_eq!(browser.journal(&mut page), Journalled::NothingThere);
}

#[test]
fn another_page_that_tidies_up_after_a_deletion_is_no_news() {
    let mut browser = Browser::default();
    let (mut here, mut there) = (browser.opened(), browser.opened());
    browser.save(&mut here, &rated(2));
    there.compare(browser.storage.clone());
    browser.save(&mut here, &Assessment::default());
    assert_eq!(there.compare(browser.storage.clone()), Some(ChangeElsewhere::Deleted));
    assert_eq!(browser.journal(&mut here), Journalled::Settled);
    assert_eq!(browser.storage, None);
    assert_eq!(there.compare(None), None);
}

#[test]
fn after_a_deletion_a_new_draft_is_the_newer_one_at_once() {
    let erased = Some(erased_text(7));
    let mut browser = Browser { erased, ..Browser::default() };
    let mut page = browser.opened();
    // The answers were given before the journal had answered, and counted from nothing.
    browser.save(&mut page, &rated(1));
    assert_eq!(browser.journal(&mut page), Journalled::NothingThere);
    browser.save(&mut page, &rated(1));
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    assert_eq!(last_change(&browser.journal.unwrap()), Some(8));
}

#[test]
fn two_tabs_that_save_at_the_same_moment_are_found_out() {
    let mut browser = Browser::default();
    let (mut here, mut there) = (browser.opened(), browser.opened());
    browser.save(&mut here, &rated(1));
    // Storage of the other process has not heard of it yet.
    let mut late = Browser { storage: None, ..browser.clone() };
    late.save(&mut there, &rated(2));
    assert_eq!(browser.journal(&mut here), Journalled::Settled);
    browser.storage.clone_from(&late.storage);
    assert_eq!(newer(browser.journal(&mut there)), (Some(rated(1)), false));
    // The first one hears it from storage.
    let Some(ChangeElsewhere::Changed(theirs)) = here.compare(browser.storage.clone()) else {
        panic!("not told")
    };
    assert_eq!(theirs.assessment, rated(2));
    // If both close without an answer, the next page has both drafts.
    let mut next = browser.opened();
    assert_eq!(newer(browser.journal(&mut next)), (Some(rated(1)), false));
}

#[test]
fn a_draft_of_an_earlier_copy_of_the_tool_is_never_replaced_unasked() {
    let golden = std::fs::read_to_string("tests/golden/draft-v1.json").unwrap();
    let mut browser = Browser { storage: Some(golden.clone()), ..Browser::default() };
    let mut page = browser.opened();
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    assert_eq!(browser.journal.as_deref(), Some(&*golden));
    browser.save(&mut page, &rated(4));
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    // The earlier copy writes again, without a number.
    browser.storage = Some(golden);
    let mut page = browser.opened();
    assert_eq!(newer(browser.journal(&mut page)), (Some(rated(4)), false));
}

#[test]
fn what_cannot_be_read_in_the_journal_is_left_as_it_is() {
    for text in ["", "not json", "{\"version\":99,\"change\":9}", "[]"] {
        let mut browser = Browser { journal: Some(text.to_owned()), ..Browser::default() };
        let mut page = browser.opened();
        assert_eq!(browser.journal(&mut page), Journalled::Unreadable, "{text}");
        browser.save(&mut page, &rated(1));
        browser.journal(&mut page);
        assert_eq!(browser.journal.as_deref(), Some(text));
    }
}

#[test]
fn looking_at_a_page_writes_nothing_to_the_journal() {
    let mut browser = Browser::default();
    let mut page = browser.opened();
    assert_eq!(browser.journal(&mut page), Journalled::Settled);
    assert_eq!(browser.journal, None);
}

#[test]
fn a_number_that_no_draft_has_is_no_number() {
    for number in ["-1", "1e300", "4294967296", "\"7\"", "null", "[]"] {
        assert_eq!(last_change(&format!("{{\"change\":{number}}}")), None, "{number}");
    }
    assert_eq!(last_change("{\"change\":7}"), Some(7));
    assert_eq!(last_change("7"), None);
}

//! Restoring a backup: what is saved and told. What becomes of each answer is in `backup.rs`.

use crate::person::Person;
use crate::support::{GOVERNMENT, PRODUCT_MANAGER, check, framework_file, named};
use skillgauge::app::{
    BackupFile, BackupFileError, DraftAction, Effect, FileFor, Focus, ImportedFramework,
    RestoreAction, StorageEvent,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::backup::Backup;
use skillgauge::domain::framework::Framework;
use std::rc::Rc;

/// Reads and restores a file with a rating for each of these frameworks.
fn restores(frameworks: &[&Framework], own: Vec<ImportedFramework>) -> Person {
    let mut backup = Backup::default();
    for framework in frameworks {
        let mut answers = Assessment::default();
        let skill = framework.skills().next().map(|(skill, _)| skill).unwrap();
        answers.ratings.set(skill, Some(Rating::NotYet));
        backup.add(framework, &answers);
    }
    let file = BackupFile { frameworks: own, refused: 0, drafts: backup.drafts };
    let person = Person::new(PRODUCT_MANAGER).does(RestoreAction::FileChosen);
    assert_eq!(person.effects, [Effect::ReadFile(FileFor::Restore)]);
    let read = person.does(RestoreAction::Read(Ok(Rc::new(file))));
    assert_eq!(read.effects, [Effect::Focus(Focus::Outcome)]);
    read.does(RestoreAction::Restore)
}

#[test]
fn what_is_added_is_saved_and_told_in_the_order_of_the_frameworks() {
    let (first, other) = (named(PRODUCT_MANAGER), named(GOVERNMENT));
    for order in [[&first, &other], [&other, &first]] {
        let person = restores(&order, Vec::new());
        let changed: Vec<_> =
            person.host_events().iter().map(|event| event.detail.clone()).collect();
        let about = |place: usize| changed[place].get("framework").unwrap().as_text().unwrap();
        assert_eq!(person.host_event_names(), ["change", "change"]);
        assert_eq!((about(0), about(1)), (PRODUCT_MANAGER, GOVERNMENT));
        let saves = [PRODUCT_MANAGER, GOVERNMENT].map(|key| Effect::SaveDraft(key.into()));
        assert_eq!(person.effects[1..3], saves);
    }
}

#[test]
fn answers_that_come_with_a_new_framework_are_kept_with_it_and_are_no_change() {
    let file = framework_file(3, 4, 2, 1);
    let framework = check(&file).unwrap();
    let own = vec![(Rc::new(framework.clone()), Rc::from(file.to_string()))];
    let person = restores(&[&framework], own);
    let key: Rc<str> = "made-up.2026-01-31".into();
    let kept = person.model.workspaces().get(&key).unwrap();
    assert_eq!(kept.assessment.ratings.len(), 1);
    let keep = Effect::KeepFramework(Rc::clone(&key));
    assert_eq!(person.effects, [keep, Effect::Focus(Focus::Outcome)]);
    // Storage has no draft for it, so that the answers of the file are the first.
    let read = person.does(DraftAction::Storage(Rc::clone(&key), StorageEvent::Found(None)));
    assert_eq!(read.effects[..1], [Effect::SaveDraft(key)]);
    assert_eq!(read.host_event_names(), ["ready"]);
}

#[test]
fn without_a_file_nothing_is_restored() {
    let person = Person::new(PRODUCT_MANAGER);
    let restored = person.clone().does(RestoreAction::Restore);
    assert_eq!((restored.model, restored.effects), (person.model.clone(), vec![]));
    let refused = person.does(RestoreAction::Read(Err(BackupFileError::TooLarge)));
    assert_eq!(refused.effects, [Effect::Focus(Focus::Error)]);
    assert!(!refused.does(RestoreAction::Restore).model.is_restored());
}

//! Two and three tabs with one draft, in every order of what can happen: no rating is lost that nobody has
//! decided against.

use crate::person::Person;
use crate::support::{GOVERNMENT, PRODUCT_MANAGER, named, rate, saved_at};
use skillgauge::app::{
    Action, DraftAction, Durability, Effect, FrameworkRoute, Route, SaveStatus, StorageError,
    StorageEvent,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::formats::draft::{
    ChangeElsewhere, Draft, JournalFinding, Journalled, KeptDraft,
};
use skillgauge::domain::framework::Framework;
use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

thread_local! {
    static FRAMEWORK: Rc<Framework> = Rc::new(named(PRODUCT_MANAGER));
}

fn framework() -> Rc<Framework> {
    FRAMEWORK.with(Rc::clone)
}

/// What can happen in one tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The person rates a skill that nobody has rated yet.
    Rate,
    /// The person goes to another framework, or comes back.
    GoAwayOrBack,
    TakeTheirs,
    KeepMine,
    /// The browser tells the tab that storage has changed.
    HearOfStorage,
    /// The journal answers.
    Journal,
}

const STEPS: [Step; 6] = [
    Step::Rate,
    Step::GoAwayOrBack,
    Step::TakeTheirs,
    Step::KeepMine,
    Step::HearOfStorage,
    Step::Journal,
];

#[derive(Clone)]
struct Tab {
    person: Person,
    kept: KeptDraft,
    awaits_journal: bool,
}

/// A browser with several tabs.
#[derive(Clone)]
struct Browser {
    tabs: Vec<Tab>,
    storage: Option<String>,
    journal: Option<String>,
    /// Whether storage takes nothing more.
    is_full: bool,
    /// How many skills are rated.
    rated: usize,
    /// The skills that somebody has decided against.
    discarded: BTreeSet<usize>,
}

fn rated_in(assessment: &Assessment) -> BTreeSet<usize> {
    let framework = framework();
    let skills = framework.skills().enumerate();
    skills
        .filter(|(_, (skill, _))| assessment.rating(*skill).is_some())
        .map(|(place, _)| place)
        .collect()
}

impl Tab {
    fn status(&self) -> &SaveStatus {
        &self.person.model.workspaces().get(PRODUCT_MANAGER).unwrap().save_status
    }

    fn mine(&self) -> BTreeSet<usize> {
        rated_in(&self.person.model.workspaces().get(PRODUCT_MANAGER).unwrap().assessment)
    }

    fn theirs(&self) -> Option<BTreeSet<usize>> {
        match self.status() {
            SaveStatus::ChangedElsewhere { theirs, .. } => Some(rated_in(theirs)),
            _ => None,
        }
    }

    fn is_open(&self) -> bool {
        &*self.person.model.workspace().key == PRODUCT_MANAGER
    }
}

impl Browser {
    fn new(tabs: usize, is_full: bool) -> Self {
        let person = Person::new(PRODUCT_MANAGER);
        let kept = KeptDraft::new(framework(), 0);
        let tab = Tab { person, kept, awaits_journal: false };
        Self {
            tabs: vec![tab; tabs],
            storage: None,
            journal: None,
            is_full,
            rated: 0,
            discarded: BTreeSet::new(),
        }
    }

    /// What storage has, as ratings.
    fn stored(&self) -> BTreeSet<usize> {
        ratings_of(self.storage.as_deref())
    }

    fn journalled(&self) -> BTreeSet<usize> {
        ratings_of(self.journal.as_deref())
    }

    /// Runs a step in a tab, if it can happen there.
    fn run(&mut self, tab: usize, step: Step) -> bool {
        let here = &self.tabs[tab];
        match step {
            // The model has room for as many as there are skills.
            Step::Rate if here.is_open() && self.rated < 10 => {
                self.rated += 1;
                self.act(tab, rate(self.rated - 1));
            }
            Step::GoAwayOrBack => {
                let key = if here.is_open() { GOVERNMENT } else { PRODUCT_MANAGER };
                let route = Route::Framework(FrameworkRoute::Skills);
                self.act(tab, Action::NavigateIn(key.into(), route));
            }
            Step::TakeTheirs | Step::KeepMine if here.is_open() => {
                let (mine, Some(theirs)) = (here.mine(), here.theirs()) else { return false };
                let (lost, action) = match step {
                    Step::TakeTheirs => (&mine - &theirs, DraftAction::TakeTheirs),
                    _ => (&theirs - &mine, DraftAction::KeepMine),
                };
                self.discarded.extend(lost);
                self.act(tab, action.into());
            }
            Step::HearOfStorage => return self.hear(tab),
            Step::Journal if here.awaits_journal => self.answer_of_journal(tab),
            _ => return false,
        }
        true
    }

    fn act(&mut self, tab: usize, action: Action) {
        let person = self.tabs[tab].person.clone().does(action);
        let saves = person
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::SaveDraft(key) if **key == *PRODUCT_MANAGER));
        self.tabs[tab].person = person;
        if saves {
            self.save(tab);
        }
    }

    fn tell(&mut self, tab: usize, event: StorageEvent) {
        self.act(tab, DraftAction::Storage(PRODUCT_MANAGER.into(), event).into());
    }

    fn save(&mut self, tab: usize) {
        if self.hear(tab) {
            return;
        }
        let here = &mut self.tabs[tab];
        let answers = &here.person.model.workspaces().get(PRODUCT_MANAGER).unwrap().assessment;
        let new = here.kept.next(answers, "");
        here.awaits_journal = true;
        if self.is_full {
            return self.tell(tab, StorageEvent::NotSaved(StorageError::Full));
        }
        self.storage = Some(new.text.clone());
        here.kept.wrote(new);
        self.tell(tab, StorageEvent::Saved(Some(saved_at())));
    }

    fn hear(&mut self, tab: usize) -> bool {
        let here = &mut self.tabs[tab];
        let theirs = match here.kept.compare(self.storage.clone()) {
            None => return false,
            Some(ChangeElsewhere::Changed(draft)) => Some(with_time(draft)),
            Some(ChangeElsewhere::Deleted) => None,
            Some(ChangeElsewhere::Unreadable) => panic!("nobody writes what cannot be read"),
        };
        here.awaits_journal = true;
        self.tell(tab, StorageEvent::ChangedElsewhere(theirs));
        true
    }

    fn answer_of_journal(&mut self, tab: usize) {
        let here = &mut self.tabs[tab];
        let entry = here.kept.entry();
        let finding = entry.find(self.journal.clone(), None);
        if finding == JournalFinding::Older {
            self.journal = Some(entry.text.clone());
        }
        let event = match here.kept.journalled(&entry, finding) {
            Journalled::Behind => return,
            Journalled::Settled => StorageEvent::Journalled,
            Journalled::NothingThere => StorageEvent::Found(None),
            Journalled::Newer { draft, is_certain } => {
                StorageEvent::FoundNewer { theirs: draft.map(with_time), is_certain }
            }
            Journalled::Unreadable => panic!("nobody writes what cannot be read"),
        };
        here.awaits_journal = false;
        self.tell(tab, event);
    }

    /// What must be true at every moment.
    fn check(&self, way: &[(usize, Step)]) {
        let mut alive = self.stored();
        for tab in &self.tabs {
            alive.extend(tab.mine());
            alive.extend(tab.theirs().unwrap_or_default());
        }
        for skill in 0..self.rated {
            let known = alive.contains(&skill) || self.discarded.contains(&skill);
            assert!(known, "the rating of skill {skill} is lost: {way:?}");
        }
        for (number, tab) in self.tabs.iter().enumerate() {
            if let SaveStatus::Saved(_, Durability::Durable) = tab.status() {
                let missing = &(&tab.mine() - &self.journalled()) - &self.discarded;
                assert!(missing.is_empty(), "tab {number} says that {missing:?} is saved: {way:?}");
            }
        }
    }

    /// Tells states apart in which the same can happen next.
    fn fingerprint(&self) -> String {
        let mut all =
            format!("{:?}{:?}{:?}{}", self.storage, self.journal, self.discarded, self.rated);
        for tab in &self.tabs {
            let workspace = tab.person.model.workspaces().get(PRODUCT_MANAGER).unwrap();
            let (entry, asked) = (tab.kept.entry(), tab.theirs());
            let durability = match &workspace.save_status {
                SaveStatus::Saved(_, durability) => Some(durability),
                _ => None,
            };
            let status = std::mem::discriminant(&workspace.save_status);
            let (mine, open, awaits) = (tab.mine(), tab.is_open(), tab.awaits_journal);
            let more = (entry, asked, mine, status, durability, open, awaits);
            all = format!("{all}{more:?}");
        }
        all
    }
}

fn with_time(draft: Box<Draft>) -> (Assessment, skillgauge::app::SavedAt) {
    (draft.assessment, saved_at())
}

fn ratings_of(text: Option<&str>) -> BTreeSet<usize> {
    let mut kept = KeptDraft::new(framework(), 0);
    match kept.open(text.map(ToOwned::to_owned)) {
        Ok(Some(draft)) => rated_in(&draft.assessment),
        _ => BTreeSet::new(),
    }
}

/// Goes every way of so many steps, and counts the states that it comes to.
fn walk(browser: Browser, length: usize) -> usize {
    let mut seen = HashSet::new();
    let mut open = vec![(browser, Vec::new())];
    for _ in 0..length {
        let mut next = Vec::new();
        for (browser, way) in open {
            for tab in 0..browser.tabs.len() {
                for step in STEPS {
                    let before = browser.tabs[tab].mine();
                    let mut after = browser.clone();
                    if !after.run(tab, step) {
                        continue;
                    }
                    let mut way: Vec<(usize, Step)> = way.clone();
                    way.push((tab, step));
                    after.check(&way);
                    // What the person sees goes only by a choice: theirs, or another one's elsewhere.
                    let gone = &(&before - &after.tabs[tab].mine()) - &after.discarded;
                    assert!(gone.is_empty(), "{gone:?} is gone from sight: {way:?}");
                    if seen.insert(after.fingerprint()) {
                        next.push((after, way));
                    }
                }
            }
        }
        open = next;
    }
    seen.len()
}

/// Two tabs with the same draft, in which one skill is rated.
fn in_step() -> Browser {
    let mut browser = Browser::new(2, false);
    for (tab, step) in [(0, Step::Rate), (0, Step::Journal), (1, Step::HearOfStorage)] {
        assert!(browser.run(tab, step));
    }
    browser
}

#[test]
fn two_tabs_lose_nothing_in_any_order() {
    assert!(walk(Browser::new(2, false), 5) > 700);
    // Six steps: one tab rates, the other is asked, rates, goes away, and hears once more.
    assert!(walk(in_step(), 6) > 2_000);
}

#[test]
fn three_tabs_lose_nothing_in_any_order() {
    let states = walk(Browser::new(3, false), 4);
    assert!(states > 1_000, "{states}");
}

#[test]
fn two_tabs_lose_nothing_while_storage_is_full() {
    let full = Browser { is_full: true, ..in_step() };
    // One of them finds room again: the person has deleted something.
    assert!(walk(full.clone(), 4) > 50);
    let mut unsaved = full;
    assert!(unsaved.run(0, Step::Rate) && unsaved.run(1, Step::Rate));
    assert!(walk(Browser { is_full: false, ..unsaved }, 5) > 100);
}

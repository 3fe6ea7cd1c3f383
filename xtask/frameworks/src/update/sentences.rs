//! Which of our sentences stay, and which a person has to look at.

use super::edition::{Edition, RoleEntry, RoleLevelEntry, SkillEntry, folded};
use super::renames::full_name;

/// The sentences of the next edition, and what there is to do about them.
pub(super) struct Sentences {
    /// The next edition, with our sentences in it.
    pub(super) next: Edition,
    pub(super) notes: Vec<Note>,
    /// The names of skills of which the publisher says nothing in the words of before.
    pub(super) wholly_reworded: Vec<String>,
}

/// A sentence that a person has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// What the sentence is about, by name.
    pub(super) place: String,
    pub(super) task: Task,
    pub(super) ours: Option<String>,
    /// What the publisher said before, and says now.
    pub(super) before: Option<String>,
    pub(super) now: Option<String>,
}

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    /// The publisher has changed its wording: see whether ours still holds.
    Review,
    /// It is no longer there, so ours has been left out.
    LeftOut,
    /// There is no sentence of ours yet.
    Write,
}

/// What a table of the publisher says in one place.
#[derive(Clone, Copy)]
enum Published<'a> {
    /// The place is not in the table.
    Absent,
    /// It is there, without a word on what it means.
    Silent,
    Says(&'a str),
}

impl<'a> Published<'a> {
    fn new(is_there: bool, text: Option<&'a str>) -> Self {
        match text {
            Some(text) => Self::Says(text),
            None if is_there => Self::Silent,
            None => Self::Absent,
        }
    }

    fn text(self) -> Option<String> {
        if let Self::Says(text) = self { Some(text.to_owned()) } else { None }
    }
}

/// Keeps our sentences where the publisher has kept its own. `published` is the new table under the ids of the next
/// edition, and `before` the table that the old edition was made from.
pub(super) fn keep(old: &Edition, before: &Edition, published: &Edition) -> Sentences {
    let mut keeper = Keeper {
        old,
        before,
        published,
        is_worded: published.has_wording(),
        notes: Vec::new(),
        wholly_reworded: Vec::new(),
    };
    let next = Edition {
        scale: published.scale.clone(),
        skills: published.skills.iter().map(|skill| keeper.skill(skill)).collect(),
        roles: published.roles.iter().map(|role| keeper.role(role)).collect(),
    };
    Sentences { next, notes: keeper.notes, wholly_reworded: keeper.wholly_reworded }
}

struct Keeper<'a> {
    old: &'a Edition,
    before: &'a Edition,
    published: &'a Edition,
    /// Whether the new table describes anything. If not, it cannot say what has changed.
    is_worded: bool,
    notes: Vec<Note>,
    wholly_reworded: Vec<String>,
}

impl Keeper<'_> {
    fn skill(&mut self, now: &SkillEntry) -> SkillEntry {
        let ours = self.old.skill(&now.id);
        let before = ours.and_then(|ours| self.before.skill_named(&ours.name));
        let mut next = SkillEntry { summary: None, statements: [].into(), ..now.clone() };
        let mut alike = Alike::default();
        let texts = [
            Published::new(before.is_some(), before.and_then(|it| it.summary.as_deref())),
            Published::new(true, now.summary.as_deref()),
        ];
        alike.count(texts);
        next.summary =
            self.sentence(&now.name, ours.and_then(|ours| ours.summary.as_deref()), texts);
        for level in &self.published.scale {
            let text = |of: &SkillEntry| of.statements.get(&level.id).cloned();
            let (said_before, said_now) = (before.and_then(text), text(now));
            let was_there = before.is_some_and(|it| self.before.asks_for(&it.id, &level.id));
            let is_there = self.published.asks_for(&now.id, &level.id);
            let texts = [
                Published::new(was_there, said_before.as_deref()),
                Published::new(is_there, said_now.as_deref()),
            ];
            alike.count(texts);
            let place = [&*now.name, ", ", &level.name].concat();
            let statement = self.sentence(&place, ours.and_then(text).as_deref(), texts);
            next.statements.extend(statement.map(|statement| (level.id.clone(), statement)));
        }
        if alike.is_wholly_reworded() {
            self.wholly_reworded.push(now.name.clone());
        }
        next
    }

    fn role(&mut self, now: &RoleEntry) -> RoleEntry {
        let ours = self.old.role(&now.id);
        let before = ours.and_then(|ours| self.before.role_named(&ours.name));
        let texts = [
            Published::new(before.is_some(), before.and_then(|it| it.summary.as_deref())),
            Published::new(true, now.summary.as_deref()),
        ];
        let summary = ours.and_then(|ours| ours.summary.as_deref());
        let summary = self.sentence(&now.name, summary, texts);
        let levels = now.levels.iter().map(|level| {
            let ours = ours.and_then(|ours| ours.level(&level.id));
            let before = before.and_then(|before| before.level_named(&ours?.name));
            self.role_level(&full_name(&now.name, &level.name), ours, before, level)
        });
        let levels = levels.collect();
        RoleEntry { summary, levels, ..now.clone() }
    }

    fn role_level(
        &mut self,
        place: &str,
        ours: Option<&RoleLevelEntry>,
        before: Option<&RoleLevelEntry>,
        now: &RoleLevelEntry,
    ) -> RoleLevelEntry {
        let texts = [
            Published::new(before.is_some(), before.and_then(|it| it.summary.as_deref())),
            Published::new(true, now.summary.as_deref()),
        ];
        let summary = self.sentence(place, ours.and_then(|ours| ours.summary.as_deref()), texts);
        let responsibilities = ours.map(|ours| ours.responsibilities.clone()).unwrap_or_default();
        if !responsibilities.is_empty() {
            let place = [place, ", responsibilities"].concat();
            self.sentence(&place, Some(&responsibilities.join("\n")), texts);
        }
        RoleLevelEntry { summary, responsibilities, ..now.clone() }
    }

    /// What there is to do about a place that has a sentence of ours or not.
    fn task(&self, is_written: bool, before: Published<'_>, now: Published<'_>) -> Option<Task> {
        if !is_written {
            let is_described = match (before, now) {
                (_, Published::Says(_)) => true,
                // A table without wording does not say that there is nothing to write.
                (Published::Absent, Published::Silent) => !self.is_worded,
                _ => false,
            };
            return is_described.then_some(Task::Write);
        }
        match (before, now) {
            (Published::Says(before), Published::Says(now)) => {
                (folded(before) != folded(now)).then_some(Task::Review)
            }
            (Published::Says(_), Published::Silent) => self.is_worded.then_some(Task::Review),
            (_, Published::Says(_)) => Some(Task::Review),
            (Published::Says(_) | Published::Silent, Published::Absent) => Some(Task::LeftOut),
            // Neither table says anything, so nothing has changed.
            (Published::Absent | Published::Silent, _) => None,
        }
    }

    /// Our sentence, if it stays. Notes what there is to do about it.
    fn sentence(
        &mut self,
        place: &str,
        ours: Option<&str>,
        [before, now]: [Published<'_>; 2],
    ) -> Option<String> {
        let task = self.task(ours.is_some(), before, now);
        let ours = ours.map(str::to_owned);
        if let Some(task) = task {
            let (place, ours) = (place.to_owned(), ours.clone());
            // Whoever writes a new sentence follows what is said now.
            let before = before.text().filter(|_| task != Task::Write);
            self.notes.push(Note { place, task, ours, before, now: now.text() });
        }
        ours.filter(|_| task != Some(Task::LeftOut))
    }
}

/// How many of the publisher's texts on a skill are the same in both tables.
#[derive(Default)]
struct Alike {
    same: usize,
    changed: usize,
}

impl Alike {
    fn count(&mut self, texts: [Published<'_>; 2]) {
        if let [Published::Says(before), Published::Says(now)] = texts {
            let is_same = folded(before) == folded(now);
            self.same += usize::from(is_same);
            self.changed += usize::from(!is_same);
        }
    }

    fn is_wholly_reworded(&self) -> bool {
        self.same == 0 && self.changed > 0
    }
}

//! What a person reads about the next edition.

use super::changes::{Changes, Names, RequirementChange, RequirementChangeKind as Kind};
use super::sentences::{Note, Task};

/// What the report is about.
pub(super) struct Report<'a> {
    pub(super) title: &'a str,
    /// The dates of the old edition and of the next.
    pub(super) editions: [&'a str; 2],
    pub(super) changes: &'a Changes,
    pub(super) notes: &'a [Note],
    pub(super) wholly_reworded: &'a [String],
    /// Skills of the old edition that the old table does not have, so that nothing is known of their wording.
    pub(super) not_in_old_table: &'a [String],
    /// Whether the new table describes anything.
    pub(super) is_worded: bool,
    /// Whether skills have the address of a page of the publisher.
    pub(super) has_sources: bool,
}

/// A heading and the lines below it.
struct Section {
    heading: String,
    /// What to do about the lines, if that has to be said.
    why: &'static str,
    lines: Vec<String>,
}

impl Section {
    fn new(heading: &str, why: &'static str, lines: Vec<String>) -> Self {
        Self { heading: heading.to_owned(), why, lines }
    }
}

impl Report<'_> {
    /// The report as Markdown: how many there are of what, and then each.
    pub(super) fn text(&self) -> String {
        let [before, now] = self.editions;
        let mut text = format!("# {}: from {before} to {now}\n\n", self.title);
        let mut sections = self.sections();
        sections.retain(|section| !section.lines.is_empty());
        for section in &sections {
            text.extend(["- ", &section.heading, ": ", &section.lines.len().to_string(), "\n"]);
        }
        if sections.is_empty() {
            text.push_str("Nothing has changed.\n");
        }
        if !self.is_worded {
            text.push_str(
                "\nThe new table describes nothing, so whether the wording has changed is not known. \
                 All sentences on what is still there are kept.\n",
            );
        }
        for Section { heading, why, lines } in sections {
            text.extend(["\n## ", &heading, "\n\n"]);
            if !why.is_empty() {
                text.extend([why, "\n\n"]);
            }
            for line in lines {
                text.extend(["- ", &line, "\n"]);
            }
        }
        text
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        let changes = self.changes;
        for (what, names) in [
            ("skills", &changes.skills),
            ("roles", &changes.roles),
            ("role levels", &changes.role_levels),
        ] {
            sections.extend(of_names(what, names));
        }
        for (heading, kind) in [
            ("Requirements raised", Kind::Raised),
            ("Requirements lowered", Kind::Lowered),
            ("Requirements added", Kind::Added),
            ("Requirements dropped", Kind::Dropped),
        ] {
            let of_kind = changes.requirements.iter().filter(|change| change.kind == kind);
            sections.push(Section::new(heading, "", of_kind.map(requirement).collect()));
        }
        sections.extend(self.to_look_at());
        for (heading, why, task) in [
            (
                "Sentences to review",
                "The publisher's wording has changed, or one of the tables has none. See whether our sentence still holds.",
                Task::Review,
            ),
            (
                "Sentences left out",
                "The new table does not have the level any more. Put the sentence back if the publisher still describes it.",
                Task::LeftOut,
            ),
            ("Sentences to write", "There is no sentence of ours yet.", Task::Write),
        ] {
            let of_task = self.notes.iter().filter(|note| note.task == task);
            sections.push(Section::new(heading, why, of_task.map(sentence).collect()));
        }
        sections
    }

    fn to_look_at(&self) -> [Section; 4] {
        let skills = &self.changes.skills;
        let sources = skills.new.iter().chain(skills.renamed.iter().map(|(_, name)| name));
        let sources = sources.filter(|_| self.has_sources).cloned().collect();
        [
            Section::new(
                "Is it still the same skill?",
                "No text of the publisher on these skills is as it was. They are `continues` in `earlier_edition`. \
                 Write `replaces` where a rating has to be made anew.",
                self.wholly_reworded.to_vec(),
            ),
            Section::new(
                "Is the order right?",
                "The table does not say in which order of seniority role levels stand. These new ones were put in \
                 by how much they ask for.",
                self.changes.placed.clone(),
            ),
            Section::new(
                "Addresses to look up",
                "`source` of a renamed skill is that of before, and a new skill has none.",
                sources,
            ),
            Section::new(
                "Not in the old table",
                "Whether the wording of these skills has changed is not known. Is it the table that the old edition \
                 was made from?",
                self.not_in_old_table.to_vec(),
            ),
        ]
    }
}

fn of_names(what: &str, names: &Names) -> [Section; 3] {
    let renamed = names.renamed.iter().map(|(old, new)| format!("{old} → {new}"));
    [
        Section::new(&format!("New {what}"), "", names.new.clone()),
        Section::new(&format!("Renamed {what}"), "", renamed.collect()),
        Section::new(&format!("Gone {what}"), "", names.gone.clone()),
    ]
}

fn requirement(change: &RequirementChange) -> String {
    let RequirementChange { place, skill, before, now, .. } = change;
    let levels = match (before, now) {
        (Some(before), Some(now)) => format!(", from {before} to {now}"),
        (Some(level), None) | (None, Some(level)) => format!(", {level}"),
        (None, None) => String::new(),
    };
    format!("{place}: {skill}{levels}")
}

/// A sentence with what the publisher says, each on lines of its own below the place.
fn sentence(note: &Note) -> String {
    let mut text = note.place.clone();
    for (who, said) in [("before", &note.before), ("now", &note.now), ("ours", &note.ours)] {
        if let Some(said) = said {
            let said = said.replace('\n', "\n    ");
            text.extend(["\n  - ", who, ": ", &said]);
        }
    }
    text
}

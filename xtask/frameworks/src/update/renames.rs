//! What has another name in the next edition. A program can only guess it, so a person answers, in a small table.

use super::edition::{Edition, RoleEntry, folded, is_same};
use anyhow::{Result, bail};
use skillgauge::domain::formats::csv as tables;
use std::collections::BTreeSet;

/// What can have another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Skill,
    Role,
    /// Named with its role in front, because two roles can have a level of the same name.
    RoleLevel,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Skill, Self::Role, Self::RoleLevel];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Skill => "skill",
            Self::Role => "role",
            Self::RoleLevel => "role level",
        }
    }
}

/// A name that may have taken the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rename {
    pub(super) kind: Kind,
    pub(super) old: String,
    pub(super) new: String,
    /// What a person says to it. `None` if nobody has answered yet.
    pub(super) is_right: Option<bool>,
}

/// The rows of the table of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Renames(pub(super) Vec<Rename>);

/// Names that are less alike are not proposed: 0 for nothing in common, 1 for the same name. It is low, because a
/// wrong proposal costs a person one word, and a rename that is not seen costs the sentences.
const ALIKE: f64 = 0.4;

const HEADINGS: [&str; 4] = ["What", "Old name", "New name", "Yes or no"];

impl Renames {
    /// Reads the table.
    ///
    /// # Errors
    /// With every row that cannot be understood.
    pub(super) fn read(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let (mut renames, mut faults) = (Vec::new(), Vec::new());
        for (place, record) in reader.records().enumerate() {
            let record = record?;
            let cell = |column| tables::unescape_formula(record.get(column).unwrap_or("").trim());
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let mut fault = |said: &str| faults.push(format!("row {}: {said}", place + 2));
            let Some(kind) = Kind::ALL.into_iter().find(|kind| is_same(kind.word(), cell(0)))
            else {
                fault("the first cell must be skill, role or role level");
                continue;
            };
            let is_right = match &*folded(cell(3)) {
                "" => None,
                "yes" | "y" => Some(true),
                "no" | "n" => Some(false),
                _ => {
                    fault("the last cell must be yes or no");
                    continue;
                }
            };
            renames.push(Rename { kind, old: cell(1).into(), new: cell(2).into(), is_right });
        }
        refuse(&faults)?;
        Ok(Self(renames))
    }

    /// The text of the table.
    pub(super) fn text(&self) -> String {
        let mut rows = vec![HEADINGS.map(str::to_owned).to_vec()];
        for rename in &self.0 {
            let answer = match rename.is_right {
                None => "",
                Some(true) => "yes",
                Some(false) => "no",
            };
            let word = rename.kind.word();
            rows.push([word, &rename.old, &rename.new, answer].map(str::to_owned).to_vec());
        }
        tables::write(&rows)
    }

    /// How many rows wait for an answer.
    pub(super) fn unanswered(&self) -> usize {
        self.0.iter().filter(|rename| rename.is_right.is_none()).count()
    }

    /// The name in the earlier edition of what has another name now.
    pub(super) fn old_name(&self, kind: Kind, new: &str) -> Option<&str> {
        let yes = self.0.iter().filter(|rename| rename.is_right == Some(true));
        let mut of = yes.filter(|rename| rename.kind == kind && is_same(&rename.new, new));
        of.next().map(|rename| &*rename.old)
    }

    /// Whether every answer can be followed.
    ///
    /// # Errors
    /// With every row that names what is not there, or that says yes to a name a second time.
    pub(super) fn check(&self, old: &Edition, published: &Edition) -> Result<()> {
        let mut faults = Vec::new();
        let mut taken = BTreeSet::new();
        for rename in self.0.iter().filter(|rename| rename.is_right == Some(true)) {
            let (kind, word) = (rename.kind, rename.kind.word());
            for (name, names, edition) in [
                (&rename.old, names(old, kind), "old edition"),
                (&rename.new, names(published, kind), "new table"),
            ] {
                if !names.iter().any(|other| is_same(other, name)) {
                    faults.push(format!("the {edition} has no {word} “{name}”"));
                }
                if !taken.insert((edition, word, folded(name))) {
                    faults.push(format!("the {word} “{name}” has yes in two rows"));
                }
            }
            if names(published, kind).iter().any(|other| is_same(other, &rename.old)) {
                let old = &rename.old;
                faults.push(format!("the {word} “{old}” is in the new table under its old name"));
            }
        }
        refuse(&faults)
    }

    /// Puts a proposal for each old name that is gone and a new one that is like it, unless somebody has answered for
    /// either. Proposals that were made before and have no answer are made anew.
    pub(super) fn propose(&mut self, old: &Edition, published: &Edition) {
        self.0.retain(|rename| rename.is_right.is_some());
        for kind in [Kind::Skill, Kind::Role] {
            self.propose_among(kind, &names(old, kind), &names(published, kind));
        }
        for role in &published.roles {
            if let Some(earlier) = self.earlier_role(old, role) {
                let (before, now) = (level_names(earlier), level_names(role));
                self.propose_among(Kind::RoleLevel, &before, &now);
            }
        }
    }

    /// The role that this one may be, whether somebody has said so yet or not.
    fn earlier_role<'a>(&self, old: &'a Edition, role: &RoleEntry) -> Option<&'a RoleEntry> {
        let mut of_roles = self.0.iter().filter(|it| it.kind == Kind::Role);
        let is_it = |it: &&Rename| is_same(&it.new, &role.name) && it.is_right != Some(false);
        old.role_named(of_roles.find(is_it).map_or(&role.name, |it| &it.old))
    }

    fn propose_among(&mut self, kind: Kind, before: &[String], now: &[String]) {
        let mut pairs = Vec::new();
        for old in before.iter().filter(|old| self.is_free(kind, old, now)) {
            for new in now.iter().filter(|new| self.is_free(kind, new, before)) {
                let alike = likeness(old, new);
                if alike >= ALIKE && !self.is_refused(kind, old, new) {
                    pairs.push((alike, old, new));
                }
            }
        }
        pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
        let (mut olds, mut news) = (BTreeSet::new(), BTreeSet::new());
        for (_, old, new) in pairs {
            if !olds.contains(old) && !news.contains(new) {
                olds.insert(old);
                news.insert(new);
                let (old, new) = (old.clone(), new.clone());
                self.0.push(Rename { kind, old, new, is_right: None });
            }
        }
    }

    /// Whether a name is in one edition alone and no answer has given it a place in the other.
    fn is_free(&self, kind: Kind, name: &str, others: &[String]) -> bool {
        let in_use = |it: &Rename| {
            it.kind == kind
                && it.is_right == Some(true)
                && (is_same(&it.old, name) || is_same(&it.new, name))
        };
        let last = last_part(kind, name);
        let is_there = others.iter().any(|other| is_same(last_part(kind, other), last));
        !is_there && !self.0.iter().any(in_use)
    }

    fn is_refused(&self, kind: Kind, old: &str, new: &str) -> bool {
        let no = self.0.iter().filter(|it| it.kind == kind && it.is_right == Some(false));
        no.into_iter().any(|it| is_same(&it.old, old) && is_same(&it.new, new))
    }
}

/// Stands between the name of a role and that of its level.
const BETWEEN: &str = " / ";

/// The name of a role level, with its role in front.
pub(super) fn full_name(role: &str, level: &str) -> String {
    [role, BETWEEN, level].concat()
}

fn level_names(role: &RoleEntry) -> Vec<String> {
    role.levels.iter().map(|level| full_name(&role.name, &level.name)).collect()
}

/// The name by which a level of a role is known in its role; all else has one name.
fn last_part(kind: Kind, name: &str) -> &str {
    let parts = name.rsplit_once(BETWEEN).filter(|_| kind == Kind::RoleLevel);
    parts.map_or(name, |(_, level)| level)
}

fn names(edition: &Edition, kind: Kind) -> Vec<String> {
    match kind {
        Kind::Skill => edition.skills.iter().map(|skill| skill.name.clone()).collect(),
        Kind::Role => edition.roles.iter().map(|role| role.name.clone()).collect(),
        Kind::RoleLevel => edition.roles.iter().flat_map(level_names).collect(),
    }
}

/// How many pairs of letters two names have in common, wherever those stand: words that change places count. A name
/// that has all words of the other is always alike.
fn likeness(one: &str, other: &str) -> f64 {
    let letters = strsim::sorensen_dice(&folded(one), &folded(other));
    let (one, other) = (words(one), words(other));
    if one.is_subset(&other) || other.is_subset(&one) { letters.max(ALIKE) } else { letters }
}

fn words(name: &str) -> BTreeSet<String> {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn refuse(faults: &[String]) -> Result<()> {
    if !faults.is_empty() {
        bail!("{} faults in the table of names:\n{}", faults.len(), faults.join("\n"));
    }
    Ok(())
}

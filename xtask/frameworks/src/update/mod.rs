//! The next edition of a framework, from the edition of before and the publisher's tables.

mod changes;
mod edition;
mod files;
mod identify;
mod renames;
mod report;
mod sentences;
#[cfg(test)]
mod tests;

use crate::json_file;
use crate::source::{open, read_text, write_text};
use crate::tables::read_published;
use anyhow::{Context, Result, bail};
use changes::changes;
use clap::Args;
use edition::Edition;
use files::{Files, Source, files};
use renames::Renames;
use report::Report;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;
use skillgauge::domain::framework::file::{check, check_wording};
use skillgauge::text::faults;
use std::path::{Path, PathBuf};

/// The old edition, and the publisher's tables for it and for the next.
#[derive(Args)]
pub(crate) struct Update {
    /// The framework file of the old edition
    old: PathBuf,
    /// The publisher's table that the old edition follows
    old_table: PathBuf,
    /// The publisher's table that the next edition follows
    new_table: PathBuf,
    /// The table of what has another name now. Proposals are written into it [default: renamed.csv in the folder]
    #[arg(long)]
    renamed: Option<PathBuf>,
    /// The date of the next edition, YYYY-MM-DD
    #[arg(long)]
    edition: String,
    /// The id of the next edition, if it is not that of the old one
    #[arg(long)]
    id: Option<String>,
    /// The folder that everything is written into
    #[arg(long, default_value = "next-edition")]
    into: PathBuf,
}

impl Update {
    /// Writes the next edition and the report on it. Answers with what to say.
    ///
    /// # Errors
    /// When a file cannot be read or written, or has faults, or when a name waits for an answer.
    pub(crate) fn run(&self) -> Result<String> {
        let old = open(&self.old)?;
        let old_edition = Edition::of(&old.framework);
        let before = published(&self.old_table, &old_edition)?;
        let published = published(&self.new_table, &old_edition)?;
        let renames = self.renames(&old_edition, &published)?;
        let published = identify::identify(&old_edition, &published, &renames);
        let kept = sentences::keep(&old_edition, &before, &published);
        let changes = changes(&old_edition, &kept.next);
        let id = self.id.as_deref().unwrap_or(&old.framework.id);
        let source = Source { old: &old, old_edition: &old_edition, id, edition: &self.edition };
        let files = files(source, &kept.next);
        check_files(&files)?;
        let missing = old_edition.skills.iter().map(|skill| &skill.name);
        let missing = missing.filter(|name| before.skill_named(name).is_none()).cloned();
        let report = Report {
            title: &old.framework.title,
            editions: [&old.framework.edition, &self.edition],
            changes: &changes,
            notes: &kept.notes,
            wholly_reworded: &kept.wholly_reworded,
            not_in_old_table: &missing.collect::<Vec<_>>(),
            is_worded: published.has_wording(),
            has_sources: old_edition.skills.iter().any(|skill| skill.source.is_some()),
        };
        self.write(id, &files, &report.text())
    }

    /// What a person has said of names. Proposals that have no answer yet are written down, and are an error.
    fn renames(&self, old: &Edition, published: &Edition) -> Result<Renames> {
        let path = self.renamed.clone().unwrap_or_else(|| self.into.join("renamed.csv"));
        let name = path.display();
        let mut renames = Renames::default();
        if path.exists() {
            renames = Renames::read(&read_text(&path)?).with_context(|| name.to_string())?;
        }
        renames.check(old, published).with_context(|| name.to_string())?;
        renames.propose(old, published);
        let unanswered = renames.unanswered();
        if unanswered > 0 {
            write_text(&path, &renames.text())?;
            bail!(
                "names that may be new ones for what was there before: {unanswered}. Open {name}, write yes or no in \
                 the last column of each row, add rows for others that you know of, and run the command again"
            );
        }
        Ok(renames)
    }

    fn write(&self, id: &str, files: &Files, report: &str) -> Result<String> {
        let framework = self.into.join(format!("{id}.json"));
        let mut written = vec![framework.clone()];
        write_text(&framework, &json_file::text(&files.framework)?)?;
        if let Some(wording) = &files.wording {
            let path = self.into.join("wording").join(id).join("all.json");
            write_text(&path, &json_file::text(wording)?)?;
            written.push(path);
        }
        let path = self.into.join("report.md");
        write_text(&path, report)?;
        written.push(path);
        let written: Vec<_> = written.iter().map(|path| path.display().to_string()).collect();
        Ok(format!("Written: {}.", written.join(", ")))
    }
}

/// What the publisher says, as an edition with the levels of the old one.
fn published(path: &Path, old: &Edition) -> Result<Edition> {
    let mut published = Edition::of(&read_published(path)?);
    let unknown = published.take_levels_of(old);
    if !unknown.is_empty() {
        let (path, unknown) = (path.display(), unknown.join(", "));
        bail!("{path}: the old edition does not have these levels: {unknown}");
    }
    Ok(published)
}

fn check_files(files: &Files) -> Result<()> {
    let framework = checked(&files.framework)?;
    if let Some(wording) = &files.wording {
        check_wording(&framework, wording).or_else(|faults| refuse(&faults))?;
    }
    Ok(())
}

fn checked(json: &Json) -> Result<Framework> {
    check(json).or_else(|faults| refuse(&faults))
}

fn refuse<T>(all: &[skillgauge::domain::framework::file::Fault]) -> Result<T> {
    let lines: Vec<_> = all.iter().map(faults::fault).collect();
    bail!("{} faults:\n{}", lines.len(), lines.join("\n"))
}

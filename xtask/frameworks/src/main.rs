//! Checks framework files, and says what is in them: `cargo xtask frameworks`.
//!
//! A crate of its own, so that `xtask` builds and counts its tests even where the widget does not.

// A command line tool talks to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod json_file;
mod source;
mod tables;
mod update;
mod wording;

use anyhow::{Result, bail};
use clap::{Parser, Subcommand};
use skillgauge::domain::framework::{Framework, Subject};
use source::{built_in, open};
use std::io::{self, Write};
use std::path::PathBuf;
use tables::{FromTable, ToTable};
use update::Update;
use wording::Rules;

/// Checks every framework in frameworks/ and prints what is in them.
#[derive(Parser)]
#[command(name = "cargo xtask frameworks", bin_name = "cargo xtask frameworks")]
struct Cli {
    /// Print each requirement as a line of CSV instead
    #[arg(long)]
    csv: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Check one file of anyone's, with the files of wording beside it
    Check {
        /// The file
        file: PathBuf,
    },
    /// Make a framework file from tables, and print it
    FromTable(FromTable),
    /// Write a framework as two tables, for a spreadsheet
    ToTable(ToTable),
    /// Make the next edition of a framework from the publisher's tables
    Update(Update),
    /// Check what is written for the built-in frameworks, and print what is hardest to read
    Wording,
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    match cli.command {
        Some(Command::Check { file }) => {
            table(&[open(&file)?.framework], &mut io::stdout())?;
            println!("No faults.");
            Ok(())
        }
        Some(Command::FromTable(tables)) => Ok(write!(io::stdout(), "{}", tables.run()?)?),
        Some(Command::ToTable(tables)) => tables.run(),
        Some(Command::Update(update)) => {
            println!("{}", update.run()?);
            Ok(())
        }
        Some(Command::Wording) => check_wording(&mut io::stdout()),
        None if cli.csv => requirements(&built_in()?, io::stdout()),
        None => {
            let frameworks = built_in()?;
            table(&frameworks, &mut io::stdout())?;
            Ok(coverage(&frameworks, &Rules::read()?, &mut io::stdout())?)
        }
    }
}

/// One line for each framework, with how many there are of what.
fn table(frameworks: &[Framework], out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{:<34} {:<10} {:>5} {:>11} {:>6} {:>12} {:>10}",
        "framework", "edition", "roles", "role levels", "skills", "requirements", "statements"
    )?;
    for framework in frameworks {
        writeln!(
            out,
            "{:<34} {:<10} {:>5} {:>11} {:>6} {:>12} {:>10}",
            framework.id,
            framework.edition,
            framework.roles_len(),
            framework.role_levels_len(),
            framework.skills_len(),
            framework.role_levels().map(|(_, level)| level.requirements().count()).sum::<usize>(),
            wording::statements(framework).len()
        )?;
    }
    Ok(())
}

/// One line for each framework, with how much of what should be written is.
fn coverage(frameworks: &[Framework], rules: &Rules, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "\n{:<34} {:>12} {:>12} {:>10} {:>12} {:>14}",
        "written", "statements", "summaries", "roles", "role levels", "requirements"
    )?;
    for framework in frameworks {
        let written = wording::coverage(framework, rules);
        writeln!(
            out,
            "{:<34} {:>12} {:>12} {:>10} {:>12} {:>14}",
            framework.id,
            written.statements,
            written.summaries,
            written.roles,
            written.role_levels,
            written.requirements
        )?;
        for line in written.without_statement {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}

/// Says what breaks a rule, and what is hardest to read.
fn check_wording(out: &mut impl Write) -> Result<()> {
    let rules = Rules::read()?;
    let mut problems = Vec::new();
    // Statements on an organisation are not about what a person can do.
    for framework in built_in()?.iter().filter(|framework| framework.subject == Subject::Person) {
        problems.extend(wording::problems(framework, &rules));
        for (grade, statement) in wording::hardest(framework, 20) {
            writeln!(out, "{grade:>5.1}  {statement}")?;
        }
    }
    if !problems.is_empty() {
        bail!("{} problems:\n{}", problems.len(), problems.join("\n"));
    }
    writeln!(out, "No problems.")?;
    Ok(())
}

/// Each requirement by name, with the id of the level.
fn requirements(frameworks: &[Framework], out: impl Write) -> Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["framework", "role", "role level", "skill", "required level"])?;
    for framework in frameworks {
        for (_, level) in framework.role_levels() {
            let role = framework.role(level.role).map_or("", |role| &role.name);
            for (skill, asked) in level.requirements() {
                let skill = framework.skill(skill).map_or("", |skill| &skill.name);
                let asked = framework.level(asked).map_or("", |level| &level.id);
                csv.write_record([&framework.id, role, &level.name, skill, asked])?;
            }
        }
    }
    Ok(csv.flush()?)
}

#[cfg(test)]
// Tests say what they expect, and fail by panicking.
#[allow(clippy::indexing_slicing, clippy::unwrap_used)]
mod tests {
    use super::{requirements, table};
    use crate::source::{built_in, open};
    use serde_json::Value;
    use std::path::Path;

    fn facts(name: &str) -> Value {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden").join(name);
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    fn text(value: &Value) -> String {
        value.as_str().unwrap().to_owned()
    }

    /// The lines that facts ask for: framework, role, role level, skill, required level.
    fn expected() -> Vec<Vec<String>> {
        let mut lines = Vec::new();
        let mut add = |framework: &str, role: &str, levels: &Value| {
            for level in levels.as_array().into_iter().flatten() {
                for (skill, asked) in level["requirements"].as_object().unwrap() {
                    let (name, asked) = (text(&level["name"]), text(asked));
                    lines.push(vec![framework.into(), role.into(), name, skill.clone(), asked]);
                }
            }
        };
        for family in
            facts("facts-government-digital-and-data-2026.json")["families"].as_array().unwrap()
        {
            for role in family["roles"].as_array().unwrap() {
                add("government-digital-and-data-2026", &text(&role["role"]), &role["levels"]);
            }
        }
        let facts = facts("facts-product-manager-2020.json");
        add("product-manager-2020", "Product manager", &facts["levels"]);
        lines
    }

    #[test]
    fn the_csv_agrees_with_the_facts_line_by_line() {
        let mut out = Vec::new();
        requirements(&built_in().unwrap(), &mut out).unwrap();
        let mut reader = csv::Reader::from_reader(&out[..]);
        let lines = reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect());
        let mut lines: Vec<Vec<String>> = lines.collect();
        // The conditions have requirements too, of our own.
        lines.retain(|line| line[0] != "conditions-for-product-ownership");
        let mut expected = expected();
        assert_eq!(expected.len(), 1833 + 50);
        lines.sort();
        expected.sort();
        assert_eq!(lines, expected);
    }

    #[test]
    fn the_table_has_a_line_for_each_framework() {
        let mut out = Vec::new();
        table(&built_in().unwrap(), &mut out).unwrap();
        let table = String::from_utf8(out).unwrap();
        let numbers = |id: &str| -> Vec<usize> {
            let line = table.lines().find(|line| line.starts_with(id)).unwrap();
            line.split_whitespace().skip(2).map(|number| number.parse().unwrap()).collect()
        };
        assert_eq!(numbers("government-digital"), [53, 206, 186, 1833, 618]);
        assert_eq!(numbers("product-manager"), [1, 5, 10, 50, 32]);
        assert_eq!(numbers("digital-skills"), [0, 0, 16, 0, 0]);
        assert_eq!(numbers("conditions"), [1, 1, 18, 18, 54]);
    }

    #[test]
    fn a_file_with_faults_is_refused_with_all_of_them() {
        let path = std::env::temp_dir().join(format!("framework-{}.json", std::process::id()));
        std::fs::write(&path, r#"{ "id": "A B", "colour": "red" }"#).unwrap();
        let said = open(&path).err().unwrap().to_string();
        std::fs::remove_file(path).unwrap();
        for fault in
            ["8 faults", "id: must be lower-case", "colour: is not a field", "scale: is missing"]
        {
            assert!(said.contains(fault), "{fault} in {said}");
        }
    }
}

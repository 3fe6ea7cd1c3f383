//! A framework file from tables, and tables from a framework file.

use crate::json_file;
use crate::source::{open, open_named, read_text, write_text};
use anyhow::{Context, Result, bail};
use clap::Args;
use skillgauge::domain::formats::csv;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::table::{self, About};
use skillgauge::domain::framework::Framework;
use skillgauge::domain::framework::file::UNDATED;
use skillgauge::text::tables;
use std::path::{Path, PathBuf};

/// The tables, and what they do not say.
#[derive(Args)]
pub(crate) struct FromTable {
    /// The table of skills, or one table that says everything, as the publisher's does
    skills: PathBuf,
    /// The table of what role levels ask for
    requirements: Option<PathBuf>,
    /// A framework file that it is to be like: all that the tables do not say stays, and so do ids where names do
    #[arg(long, conflicts_with_all = ["title", "publisher", "licence", "edition"])]
    like: Option<PathBuf>,
    /// The title of a new framework, which its id is made from
    #[arg(long, required_unless_present = "like")]
    title: Option<String>,
    /// Who publishes it
    #[arg(long, required_unless_present = "like")]
    publisher: Option<String>,
    /// Its licence
    #[arg(long, required_unless_present = "like")]
    licence: Option<String>,
    /// Its date, YYYY-MM-DD, or undated
    #[arg(long, required_unless_present = "like")]
    edition: Option<String>,
}

impl FromTable {
    /// The text of the framework file.
    ///
    /// # Errors
    /// When a file cannot be read, or with every fault of the tables.
    pub(crate) fn run(&self) -> Result<String> {
        let skills = read_text(&self.skills)?;
        let requirements = self.requirements.as_deref().map(read_text).transpose()?;
        let requirements = requirements.unwrap_or_default();
        let (_, file) = match &self.like {
            Some(like) => read(&skills, &requirements, About::Like(&open(like)?.json)),
            None => read(&skills, &requirements, self.about()),
        }?;
        json_file::text(&file)
    }

    fn about(&self) -> About<'_> {
        About::New {
            title: self.title.as_deref().unwrap_or_default(),
            publisher: self.publisher.as_deref().unwrap_or_default(),
            licence: self.licence.as_deref().unwrap_or_default(),
            edition: self.edition.as_deref().unwrap_or_default(),
            meaning: tables::MEANING,
        }
    }
}

/// Reads tables; every fault is in the error.
fn read(skills: &str, requirements: &str, about: About<'_>) -> Result<(Framework, Json)> {
    table::read(skills, requirements, about).or_else(|faults| {
        let lines: Vec<_> = faults.iter().map(tables::fault).collect();
        bail!("{} faults:\n{}", lines.len(), lines.join("\n"))
    })
}

/// Reads the one table that the publisher has; every fault is in the error, with the name of the file. What a table
/// does not say of a framework is made up.
///
/// # Errors
/// When the file cannot be read or has faults.
pub(crate) fn read_published(path: &Path) -> Result<Framework> {
    let about = About::New {
        title: "Published",
        publisher: "Published",
        licence: "Published",
        edition: UNDATED,
        meaning: tables::MEANING,
    };
    let (framework, _) =
        read("", &read_text(path)?, about).with_context(|| path.display().to_string())?;
    Ok(framework)
}

/// The framework, and where its tables go.
#[derive(Args)]
pub(crate) struct ToTable {
    /// The framework file, or the id of one that is built in
    framework: String,
    /// Where the table of skills goes
    skills: PathBuf,
    /// Where the table of what role levels ask for goes
    requirements: PathBuf,
}

impl ToTable {
    /// Writes the two tables.
    ///
    /// # Errors
    /// When a file cannot be read or written, or has faults.
    pub(crate) fn run(&self) -> Result<()> {
        let tables = table::write(&open_named(&self.framework)?.framework);
        write_text(&self.skills, &csv::write(&tables.skills))?;
        write_text(&self.requirements, &csv::write(&tables.requirements))
    }
}

#[cfg(test)]
// Tests say what they expect, and fail by panicking.
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{FromTable, ToTable};
    use crate::source::{open_named, read_text, write_text};
    use clap::Parser;
    use skillgauge::domain::framework::{Framework, file};
    use std::path::{Path, PathBuf};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        tables: FromTable,
    }

    /// What the command answers to these words.
    fn from_table(words: &[&str]) -> Result<String, String> {
        let line = Line::try_parse_from([&["from-table"], words].concat());
        let tables = line.map_err(|error| error.to_string())?.tables;
        tables.run().map_err(|error| format!("{error:#}"))
    }

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("tables-{name}-{}", std::process::id()))
    }

    fn framework(text: &str) -> Framework {
        file::check(&serde_json::from_str(text).unwrap()).unwrap()
    }

    const ABOUT: [&str; 8] = [
        "--title",
        "Museum",
        "--publisher",
        "A museum",
        "--licence",
        "CC0 1.0",
        "--edition",
        "2026-11-26",
    ];

    #[test]
    fn a_framework_goes_into_tables_and_comes_back_equal() {
        let folder = folder("back");
        let (skills, requirements) = (folder.join("skills.csv"), folder.join("requirements.csv"));
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let ids = crate::source::built_in().unwrap().into_iter();
        let mut files: Vec<_> =
            ids.map(|it| (it.id.clone(), root.join("frameworks").join(it.id + ".json"))).collect();
        let example = root.join("docs/examples/museum-educator.json");
        files.push((example.to_str().unwrap().to_owned(), example));
        for (named, path) in files {
            let (skills, requirements) = (skills.clone(), requirements.clone());
            let words = [&skills, &requirements].map(|path| path.to_str().unwrap().to_owned());
            ToTable { framework: named.clone(), skills, requirements }.run().unwrap();
            let [skills, requirements] = &words;
            let text = from_table(&[skills, requirements, "--like", path.to_str().unwrap()]);
            let mut again = framework(&text.unwrap());
            // The tables do not have the other names of roles.
            let names = root.join("frameworks/wording").join(&named).join("other-names.json");
            if let Ok(names) = std::fs::read_to_string(names) {
                let names = serde_json::from_str(&names).unwrap();
                let names = file::check_wording(&again, &names).unwrap();
                again.add_wording(names);
            }
            assert!(again == open_named(&named).unwrap().framework, "{named}");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_file_has_two_spaces_real_letters_and_one_order() {
        let folder = folder("text");
        let skills = folder.join("skills.csv");
        write_text(&skills, "Skill,Low,High\nTŷ’r “tîm”,,You can – and do.\n").unwrap();
        let words = [&[skills.to_str().unwrap()], &ABOUT[..]].concat();
        let text = from_table(&words).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        let start =
            "{\n  \"id\": \"museum\",\n  \"edition\": \"2026-11-26\",\n  \"title\": \"Museum\",\n";
        assert!(text.starts_with(start) && text.ends_with("\n}\n"), "{text}");
        let skill = "\n    {\n      \"id\": \"tyr-tim\",\n      \"name\": \"Tŷ’r “tîm”\",\n      \"statements\": {\n        \"high\": \"You can – and do.\"\n";
        assert!(text.contains(skill), "{text}");
    }

    #[test]
    fn faults_are_said_all_at_once() {
        let folder = folder("faults");
        let (skills, requirements) = (folder.join("skills.csv"), folder.join("requirements.csv"));
        write_text(&skills, "Skill,Low,High\nSwimming,,\nswimming,,\n").unwrap();
        write_text(&requirements, "Role,Role level,Skill,Level\nGuard,Junior,Flying,Low\n")
            .unwrap();
        let files = [skills.to_str().unwrap(), requirements.to_str().unwrap()];
        let said = from_table(&[&files[..], &ABOUT[..]].concat()).unwrap_err();
        std::fs::remove_dir_all(folder).unwrap();
        let lines: Vec<_> = said.lines().collect();
        let [count, repeated, unknown] = &lines[..] else { unreachable!("{said}") };
        assert_eq!(*count, "2 faults:");
        assert!(repeated.starts_with("Skills, row 3, column “Skill”: row 2 has the same name"));
        assert!(unknown.starts_with("Requirements, row 2, column “Skill”: “Flying” is not in"));
    }

    #[test]
    fn a_new_framework_needs_its_title_and_one_that_is_like_another_may_not_have_one() {
        let said = from_table(&["skills.csv", "--title", "Museum"]).unwrap_err();
        for word in ["--publisher", "--licence", "--edition"] {
            assert!(said.contains(word), "{word} in {said}");
        }
        let said =
            from_table(&["skills.csv", "--like", "a.json", "--title", "Museum"]).unwrap_err();
        assert!(said.contains("cannot be used with"), "{said}");
        let said = from_table(&[&["not-there.csv"], &ABOUT[..]].concat()).unwrap_err();
        assert!(said.contains("cannot read not-there.csv"), "{said}");
        assert!(read_text(Path::new("not-there.csv")).is_err());
    }
}

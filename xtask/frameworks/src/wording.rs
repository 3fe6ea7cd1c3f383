//! What is written for the built-in frameworks: whether it is complete, keeps the rules of `docs/content.md`, and how
//! hard it is to read.

use anyhow::{Context, Result};
use serde::Deserialize;
use skillgauge::domain::framework::{Framework, Level, SkillIndex};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

/// The rules that a program can check. They are data, so that an editor can change them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    most_words: MostWords,
    /// Words that praise where they should say what is done.
    praise: Vec<String>,
    similar: Similar,
    /// How many other names its roles have at the least, by framework. Each role has one.
    fewest_other_names: BTreeMap<String, usize>,
    /// The levels that the publisher does not describe, by framework and skill. Nothing is written for them.
    not_described: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MostWords {
    statement: usize,
    /// Of all statements of a skill, which are read on one screen.
    skill: usize,
    summary: usize,
    /// Of the sentence on a role or a role level.
    role: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Similar {
    /// Two statements are too similar when they have this share of their words in common, 0 to 1.
    from: f64,
    exceptions: Vec<Exception>,
}

/// Two statements that may be similar, because what the publisher says of them is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    statements: [String; 2],
    /// For whoever reads the rules.
    #[allow(dead_code, reason = "the rules must say it, so that nobody adds one without")]
    why: String,
}

impl Rules {
    /// The rules of the repository.
    ///
    /// # Errors
    /// When the file of rules has a fault.
    pub(crate) fn read() -> Result<Self> {
        serde_json::from_str(include_str!("../wording-rules.json")).context("wording-rules.json")
    }

    /// Whether the publisher describes a level of a skill.
    fn is_described(&self, framework: &Framework, skill: &str, level: &str) -> bool {
        let of = self.not_described.get(&framework.id).and_then(|skills| skills.get(skill));
        !of.is_some_and(|levels| levels.iter().any(|other| other == level))
    }
}

/// A statement with where it stands.
pub(crate) struct Statement<'a> {
    /// The ids of skill and level.
    pub(crate) place: String,
    pub(crate) text: &'a str,
}

/// All statements of a framework.
pub(crate) fn statements(framework: &Framework) -> Vec<Statement<'_>> {
    let mut all = Vec::new();
    for (index, skill) in framework.skills() {
        for (level, entry) in framework.scale() {
            if let Some(text) = framework.statement(index, level) {
                all.push(Statement { place: format!("{}/{}", skill.id, entry.id), text });
            }
        }
    }
    all
}

/// What is there of what should be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) there: usize,
    pub(crate) all: usize,
}

impl Share {
    fn count(&mut self, is_there: bool) {
        self.there += usize::from(is_there);
        self.all += 1;
    }
}

impl Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} of {}", self.there, self.all))
    }
}

/// How much of a framework is written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// Statements, of the levels that the publisher describes, for skills that a role asks for at a level.
    pub(crate) statements: Share,
    /// Summaries of skills.
    pub(crate) summaries: Share,
    /// Sentences on roles.
    pub(crate) roles: Share,
    /// Sentences on role levels.
    pub(crate) role_levels: Share,
    /// Requirements at a level that has a statement.
    pub(crate) requirements: Share,
    /// Requirements at a level that has none, in words.
    pub(crate) without_statement: Vec<String>,
}

/// Counts what is written of a framework.
pub(crate) fn coverage(framework: &Framework, rules: &Rules) -> Coverage {
    let mut coverage = Coverage::default();
    let is_required = |skill: SkillIndex| {
        framework.role_levels().any(|(_, level)| level.requirement(skill).is_some())
    };
    for (index, skill) in framework.skills() {
        coverage.summaries.count(framework.summary(index).is_some());
        for (level, entry) in framework.scale() {
            if is_required(index) && rules.is_described(framework, &skill.id, &entry.id) {
                coverage.statements.count(framework.statement(index, level).is_some());
            }
        }
    }
    for (index, _) in framework.roles() {
        coverage.roles.count(framework.role_summary(index).is_some());
    }
    for (index, role_level) in framework.role_levels() {
        coverage.role_levels.count(framework.role_level_summary(index).is_some());
        for (skill, level) in role_level.requirements() {
            let has_statement = framework.statement(skill, level).is_some();
            coverage.requirements.count(has_statement);
            if !has_statement {
                let line = without_statement(framework, &role_level.name, skill, level, rules);
                coverage.without_statement.extend(line);
            }
        }
    }
    coverage
}

fn without_statement(
    framework: &Framework,
    role_level: &str,
    skill: SkillIndex,
    level: Level,
    rules: &Rules,
) -> Option<String> {
    let (skill, level) = (framework.skill(skill)?, framework.level(level)?);
    let why = if rules.is_described(framework, &skill.id, &level.id) {
        "it is not written yet"
    } else {
        "the publisher does not describe the level"
    };
    Some(format!("{role_level}: {} at {}: {why}", skill.name, level.name))
}

/// Everything in the wording of a framework that breaks a rule.
pub(crate) fn problems(framework: &Framework, rules: &Rules) -> Vec<String> {
    let mut problems = Vec::new();
    let all = statements(framework);
    for Statement { place, text } in &all {
        if !text.starts_with("You can ") {
            problems.push(format!("{place}: does not begin with “You can”"));
        }
        too_long(place, text, rules.most_words.statement, &mut problems);
        praise(place, text, rules, &mut problems);
    }
    for (index, skill) in framework.skills() {
        let texts = framework.scale().filter_map(|(level, _)| framework.statement(index, level));
        let all_levels = texts.collect::<Vec<_>>().join(" ");
        let place = format!("{}, all levels", skill.id);
        too_long(&place, &all_levels, rules.most_words.skill, &mut problems);
        if let Some(summary) = framework.summary(index) {
            too_long(&skill.id, summary, rules.most_words.summary, &mut problems);
            praise(&skill.id, summary, rules, &mut problems);
        }
        for (level, entry) in framework.scale() {
            let is_written = framework.statement(index, level).is_some();
            if is_written && !rules.is_described(framework, &skill.id, &entry.id) {
                problems.push(format!(
                    "{}/{}: the publisher does not describe this level, so nothing may be written",
                    skill.id, entry.id
                ));
            }
        }
    }
    let of_roles = framework.roles().map(|(index, role)| (&role.id, framework.role_summary(index)));
    let levels = framework.role_levels();
    let levels = levels.map(|(index, level)| (&level.id, framework.role_level_summary(index)));
    for (id, summary) in of_roles.chain(levels) {
        too_long(id, summary.unwrap_or_default(), rules.most_words.role, &mut problems);
        praise(id, summary.unwrap_or_default(), rules, &mut problems);
    }
    similar(&all, &rules.similar, &mut problems);
    other_names(framework, rules, &mut problems);
    problems
}

/// Other names that are not there, or that find nothing which the role's own name does not. What they stand for are ids
/// that the framework has, or its wording would not have been read.
fn other_names(framework: &Framework, rules: &Rules, problems: &mut Vec<String>) {
    let fewest = rules.fewest_other_names.get(&framework.id).copied().unwrap_or_default();
    let mut count = 0;
    for (index, role) in framework.roles() {
        let mut names = BTreeSet::from([role.name.to_lowercase()]);
        for name in framework.also_called(index) {
            count += 1;
            if !names.insert(name.to_lowercase()) {
                problems.push(format!("{}: is called “{name}” already", role.id));
            }
        }
        if fewest > 0 && framework.also_called(index).is_empty() {
            problems.push(format!("{}: has no other name", role.id));
        }
    }
    if count < fewest {
        problems.push(format!("{count} other names of roles, and there must be {fewest}"));
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

fn too_long(place: &str, text: &str, most: usize, problems: &mut Vec<String>) {
    let count = words(text).count();
    if count > most {
        problems.push(format!("{place}: has {count} words, and may have {most}"));
    }
}

fn praise(place: &str, text: &str, rules: &Rules, problems: &mut Vec<String>) {
    for word in words(text).map(str::to_lowercase) {
        if rules.praise.contains(&word) {
            problems.push(format!("{place}: “{word}” praises: say what is done"));
        }
    }
}

/// Statements that a reader could take for each other.
fn similar(all: &[Statement<'_>], rule: &Similar, problems: &mut Vec<String>) {
    let all: Vec<_> = all.iter().map(|it| (&it.place, telling_words(it.text))).collect();
    for (number, (one, words)) in all.iter().enumerate() {
        for (other, others) in all.iter().take(number) {
            let is_exception = rule.exceptions.iter().any(|Exception { statements, .. }| {
                statements.contains(one) && statements.contains(other)
            });
            let in_common = float(words.intersection(others).count());
            let share = in_common / float(words.union(others).count().max(1));
            if share >= rule.from && !is_exception {
                problems.push(format!("{other} and {one}: {share:.2} of the words in common"));
            }
        }
    }
}

/// The words that tell a text from others. Short ones stand in all of them.
fn telling_words(text: &str) -> BTreeSet<String> {
    words(text).filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
}

fn float(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// How hard a text is to read: the Coleman–Liau index, which is about the years at school that it takes.
pub(crate) fn reading_grade(text: &str) -> f64 {
    let letters = float(text.chars().filter(|c| c.is_alphabetic()).count());
    let sentences = float(text.matches(['.', '!', '?']).count().max(1));
    let words = float(words(text).count().max(1));
    0.0588 * (letters / words * 100.0) - 0.296 * (sentences / words * 100.0) - 15.8
}

/// The statements that are hardest to read, the hardest first, each with its grade.
pub(crate) fn hardest(framework: &Framework, how_many: usize) -> Vec<(f64, String)> {
    let statements = statements(framework).into_iter();
    let mut graded: Vec<_> = statements
        .map(|it| (reading_grade(it.text), format!("{}: {}", it.place, it.text)))
        .collect();
    graded.sort_by(|one, other| other.0.total_cmp(&one.0));
    graded.truncate(how_many);
    graded
}

#[cfg(test)]
// Tests say what they expect, and fail by panicking.
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Rules, Share, coverage, hardest, problems, reading_grade};
    use crate::source::built_in;
    use serde_json::json;
    use skillgauge::domain::framework::Framework;
    use skillgauge::domain::framework::file::{check, check_wording};

    const GOVERNMENT: &str = "government-digital-and-data-2026";

    fn named(id: &str) -> Framework {
        built_in().unwrap().into_iter().find(|framework| framework.id == id).unwrap()
    }

    #[test]
    fn everything_that_the_publisher_describes_is_written() {
        let rules = Rules::read().unwrap();
        let all = |all| Share { there: all, all };
        let written = coverage(&named(GOVERNMENT), &rules);
        assert_eq!(written.without_statement, Vec::<String>::new());
        assert_eq!(written.statements, all(618));
        assert_eq!(written.summaries, all(186));
        assert_eq!((written.roles, written.role_levels), (all(53), all(206)));
        assert_eq!(written.requirements, all(1833));
        let earlier = coverage(&named("product-manager-2020"), &rules);
        assert_eq!((earlier.statements, earlier.summaries), (all(32), all(10)));
        assert_eq!(rules.not_described.get(GOVERNMENT).unwrap().values().flatten().count(), 38);
    }

    #[test]
    fn the_wording_keeps_the_rules() {
        let rules = Rules::read().unwrap();
        for id in [GOVERNMENT, "product-manager-2020"] {
            assert_eq!(problems(&named(id), &rules), Vec::<String>::new(), "{id}");
        }
    }

    #[test]
    fn whatever_breaks_a_rule_is_found() {
        let text = json!({
            "id": "product-manager-2020", "edition": "2026-01-01", "title": "t", "publisher": "p", "licence": "l",
            "scale": [{ "id": "awareness", "name": "A", "meaning": "m" }, { "id": "working", "name": "W", "meaning": "m" }],
            "skills": [{ "id": "financial-ownership", "name": "s" }, { "id": "other", "name": "o" }],
            "roles": [{ "id": "r", "name": "r", "levels": [
                { "id": "l", "name": "Level", "requirements": { "other": "working" } }
            ] }],
        });
        let mut framework = check(&serde_json::from_value(text).unwrap()).unwrap();
        let long = format!("You can {}.", "do one thing after the other ".repeat(12));
        let wording = json!({
            "skills": {
                "financial-ownership": { "statements": { "awareness": "You can say what a budget is for." } },
                "other": { "summary": "How good you are.", "statements": { "working": long } },
            },
            "roles": { "r": { "summary": "You are excellent.", "also_called": ["R", "Other", "other"] } },
        });
        let wording = check_wording(&framework, &serde_json::from_value(wording).unwrap()).unwrap();
        framework.add_wording(wording);
        let mut rules = Rules::read().unwrap();
        let levels = [("financial-ownership".to_owned(), vec!["awareness".to_owned()])];
        rules.not_described.insert(framework.id.clone(), levels.into());
        rules.similar.from = 0.0;
        rules.fewest_other_names.insert(framework.id.clone(), 4);
        let found = problems(&framework, &rules).join("\n");
        for problem in [
            "other/working: has 75 words, and may have 45",
            "other: “good” praises: say what is done",
            "r: “excellent” praises",
            "r: is called “R” already",
            "r: is called “other” already",
            "3 other names of roles, and there must be 4",
            "financial-ownership/awareness: the publisher does not describe this level",
            "financial-ownership/awareness and other/working: 0.",
        ] {
            assert!(found.contains(problem), "{problem} in:\n{found}");
        }
        let written = coverage(&framework, &rules);
        assert_eq!(written.statements, Share { there: 1, all: 2 });
        assert_eq!(written.requirements, Share { there: 1, all: 1 });
    }

    #[test]
    fn each_role_of_the_government_framework_has_other_names() {
        let (framework, mut rules) = (named(GOVERNMENT), Rules::read().unwrap());
        let names = framework.roles().map(|(index, _)| framework.also_called(index).len());
        assert!(names.clone().all(|names| names > 0));
        assert!(names.sum::<usize>() >= 150);
        // Without the wording, the rule finds each role.
        rules.not_described.clear();
        let without = problems(&framework.without_descriptions(), &rules);
        assert_eq!(without.len(), 53 + 1, "{without:?}");
    }

    #[test]
    fn long_words_are_harder_to_read() {
        let plain = reading_grade("You can say who does what, and see when it is done.");
        let hard = reading_grade("You can operationalise organisational interdependencies.");
        assert!(plain < 8.0 && hard > 20.0, "{plain} {hard}");
        let grades = hardest(&named(GOVERNMENT), 20);
        assert!(grades.is_sorted_by(|one, other| one.0 >= other.0) && grades.len() == 20);
    }
}

//! A framework as two tables, which become an equal one again.

use super::reading::ANY_SKILL;
use crate::domain::framework::{Framework, RoleIndex};

/// The two tables of a framework, each with its headings first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkTables {
    /// The skills, with a column for each level.
    pub skills: Vec<Vec<String>>,
    /// What role levels ask for, a requirement in each row.
    pub requirements: Vec<Vec<String>>,
}

/// Writes a framework as tables. What they have no column for is taken from the framework's file again when they are
/// read: see [`About::Like`](super::About::Like).
pub fn write(framework: &Framework) -> FrameworkTables {
    FrameworkTables { skills: skills(framework), requirements: requirements(framework) }
}

/// A heading as people write it, from the id that it is recognised by.
fn heading(id: &str) -> String {
    let mut heading = id.replace('-', " ");
    if let Some(first) = heading.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    heading
}

fn headings_of<const N: usize>(ids: [&str; N]) -> Vec<String> {
    ids.map(heading).to_vec()
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn skills(framework: &Framework) -> Vec<Vec<String>> {
    let mut headings = headings_of(["skill", "area", "summary"]);
    let mut any = vec![heading(ANY_SKILL), String::new(), String::new()];
    for (_, level) in framework.scale() {
        headings.push(level.name.clone());
        any.push(level.meaning.clone());
    }
    headings.extend(headings_of(["note", "source", "skill-id"]));
    any.extend(row(["", "", ""]));
    let mut rows = vec![headings, any];
    for (index, skill) in framework.skills() {
        let area = framework.area_of(index).unwrap_or_default();
        let summary = framework.summary(index).unwrap_or_default();
        let mut cells = row([&skill.name, area, summary]);
        for (level, _) in framework.scale() {
            cells.push(framework.statement(index, level).unwrap_or_default().to_owned());
        }
        let note = framework.note(index).unwrap_or_default();
        let source = framework.skill_source(index).unwrap_or_default();
        cells.extend(row([note, source, &skill.id]));
        rows.push(cells);
    }
    rows
}

fn requirements(framework: &Framework) -> Vec<Vec<String>> {
    let mut rows = vec![headings_of([
        "family",
        "role",
        "role-summary",
        "role-level",
        "role-level-summary",
        "responsibilities",
        "skill",
        "level",
        "role-id",
        "role-level-id",
    ])];
    for (index, role) in framework.roles() {
        let levels = framework.levels_of(index);
        if levels.len() == 0 {
            for skill in &role.skills {
                let skill = framework.skill(*skill).map(|skill| &*skill.name).unwrap_or_default();
                rows.push(of_role(framework, index, Cells { skill, ..Cells::default() }));
            }
        }
        for (level_index, level) in levels {
            let responsibilities = framework.responsibilities(level_index).join("\n");
            let cells = Cells {
                role_level: &level.name,
                role_level_id: &level.id,
                summary: framework.role_level_summary(level_index).unwrap_or_default(),
                responsibilities: &responsibilities,
                ..Cells::default()
            };
            let before = rows.len();
            for (skill, asked) in level.requirements() {
                let skill = framework.skill(skill).map(|skill| &*skill.name).unwrap_or_default();
                let asked = framework.level(asked).map(|level| &*level.name).unwrap_or_default();
                rows.push(of_role(framework, index, Cells { skill, level: asked, ..cells }));
            }
            if rows.len() == before {
                rows.push(of_role(framework, index, cells));
            }
        }
    }
    rows
}

/// What a row says, beyond its role.
#[derive(Clone, Copy, Default)]
struct Cells<'a> {
    role_level: &'a str,
    role_level_id: &'a str,
    summary: &'a str,
    responsibilities: &'a str,
    skill: &'a str,
    level: &'a str,
}

fn of_role(framework: &Framework, index: RoleIndex, cells: Cells<'_>) -> Vec<String> {
    let role = framework.role(index);
    let (name, id) = role.map(|role| (&*role.name, &*role.id)).unwrap_or_default();
    row([
        framework.family_name(index).unwrap_or_default(),
        name,
        framework.role_summary(index).unwrap_or_default(),
        cells.role_level,
        cells.summary,
        cells.responsibilities,
        cells.skill,
        cells.level,
        id,
        cells.role_level_id,
    ])
}

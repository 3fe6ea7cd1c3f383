//! A framework as its author writes it: one JSON file, checked before anything uses it.

pub use super::faults::Fault;
use super::faults::Faults;
use super::{
    ALL_ROLE_LEVELS_ID, Framework, Level, NOT_YET_ID, NewerEdition, RoleLevel, ScaleLevel, Skill,
    SkillIndex,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Smallest and largest number of levels a scale may have.
const SCALE_LEVELS: std::ops::RangeInclusive<usize> = 2..=7;
/// The most skills, and the most role levels, that one framework may have.
const MOST_ENTRIES: usize = 1000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameworkFile {
    id: String,
    edition: String,
    title: String,
    publisher: String,
    source: String,
    licence: String,
    licence_source: String,
    attribution: String,
    newer_edition: Option<NewerEdition>,
    scale: Vec<ScaleLevel>,
    skills: Vec<SkillEntry>,
    roles: Vec<RoleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillEntry {
    id: String,
    name: String,
    summary: String,
    statements: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleEntry {
    id: String,
    name: String,
    levels: Vec<RoleLevelEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleLevelEntry {
    id: String,
    name: String,
    summary: String,
    responsibilities: Vec<String>,
    requirements: BTreeMap<String, String>,
}

/// Reads a framework file and checks all of it.
///
/// # Errors
/// Every fault found. A text that is not JSON of the right shape gives that one fault.
pub fn check(json: &str) -> Result<Framework, Vec<Fault>> {
    let file: FrameworkFile = serde_json::from_str(json)
        .map_err(|error| vec![Fault { path: String::new(), reason: error.to_string() }])?;
    let mut faults = Faults::default();

    faults.id("id", &file.id);
    faults.date("edition", &file.edition);
    for (path, text) in [
        ("title", &file.title),
        ("publisher", &file.publisher),
        ("source", &file.source),
        ("licence", &file.licence),
        ("licence_source", &file.licence_source),
        ("attribution", &file.attribution),
    ] {
        faults.text(path, text);
    }
    if let Some(newer) = &file.newer_edition {
        faults.date("newer_edition/edition", &newer.edition);
        faults.text("newer_edition/source", &newer.source);
    }
    check_sizes(&file, &mut faults);

    let levels = check_scale(&file.scale, &mut faults);
    let skills = check_skills(file.skills, &levels, &mut faults);
    let skill_indexes =
        (0u16..).map(SkillIndex).zip(&skills).map(|(i, s)| (s.id.as_str(), i)).collect();
    let role_levels = check_roles(file.roles, &levels, &skill_indexes, &mut faults);

    faults.none()?;
    Ok(Framework {
        id: file.id,
        edition: file.edition,
        title: file.title,
        publisher: file.publisher,
        source: file.source,
        licence: file.licence,
        licence_source: file.licence_source,
        attribution: file.attribution,
        newer_edition: file.newer_edition,
        scale: file.scale,
        skills,
        role_levels,
    })
}

fn check_sizes(file: &FrameworkFile, faults: &mut Faults) {
    if !SCALE_LEVELS.contains(&file.scale.len()) {
        faults.add("scale", format!("has {} levels, not 2 to 7", file.scale.len()));
    }
    let role_levels: usize = file.roles.iter().map(|role| role.levels.len()).sum();
    for (path, count) in [("skills", file.skills.len()), ("roles", role_levels)] {
        if count == 0 || count > MOST_ENTRIES {
            faults.add(path, format!("has {count} entries, not 1 to {MOST_ENTRIES}"));
        }
    }
}

fn check_scale(scale: &[ScaleLevel], faults: &mut Faults) -> BTreeMap<String, Level> {
    faults.unique("scale", scale.iter().map(|level| level.id.as_str()));
    for (place, level) in scale.iter().enumerate() {
        faults.id(&format!("scale/{place}/id"), &level.id);
        faults.not_taken(&format!("scale/{place}/id"), &level.id, NOT_YET_ID);
        faults.text(&format!("scale/{place}/name"), &level.name);
        faults.text(&format!("scale/{place}/meaning"), &level.meaning);
    }
    (0u8..).map(Level).zip(scale).map(|(index, level)| (level.id.clone(), index)).collect()
}

fn check_skills(
    entries: Vec<SkillEntry>,
    levels: &BTreeMap<String, Level>,
    faults: &mut Faults,
) -> Vec<Skill> {
    faults.unique("skills", entries.iter().map(|skill| skill.id.as_str()));
    let skill = |(place, entry): (usize, SkillEntry)| {
        let path = format!("skills/{place}");
        faults.id(&format!("{path}/id"), &entry.id);
        faults.text(&format!("{path}/name"), &entry.name);
        faults.text(&format!("{path}/summary"), &entry.summary);
        let mut statements = vec![None; levels.len()];
        for (level, statement) in entry.statements {
            let path = format!("{path}/statements/{level}");
            faults.text(&path, &statement);
            match levels.get(&level).and_then(|level| statements.get_mut(usize::from(level.0))) {
                Some(place) => *place = Some(statement),
                None => faults.add(path, "is not a level of the scale"),
            }
        }
        Skill { id: entry.id, name: entry.name, summary: entry.summary, statements }
    };
    entries.into_iter().enumerate().map(skill).collect()
}

fn check_roles(
    roles: Vec<RoleEntry>,
    levels: &BTreeMap<String, Level>,
    skills: &BTreeMap<&str, SkillIndex>,
    faults: &mut Faults,
) -> Vec<RoleLevel> {
    faults.unique("roles", roles.iter().map(|role| role.id.as_str()));
    let all_levels = roles.iter().flat_map(|role| &role.levels);
    faults.unique("role levels", all_levels.map(|level| level.id.as_str()));
    let mut role_levels = Vec::new();
    for (place, role) in roles.into_iter().enumerate() {
        let path = format!("roles/{place}");
        faults.id(&format!("{path}/id"), &role.id);
        faults.text(&format!("{path}/name"), &role.name);
        for (place, entry) in role.levels.into_iter().enumerate() {
            let path = format!("{path}/levels/{place}");
            role_levels.push(check_role_level(&path, &role.id, entry, levels, skills, faults));
        }
    }
    role_levels
}

fn check_role_level(
    path: &str,
    role: &str,
    entry: RoleLevelEntry,
    levels: &BTreeMap<String, Level>,
    skills: &BTreeMap<&str, SkillIndex>,
    faults: &mut Faults,
) -> RoleLevel {
    faults.id(&format!("{path}/id"), &entry.id);
    faults.not_taken(&format!("{path}/id"), &entry.id, ALL_ROLE_LEVELS_ID);
    faults.text(&format!("{path}/name"), &entry.name);
    faults.text(&format!("{path}/summary"), &entry.summary);
    for (place, responsibility) in entry.responsibilities.iter().enumerate() {
        faults.text(&format!("{path}/responsibilities/{place}"), responsibility);
    }
    let mut requirements = Vec::new();
    for (skill, level) in entry.requirements {
        let path = format!("{path}/requirements/{skill}");
        match (skills.get(skill.as_str()), levels.get(&level)) {
            (Some(&skill), Some(&level)) => requirements.push((skill, level)),
            (None, _) => faults.add(path, "is not a skill of this framework"),
            (_, None) => faults.add(path, format!("“{level}” is not a level of the scale")),
        }
    }
    requirements.sort_unstable();
    RoleLevel {
        id: entry.id,
        role: role.to_owned(),
        name: entry.name,
        summary: entry.summary,
        responsibilities: entry.responsibilities,
        requirements,
    }
}

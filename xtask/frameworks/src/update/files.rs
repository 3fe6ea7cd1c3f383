//! The files of the next edition.

use super::edition::{Edition, RoleEntry, RoleLevelEntry, SkillEntry, is_same};
use crate::source::FrameworkFile;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::table::slug;

/// The framework file, and the file of wording if the old edition has its wording beside it too.
pub(super) struct Files {
    pub(super) framework: Json,
    pub(super) wording: Option<Json>,
}

/// Where the next edition comes from, and how it is named.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) old: &'a FrameworkFile,
    pub(super) old_edition: &'a Edition,
    pub(super) id: &'a str,
    pub(super) edition: &'a str,
}

/// The files for an edition with our sentences in it.
pub(super) fn files(source: Source<'_>, next: &Edition) -> Files {
    let is_apart = source.old.has_wording_files;
    Files { framework: framework(source, next), wording: is_apart.then(|| wording(next)) }
}

type Entries = Vec<(String, Json)>;

/// The old file with what is new in it, its fields in their order.
fn framework(source: Source<'_>, next: &Edition) -> Json {
    let families = families(source, next);
    let list = |list: Vec<Json>| (!list.is_empty()).then_some(Json::List(list));
    let mut made = vec![
        ("id", Some(Json::text(source.id))),
        ("edition", Some(Json::text(source.edition))),
        ("newer_edition", None),
        ("offered_roles", list(offered_roles(source, next))),
        ("earlier_edition", Some(earlier_edition(source, next))),
        ("skills", list(next.skills.iter().map(|it| skill(source, it)).collect())),
        ("families", list(families.clone())),
        ("roles", list(next.roles.iter().map(|it| role(source, &families, it)).collect())),
        ("resources", list(resources(source))),
    ];
    let mut entries = Entries::new();
    let Json::Object(old) = &source.old.json else { return Json::Object(entries) };
    for (name, value) in old {
        match made.iter().position(|(made, _)| made == name) {
            Some(place) => entries.extend(named(made.remove(place))),
            None => entries.push((name.clone(), value.clone())),
        }
    }
    for field in made {
        let entry = named(field);
        // Readers look for where it comes from in front of the long lists.
        let scale = entries.iter().position(|(name, _)| name == "scale");
        let is_head = entry.as_ref().is_some_and(|(name, _)| name == "earlier_edition");
        let place = scale.filter(|_| is_head).unwrap_or(entries.len());
        entries.splice(place..place, entry);
    }
    Json::Object(entries)
}

fn named((name, value): (&str, Option<Json>)) -> Option<(String, Json)> {
    value.map(|value| (name.to_owned(), value))
}

/// Every skill that goes on holds the ratings of before. A person may make it `replaces` where the report asks.
fn earlier_edition(source: Source<'_>, next: &Edition) -> Json {
    let goes_on = |skill: &&SkillEntry| source.old_edition.skill(&skill.id).is_some();
    let skills = next.skills.iter().filter(goes_on).map(|skill| {
        Json::object([
            ("skill", Json::text(&skill.id)),
            ("earlier", Json::text(&skill.id)),
            ("relation", Json::text("continues")),
        ])
    });
    Json::object([
        ("id", Json::text(&source.old.framework.id)),
        ("edition", Json::text(&source.old.framework.edition)),
        ("skills", Json::List(skills.collect())),
    ])
}

fn offered_roles(source: Source<'_>, next: &Edition) -> Vec<Json> {
    let offered = source.old.json.get("offered_roles").and_then(Json::as_list).unwrap_or_default();
    let is_there = |id: &&Json| id.as_text().is_some_and(|id| next.role(id).is_some());
    offered.iter().filter(is_there).cloned().collect()
}

fn resources(source: Source<'_>) -> Vec<Json> {
    source.old.framework.resources().iter().map(|name| Json::text(name)).collect()
}

/// The families of the roles: those of before in their order, and then the new ones.
fn families(source: Source<'_>, next: &Edition) -> Vec<Json> {
    let old = source.old.json.get("families").and_then(Json::as_list).unwrap_or_default();
    let used: Vec<_> = next.roles.iter().filter_map(|role| role.family.as_deref()).collect();
    let is_used = |family: &&Json| {
        name_of(family).is_some_and(|name| used.iter().any(|other| is_same(other, name)))
    };
    let mut families: Vec<_> = old.iter().filter(is_used).cloned().collect();
    for name in used {
        if family_id(&families, name).is_none() {
            let is_taken = |id: &str| old.iter().chain(&families).any(|it| id_of(it) == Some(id));
            let wanted = Some(slug(name)).filter(|id| !id.is_empty()).unwrap_or("family".into());
            let (mut id, mut number) = (wanted.clone(), 1);
            while is_taken(&id) {
                number += 1;
                id = format!("{wanted}-{number}");
            }
            families.push(Json::object([("id", Json::text(&id)), ("name", Json::text(name))]));
        }
    }
    families
}

fn name_of(entry: &Json) -> Option<&str> {
    entry.get("name").and_then(Json::as_text)
}

fn id_of(entry: &Json) -> Option<&str> {
    entry.get("id").and_then(Json::as_text)
}

fn family_id<'a>(families: &'a [Json], name: &str) -> Option<&'a str> {
    let is_it = |family: &&Json| name_of(family).is_some_and(|other| is_same(other, name));
    families.iter().find(is_it).and_then(id_of)
}

fn skill(source: Source<'_>, skill: &SkillEntry) -> Json {
    let old = source.old.json.get("skills").and_then(Json::as_list).unwrap_or_default();
    let old = old.iter().find(|entry| id_of(entry) == Some(&skill.id));
    let area = old.and_then(|old| old.get("area")).cloned();
    let sentences = if source.old.has_wording_files { Vec::new() } else { of_skill(skill) };
    let mut entries = vec![
        ("id".to_owned(), Json::text(&skill.id)),
        ("name".to_owned(), Json::text(&skill.name)),
    ];
    entries.extend(named(("area", area)));
    entries.extend(sentences);
    entries.extend(text("note", skill.note.as_deref()));
    entries.extend(text("source", skill.source.as_deref()));
    Json::Object(entries)
}

fn role(source: Source<'_>, families: &[Json], role: &RoleEntry) -> Json {
    let has_sentences = !source.old.has_wording_files;
    let family = role.family.as_deref().and_then(|name| family_id(families, name));
    let mut entries =
        vec![("id".to_owned(), Json::text(&role.id)), ("name".to_owned(), Json::text(&role.name))];
    entries.extend(text("summary", role.summary.as_deref().filter(|_| has_sentences)));
    entries.extend(text("family", family));
    let levels: Vec<_> = role.levels.iter().map(|level| role_level(level, has_sentences)).collect();
    let skills: Vec<_> = role.skills.iter().map(|id| Json::text(id)).collect();
    for (name, list) in [("levels", levels), ("skills", skills)] {
        entries.extend(named((name, (!list.is_empty()).then_some(Json::List(list)))));
    }
    Json::Object(entries)
}

fn role_level(level: &RoleLevelEntry, has_sentences: bool) -> Json {
    let mut entries = vec![
        ("id".to_owned(), Json::text(&level.id)),
        ("name".to_owned(), Json::text(&level.name)),
    ];
    if has_sentences {
        entries.extend(of_role_level(level));
    }
    let requirements = level.requirements.iter();
    let requirements = requirements.map(|(skill, asked)| (skill.clone(), Json::text(asked)));
    entries.push(("requirements".to_owned(), Json::Object(requirements.collect())));
    Json::Object(entries)
}

/// All sentences, by the ids of what they are about.
fn wording(next: &Edition) -> Json {
    let about = |id: &str, sentences: Entries| {
        (!sentences.is_empty()).then(|| (id.to_owned(), Json::Object(sentences)))
    };
    let skills = next.skills.iter().filter_map(|skill| about(&skill.id, of_skill(skill)));
    let of_role = |role: &RoleEntry| text("summary", role.summary.as_deref()).into_iter().collect();
    let roles = next.roles.iter().filter_map(|role| about(&role.id, of_role(role)));
    let levels = next.roles.iter().flat_map(|role| &role.levels);
    let levels = levels.filter_map(|level| about(&level.id, of_role_level(level)));
    Json::object([
        ("skills", Json::Object(skills.collect())),
        ("roles", Json::Object(roles.collect())),
        ("role_levels", Json::Object(levels.collect())),
    ])
}

fn of_skill(skill: &SkillEntry) -> Entries {
    let statements = skill.statements.iter();
    let statements: Entries =
        statements.map(|(level, statement)| (level.clone(), Json::text(statement))).collect();
    let statements = (!statements.is_empty()).then_some(Json::Object(statements));
    let mut entries: Entries = text("summary", skill.summary.as_deref()).into_iter().collect();
    entries.extend(named(("statements", statements)));
    entries
}

fn of_role_level(level: &RoleLevelEntry) -> Entries {
    let list: Vec<_> = level.responsibilities.iter().map(|text| Json::text(text)).collect();
    let list = (!list.is_empty()).then_some(Json::List(list));
    let mut entries: Entries = text("summary", level.summary.as_deref()).into_iter().collect();
    entries.extend(named(("responsibilities", list)));
    entries
}

fn text(name: &str, text: Option<&str>) -> Option<(String, Json)> {
    named((name, text.map(Json::text)))
}

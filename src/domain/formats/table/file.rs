//! The framework file that tables become.

use super::about::About;
use super::draft::{DraftFramework, DraftRole, DraftRoleLevel, DraftSkill};
use super::fault::{TableFault, TableFaultKind, TablePlace, WhichTable};
use super::sheet::is_same;
use super::slug::slug;
use crate::domain::formats::json::Json;
use crate::domain::framework::file::ids::Ids;
use crate::domain::framework::file::limits::MANY;
use crate::domain::framework::file::{Fault, FaultKind, check};
use crate::domain::framework::{ALL_ROLE_LEVELS_ID, Framework, NOT_YET_ID};

/// The fields that are made from tables. All others are those of the file that it is to be like.
const MADE: [&str; 5] = ["scale", "areas", "skills", "families", "roles"];

/// The framework of a draft, and the file for it.
///
/// # Errors
/// What the check of framework files says against it, for example that there are too many skills.
pub(super) fn framework_file(
    draft: &DraftFramework,
    about: About<'_>,
) -> Result<(Framework, Json), Vec<TableFault>> {
    // The check of the file counts too, and giving ids to very many names takes long.
    for (path, count) in [
        ("skills", draft.skills.len()),
        ("roles", draft.roles.len()),
        ("role levels", draft.role_levels.len()),
    ] {
        if count > MANY {
            let kind = FaultKind::Count { count, least: 0, most: MANY };
            return Err(vec![of_file(Fault { path: path.to_owned(), kind })]);
        }
    }
    let (mut entries, like, meaning) = head(about);
    let giver = IdGiver { like };
    let mut names = Vec::new();
    for level in &draft.scale {
        names.push(Named { name: &level.name, id: None });
    }
    let scale_ids = giver.ids("scale", NOT_YET_ID, &names);
    entries.push(("scale".to_owned(), scale(draft, &scale_ids, like, meaning)));

    let areas: Vec<_> = draft.skills.iter().map(|skill| skill.area.as_deref()).collect();
    let families: Vec<_> = draft.roles.iter().map(|role| role.family.as_deref()).collect();
    let area_ids = giver.groups("areas", &areas, &mut entries);
    let family_ids = giver.groups("families", &families, &mut entries);

    let mut names = Vec::new();
    for skill in &draft.skills {
        names.push(Named { name: &skill.name, id: skill.id.as_deref() });
    }
    let skill_ids = giver.ids("skills", "", &names);
    let mut skills = Vec::new();
    for (place, skill) in draft.skills.iter().enumerate() {
        let area = area_ids.get(place).and_then(Option::as_deref);
        skills.push(skill_entry(skill, at(&skill_ids, place), area, &scale_ids));
    }
    entries.push(("skills".to_owned(), Json::List(skills)));

    let mut names = Vec::new();
    for role in &draft.roles {
        names.push(Named { name: &role.name, id: role.id.as_deref() });
    }
    let role_ids = giver.ids("roles", "", &names);
    let level_ids = giver.role_level_ids(draft);
    let mut roles = Vec::new();
    for (place, role) in draft.roles.iter().enumerate() {
        let family = family_ids.get(place).and_then(Option::as_deref);
        let mut entry = role_entry(role, at(&role_ids, place), family);
        let mut levels = Vec::new();
        for (number, level) in draft.role_levels.iter().enumerate() {
            if level.role == place {
                levels.push(role_level_entry(
                    level,
                    at(&level_ids, number),
                    &skill_ids,
                    &scale_ids,
                ));
            }
        }
        let mut listed = Vec::new();
        for skill in &role.skills {
            listed.push(Json::text(at(&skill_ids, *skill)));
        }
        entry.list("levels", levels);
        entry.list("skills", listed);
        roles.push(Json::Object(entry.0));
    }
    entries.push(("roles".to_owned(), Json::List(roles)));
    let file = Json::Object(entries);
    match check(&file) {
        Ok(framework) => Ok((framework, file)),
        Err(faults) => Err(faults.into_iter().map(of_file).collect()),
    }
}

fn of_file(fault: Fault) -> TableFault {
    let place = TablePlace { table: WhichTable::Skills, row: None, column: None };
    TableFault { place, kind: TableFaultKind::File(fault) }
}

/// The id at this place. Places are those of the draft's lists, which have as many ids.
fn at(ids: &[String], place: usize) -> &str {
    ids.get(place).map_or("", |id| id)
}

/// What the file begins with, the file that it is to be like, if there is one, and what is said of levels in general.
fn head(about: About<'_>) -> (Vec<(String, Json)>, Option<&Json>, &str) {
    match about {
        About::New { title, publisher, licence, edition, meaning } => {
            let mut id = slug(title);
            if id.is_empty() {
                id.push_str("framework");
            }
            let mut entry = Entry::default();
            entry.text("id", Some(&id));
            entry.text("edition", Some(edition));
            entry.text("title", Some(title));
            entry.text("publisher", Some(publisher));
            entry.text("licence", Some(licence));
            (entry.0, None, meaning)
        }
        About::Like(like) => {
            let Json::Object(entries) = like else { return (Vec::new(), None, "") };
            let mut kept = entries.clone();
            kept.retain(|(name, _)| !MADE.contains(&&**name));
            (kept, Some(like), "")
        }
    }
}

fn scale(draft: &DraftFramework, ids: &[String], like: Option<&Json>, meaning: &str) -> Json {
    let mut levels = Vec::new();
    for (place, level) in draft.scale.iter().enumerate() {
        let said = like.and_then(|like| named(like, "scale", &level.name));
        let said = said.and_then(|entry| text(entry, "meaning")).unwrap_or(meaning);
        let mut entry = Entry::default();
        entry.text("id", Some(at(ids, place)));
        entry.text("name", Some(&level.name));
        entry.text("meaning", Some(level.meaning.as_deref().unwrap_or(said)));
        levels.push(Json::Object(entry.0));
    }
    Json::List(levels)
}

/// The entry of a list with this name.
fn named<'a>(file: &'a Json, list: &str, name: &str) -> Option<&'a Json> {
    let mut entries = file.get(list)?.as_list()?.iter();
    entries.find(|entry| text(entry, "name").is_some_and(|it| is_same(it, name)))
}

fn text<'a>(entry: &'a Json, field: &str) -> Option<&'a str> {
    entry.get(field).and_then(Json::as_text)
}

/// The fields of an entry, without those that nothing is said in.
#[derive(Default)]
struct Entry(Vec<(String, Json)>);

impl Entry {
    fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.0.push((name.to_owned(), Json::text(text)));
        }
    }

    fn list(&mut self, name: &str, list: Vec<Json>) {
        if !list.is_empty() {
            self.0.push((name.to_owned(), Json::List(list)));
        }
    }
}

/// A name, and its id if the tables say it.
struct Named<'a> {
    name: &'a str,
    id: Option<&'a str>,
}

/// Gives ids to names.
struct IdGiver<'a> {
    like: Option<&'a Json>,
}

impl IdGiver<'_> {
    /// The id of each name of a list: its own, that of the same name in the file that it is like, or one made from
    /// the name.
    fn ids(&self, list: &str, reserved: &str, names: &[Named<'_>]) -> Vec<String> {
        let (mut taken, mut ids) = (Ids::default(), Vec::new());
        for Named { name, id } in names {
            let like = self.like.and_then(|like| named(like, list, name));
            let wanted = id.or(like.and_then(|entry| text(entry, "id")));
            ids.push(unique(id_for(wanted, name), reserved, &mut taken));
        }
        ids
    }

    /// The ids of role levels, which are unique in all roles.
    fn role_level_ids(&self, draft: &DraftFramework) -> Vec<String> {
        let (mut taken, mut ids) = (Ids::default(), Vec::new());
        for level in &draft.role_levels {
            let role = draft.roles.get(level.role).map_or("", |role| &*role.name);
            let like = self.like.and_then(|like| named(like, "roles", role));
            let like = like.and_then(|role| named(role, "levels", &level.name));
            let wanted = level.id.as_deref().or(like.and_then(|entry| text(entry, "id")));
            let mut id = id_for(wanted, &level.name);
            // Two roles can each have a level called senior.
            if taken.place(&id).is_some() {
                id = [&*slug(role), "-", &id].concat();
            }
            ids.push(unique(id, ALL_ROLE_LEVELS_ID, &mut taken));
        }
        ids
    }

    /// Adds the list of the groups that are named, each once, and answers with the id of the one that each names.
    fn groups(
        &self,
        list: &str,
        named_by_each: &[Option<&str>],
        entries: &mut Vec<(String, Json)>,
    ) -> Vec<Option<String>> {
        // The order is that of the file that it is like, and then that of the tables.
        let mut all: Vec<&str> = Vec::new();
        let like = self.like.and_then(|like| like.get(list)).and_then(Json::as_list);
        for entry in like.unwrap_or_default() {
            all.extend(text(entry, "name"));
        }
        all.extend(named_by_each.iter().flatten());
        let mut groups: Vec<Named<'_>> = Vec::new();
        for name in all {
            let is_named = named_by_each.iter().flatten().any(|other| is_same(other, name));
            if is_named && !groups.iter().any(|other| is_same(other.name, name)) {
                groups.push(Named { name, id: None });
            }
        }
        let ids = self.ids(list, "", &groups);
        let mut group_entries = Vec::new();
        for (place, group) in groups.iter().enumerate() {
            let mut entry = Entry::default();
            entry.text("id", Some(at(&ids, place)));
            entry.text("name", Some(group.name));
            group_entries.push(Json::Object(entry.0));
        }
        if !groups.is_empty() {
            entries.push((list.to_owned(), Json::List(group_entries)));
        }
        let mut of_each = Vec::new();
        for name in named_by_each {
            let place = name.and_then(|name| groups.iter().position(|it| is_same(it.name, name)));
            of_each.push(place.and_then(|place| ids.get(place).cloned()));
        }
        of_each
    }
}

/// The id that is wanted for a name.
fn id_for(wanted: Option<&str>, name: &str) -> String {
    wanted.map_or_else(|| slug(name), str::to_owned)
}

/// An id that is not taken yet: with a number where it is.
fn unique(mut wanted: String, reserved: &str, taken: &mut Ids) -> String {
    if wanted.is_empty() {
        wanted.push_str("unnamed");
    }
    let mut id = wanted.clone();
    let mut number = 1;
    while id == reserved || !taken.push(&id) {
        number += 1;
        id = [&*wanted, "-", &number.to_string()].concat();
    }
    id
}

fn skill_entry(skill: &DraftSkill, id: &str, area: Option<&str>, scale: &[String]) -> Json {
    let mut statements = Entry::default();
    for (place, statement) in skill.statements.iter().enumerate() {
        statements.text(at(scale, place), statement.as_deref());
    }
    let mut entry = Entry::default();
    entry.text("id", Some(id));
    entry.text("name", Some(&skill.name));
    entry.text("area", area);
    entry.text("summary", skill.summary.as_deref());
    if !statements.0.is_empty() {
        entry.0.push(("statements".to_owned(), Json::Object(statements.0)));
    }
    entry.text("note", skill.note.as_deref());
    entry.text("source", skill.source.as_deref());
    Json::Object(entry.0)
}

fn role_entry(role: &DraftRole, id: &str, family: Option<&str>) -> Entry {
    let mut entry = Entry::default();
    entry.text("id", Some(id));
    entry.text("name", Some(&role.name));
    entry.text("summary", role.summary.as_deref());
    entry.text("family", family);
    entry
}

fn role_level_entry(
    level: &DraftRoleLevel,
    id: &str,
    skill_ids: &[String],
    scale: &[String],
) -> Json {
    let mut requirements = Entry::default();
    for asked in &level.requirements {
        requirements.text(at(skill_ids, asked.skill), Some(at(scale, asked.level)));
    }
    let mut responsibilities = Vec::new();
    for responsibility in &level.responsibilities {
        responsibilities.push(Json::text(responsibility));
    }
    let mut entry = Entry::default();
    entry.text("id", Some(id));
    entry.text("name", Some(&level.name));
    entry.text("summary", level.summary.as_deref());
    entry.list("responsibilities", responsibilities);
    entry.0.push(("requirements".to_owned(), Json::Object(requirements.0)));
    Json::Object(entry.0)
}

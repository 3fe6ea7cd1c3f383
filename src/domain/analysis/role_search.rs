//! Finding roles and role levels by what people call them.

use super::word_search::{begins, has_all, has_word, words};
use crate::domain::framework::{Framework, Role, RoleIndex, RoleLevelIndex};

/// A role or a role level that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The role.
    pub role: RoleIndex,
    /// The role level, if it is one that was found.
    pub level: Option<RoleLevelIndex>,
    /// What it was found by.
    pub found_by: FoundBy<'a>,
}

/// What a role or a role level was found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundBy<'a> {
    /// Its own name.
    Name,
    /// Another name for the role.
    OtherName(&'a str),
    /// The name of its family.
    Family(&'a str),
    /// The name of a skill that the role asks for.
    Skill(&'a str),
}

/// How well a name answers what was typed, the best first.
const WHOLE: u8 = 0;
const LEVEL_OF_WHOLE: u8 = 1;
const BEGINS: u8 = 2;
const OTHER_NAME: u8 = 3;
const IN_NAME: u8 = 4;
const ROLE_LEVEL: u8 = 5;
const LEVEL_OF_ROLE: u8 = 6;
const FAMILY: u8 = 7;
const SKILL: u8 = 8;

/// The roles and role levels that answer what was typed: words in any order, or how they begin. The best come first, and
/// equally good ones in the framework's order. Every role answers a text without a word.
///
/// A role is found once, by the best of its names. A role level is found by its own name with those of its role: "senior
/// BA" is the senior business analyst. All levels of a role are found with it whose other name was typed whole, because
/// nobody can know what the framework calls them.
pub fn find_roles<'a>(framework: &'a Framework, typed: &str) -> Vec<Hit<'a>> {
    let typed: Vec<&str> = words(typed).collect();
    let mut ranked = Vec::new();
    for (index, role) in framework.roles() {
        let of_role = best_name(framework, index, role, &typed);
        if let Some((rank, found_by)) = of_role {
            ranked.push((rank, Hit { role: index, level: None, found_by }));
        }
        let levels = framework.levels_of(index);
        // The one level of a role is the role.
        if typed.is_empty() || levels.len() < 2 {
            continue;
        }
        let other_names = framework.also_called(index);
        let is_called = matches!(of_role, Some((WHOLE, FoundBy::OtherName(_))));
        for (level, of_level) in levels {
            let name = &*of_level.name;
            let (rank, found_by) = if is_whole(name, &typed) {
                (WHOLE, FoundBy::Name)
            } else if let Some(other) = called_with(name, other_names, &typed) {
                (LEVEL_OF_WHOLE, FoundBy::OtherName(other))
            } else if has_all(name, &typed) {
                (ROLE_LEVEL, FoundBy::Name)
            } else if let Some(other) = other_names.iter().find(|o| has_each(name, o, &typed)) {
                (LEVEL_OF_ROLE, FoundBy::OtherName(other))
            } else if is_called {
                (LEVEL_OF_WHOLE, FoundBy::Name)
            } else {
                continue;
            };
            ranked.push((rank, Hit { role: index, level: Some(level), found_by }));
        }
    }
    let mut found = Vec::new();
    for rank in WHOLE..=SKILL {
        for (of, hit) in &ranked {
            if *of == rank {
                found.push(*hit);
            }
        }
    }
    found
}

/// The roles among these, each once: by itself, or else by the first of its levels.
pub fn each_role(hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    let mut roles: Vec<Hit<'_>> = Vec::new();
    for hit in hits {
        match roles.iter_mut().find(|other| other.role == hit.role) {
            None => roles.push(hit),
            Some(other) if hit.level.is_none() => *other = hit,
            Some(_) => {}
        }
    }
    roles
}

/// The best of a role's names that answers, with how well it does.
fn best_name<'a>(
    framework: &'a Framework,
    index: RoleIndex,
    role: &'a Role,
    typed: &[&str],
) -> Option<(u8, FoundBy<'a>)> {
    let other_names = framework.also_called(index);
    let whole = other_names.iter().find(|name| is_whole(name, typed));
    let begins =
        words(&role.name).next().is_some_and(|first| typed.iter().any(|t| begins(first, t)));
    let in_name = has_all(&role.name, typed);
    if in_name && is_whole(&role.name, typed) {
        Some((WHOLE, FoundBy::Name))
    } else if let Some(name) = whole {
        Some((WHOLE, FoundBy::OtherName(name)))
    } else if in_name && begins {
        Some((BEGINS, FoundBy::Name))
    } else if let Some(name) = other_names.iter().find(|name| has_all(name, typed)) {
        Some((OTHER_NAME, FoundBy::OtherName(name)))
    } else if in_name {
        Some((IN_NAME, FoundBy::Name))
    } else if let Some(family) = framework.family_name(index).filter(|name| has_all(name, typed)) {
        Some((FAMILY, FoundBy::Family(family)))
    } else {
        let skills = role.skills.iter().filter_map(|skill| framework.skill(*skill));
        let skill = { skills }.find(|skill| has_all(&skill.name, typed))?;
        Some((SKILL, FoundBy::Skill(&skill.name)))
    }
}

/// Whether each word that was typed begins a word of either name, and both have one of their own.
fn has_each(name: &str, other: &str, typed: &[&str]) -> bool {
    typed.iter().all(|typed| has_word(name, typed) || has_word(other, typed))
        && typed.iter().any(|typed| has_word(name, typed))
        && typed.iter().any(|typed| has_word(other, typed))
}

/// The other name of the role that was typed whole, with words of the role level's own name.
fn called_with<'a>(name: &str, other_names: &'a [String], typed: &[&str]) -> Option<&'a String> {
    let (mut rest, mut own) = (Vec::new(), 0);
    for typed in typed {
        if has_word(name, typed) {
            own += 1;
        } else {
            rest.push(*typed);
        }
    }
    other_names.iter().find(|other| own > 0 && !rest.is_empty() && is_whole(other, &rest))
}

/// Whether the words that were typed are the whole name.
fn is_whole(name: &str, typed: &[&str]) -> bool {
    let mut typed = typed.iter();
    words(name).all(|word| typed.next().is_some_and(|typed| word.eq_ignore_ascii_case(typed)))
        && typed.next().is_none()
}

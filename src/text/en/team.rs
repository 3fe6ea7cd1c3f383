//! Several people's results side by side.

use super::comparison as words;
use super::share::code_error;
use super::{count, in_sentence, isolated, number};
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::analysis::team::{
    Baseline, DuplicateLine, Member, MemberSummary, SkillOrder, SkillSummary, TEAM_BYTES_MAX,
    TEAM_LINES_MAX, Team, UnreadLine, UnreadReason,
};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, Subject};

/// The heading.
pub const HEADING: &str = "Look at a team";
/// The screen in a link.
pub const SCREEN_NAME: &str = "the team";
/// On the link to it.
pub const LINK: &str = "Look at a team’s results together";
/// What this is for.
pub const INTRO: &str = "See which skills many people meet, and which only one or nobody meets. Paste the \
    codes or links that people have shared with you.";
/// What to think of first.
pub const WARNING: &str = "Ask people before you put their results together, and tell them why. In a small \
    group people are easy to recognise, even without names.";
/// That nothing of it is kept.
pub const NOT_KEPT: &str =
    "Nothing of this is saved. It is gone when you close the page, unless you save it as a file.";
/// Labels the codes.
pub const CODES_LABEL: &str = "Codes or links";
/// Helps with the codes.
pub const CODES_HINT: &str = "One a line. Anything else on the line is used as a label, and stays on this page: \
    Ada 14PB…";
/// Labels the files.
pub const FILES_LABEL: &str = "Or files with codes in them (optional)";
/// Helps with the files.
pub const FILES_HINT: &str = "Text or CSV files, one code a line. You can drop them here.";
/// The file that a long text becomes when it is pasted, 1 for the first.
pub fn pasted_file(number: u32) -> String {
    if number > 1 { format!("pasted-{number}.txt") } else { "pasted.txt".to_owned() }
}
/// That the last of so many long texts is in a file.
pub fn pasted(number: u32) -> String {
    let file = pasted_file(number);
    format!("What you pasted is long, so it is below with the files, as {file}.")
}
/// That what was pasted is not read.
pub const PASTED_REPLACED: &str =
    "The files that you chose are in place of what you pasted. Paste it again to add it to them.";
/// On the button that empties the field for files.
pub const TAKE_FILES_OUT: &str = "Take all files out";
/// On the button that reads them.
pub const READ: &str = "Show the team";
/// While they are being read.
pub fn reading(lines: usize, all: usize) -> String {
    format!("Reading: {} of {} lines", number(lines), number(all))
}
/// On the button back to the codes.
pub const EDIT: &str = "Edit the codes";
/// When no code could be read.
pub const NONE_HEADING: &str = "No code could be read";
/// When nothing was entered.
pub const NOTHING: &str = "Paste at least one code, or choose a file.";
/// Heads the lines that cannot be read, of all that were read.
pub fn unread_heading(unread: usize, read: usize) -> String {
    let all = unread + read;
    format!(
        "{} of {} {} left out",
        number(unread),
        count(all, "line", "lines"),
        if unread == 1 { "is" } else { "are" }
    )
}
/// Why a line cannot be read.
pub fn unread(unread: &UnreadLine) -> String {
    let why = match unread.why {
        UnreadReason::Code(error) => code_error(error),
        UnreadReason::TooMuch => {
            let megabytes = TEAM_BYTES_MAX / 1_048_576;
            return format!(
                "This is more than can be read at once: at most {megabytes} MB, and {} lines.",
                number(TEAM_LINES_MAX)
            );
        }
        UnreadReason::NoCode => "There is no code in this line".to_owned(),
        UnreadReason::OtherFramework => "The code is for another framework than most".to_owned(),
    };
    let label = if unread.label.is_empty() {
        String::new()
    } else {
        format!(" (\u{2068}{}\u{2069})", unread.label)
    };
    format!("Line {}{label}: {why}.", unread.line)
}
/// More lines than are listed.
pub fn more(more: usize) -> String {
    format!("And {} more.", number(more))
}
/// Heads the lines with the same code as an earlier one.
pub fn duplicates_heading(lines: usize) -> String {
    format!("{} with the same code as another", count(lines, "line", "lines"))
}
/// What that may mean.
pub const DUPLICATES_INTRO: &str =
    "It may be the same person, or two who rate alike. Both are counted.";
/// Two lines with the same code.
pub fn duplicate(duplicate: DuplicateLine) -> String {
    let DuplicateLine { line, first } = duplicate;
    format!("Line {line} has the same code as line {first}.")
}
/// Labels what the team is compared with.
pub const BASELINE_LABEL: &str = "Compare with";
/// The choice of each one's own.
pub const OWN: &str = "everyone’s own role level";
/// How many meet what they are compared with.
pub fn sentence(team: &Team, baseline: Baseline, tallies: &[Tally]) -> String {
    let people = count(team.members.len(), "person", "people");
    let compared = tallies.iter().filter(|tally| tally.required > 0).count();
    let met = tallies.iter().filter(|t| t.required > 0 && t.met == t.required).count();
    let what = match baseline {
        Baseline::Own => "their own role level".to_owned(),
        Baseline::RoleLevel(index) => {
            team.framework.role_level(index).map_or(String::new(), |level| in_sentence(&level.name))
        }
    };
    let verb = if met == 1 { "meets" } else { "meet" };
    let mut said = format!("{people}: {} {verb} all that {what} asks for.", number(met));
    let rest = team.members.len().saturating_sub(compared);
    if rest > 0 {
        let verb = if rest == 1 { "has" } else { "have" };
        said = format!("{said} {} {verb} no one role level to compare with.", number(rest));
    }
    said
}
/// Heads the skills.
pub fn skills_heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Skill by skill",
        Subject::Organisation => "Condition by condition",
    }
}
/// Names the table of skills.
pub const SKILLS_CAPTION: &str = "How many meet what is asked for";
/// Heads its columns, after the first.
pub const SKILL_COLUMNS: [&str; 2] = ["People asked for it", "Everyone’s ratings"];
/// How many of those who are asked for a skill stand where.
pub fn standing(summary: &SkillSummary) -> String {
    if summary.tally.required == 0 {
        "Nobody is asked for it".to_owned()
    } else {
        words::tally(summary.tally)
    }
}
/// How many have each rating.
pub fn spread(framework: &Framework, summary: &SkillSummary) -> String {
    let mut parts = Vec::new();
    for (rating, people) in Rating::all(framework).zip(&summary.spread) {
        if *people > 0 {
            let rating = in_sentence(words::rating(framework, Some(rating)));
            parts.push(format!("{} {rating}", number(*people)));
        }
    }
    if parts.is_empty() { "nobody has rated it".to_owned() } else { parts.join(", ") }
}
/// Labels how to sort the skills.
pub const SKILL_ORDER_LABEL: &str = "Sort skills by";
/// The choices of how to sort the skills.
pub const SKILL_ORDERS: [(&str, SkillOrder); 2] = [
    ("smallest share who meet it", SkillOrder::FewestMet),
    ("the framework’s order", SkillOrder::Framework),
];
/// Heads what few or none meet.
pub const THIN_HEADING: &str = "Skills few people meet";
/// Which those are.
pub const THIN_RULE: &str = "Of the skills that two or more people are asked for: those that at most one person meets, \
    or at most a quarter of them.";
/// When there is nothing of the kind.
pub const NOT_THIN: &str = "There are none. Of the skills that two or more people are asked for, each is met by \
    at least two, and by more than a quarter.";
/// A skill that few people meet, and the name of the one person if it is one.
pub fn thin(skill: &str, summary: &SkillSummary, only: Option<&str>) -> String {
    let (skill, Tally { met, required, .. }) = (isolated(skill), summary.tally);
    let who = match only {
        Some(who) => format!("only {} meets the level", isolated(who)),
        None if met == 0 => "none meet the level".to_owned(),
        None => format!("{} meet the level", number(met)),
    };
    let others = match summary.others {
        0 => String::new(),
        others => format!(
            " {} not asked for it {} at the highest level asked for, or above.",
            count(others, "other person", "other people"),
            if others == 1 { "is" } else { "are" }
        ),
    };
    format!("{skill}: of the {} people asked for it, {who}.{others}", number(required))
}
/// How many meet a skill, beside its name.
pub fn met(summary: &SkillSummary) -> String {
    let Tally { met, required, .. } = summary.tally;
    if required == 0 {
        "not asked for".to_owned()
    } else {
        format!("{} of {}", number(met), number(required))
    }
}
/// What that number counts, for who hears it without the rest.
pub const MET: &str = " meet it";
/// Labels the part of a label.
pub const PART_LABEL: &str = "Find people by label";
/// Helps with it.
pub const PART_HINT: &str = "Any part of the label";
/// Labels the skill in which people are below.
pub const BELOW_LABEL: &str = "Show those who are below in";
/// The choice of all people.
pub const BELOW_ANY: &str = "show everyone";
/// Labels how to sort.
pub const ORDER_LABEL: &str = "Sort people by";
/// The choices, before those by skill.
pub const ORDERS: [&str; 3] = ["the order of the lines", "label", "most below first"];
/// By the rating of a skill.
pub fn by_skill(skill: &str) -> String {
    format!("{}, lowest first", in_sentence(skill))
}
/// Which people are shown.
pub fn shown(first: usize, last: usize, all: usize) -> String {
    match all {
        0 => "Nobody is shown: change what you look for.".to_owned(),
        _ => format!("Showing {} to {} of {}", number(first), number(last), number(all)),
    }
}
/// On the button to the people before.
pub const EARLIER: &str = "Earlier people";
/// On the button to the next.
pub const NEXT: &str = "Next people";
/// A person by label, or by line.
pub fn person(member: &Member) -> String {
    if member.label.is_empty() { format!("Line {}", member.line) } else { member.label.clone() }
}
/// Heads the map.
pub const MAP_HEADING: &str = "People by skills";
/// What a screen reader says of the map, which can be scrolled.
pub const MAP: &str = "Map of people by skills, which scrolls sideways";
/// Names the map.
pub const MAP_CAPTION: &str = "How each person stands in each skill";
/// Heads the column of skills.
pub const MAP_SKILL: &str = "Skill, and how many of those asked for it meet it";
/// On what opens the choice of people.
pub const FIND: &str = "Find and sort people";
/// On paper, when the codes were read: they have no date of their own.
pub fn read_on(date: &str) -> String {
    format!("Read on {date}.")
}
/// On what opens the levels as a table.
pub const LEVELS: &str = "Everyone’s levels as a table";
/// A standing as one sign.
pub fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Below(1) => "−",
        Standing::Below(_) => "−−",
        Standing::Meets => "=",
        Standing::Above(_) => "+",
        Standing::Unrated => "?",
        Standing::NotRequired => "·",
    }
}
/// Names the table of people.
pub const PEOPLE_CAPTION: &str = "Each person’s level in each skill, and how it stands";
/// Heads the first columns of the table of people.
pub const PEOPLE_COLUMNS: [&str; 2] = ["Person", "In all"];
/// A level with how it stands, in a cell.
pub fn cell(framework: &Framework, rating: Option<Rating>, standing: Standing) -> String {
    let level = isolated(words::rating(framework, rating));
    match standing {
        Standing::Below(_) | Standing::Above(_) => {
            format!("{level}, {}", in_sentence(&words::standing(standing)))
        }
        Standing::Meets => format!("{level}, meets"),
        Standing::Unrated => level,
        Standing::NotRequired => format!("{level}, not asked for"),
    }
}
/// How a person stands in all.
pub fn in_all(tally: Tally) -> String {
    if tally.required == 0 {
        return "Nothing to compare with".to_owned();
    }
    words::tally(tally)
}
/// What a screen reader says of the table that can be scrolled.
pub const SCROLLS: &str = "Table of people and skills, which scrolls sideways";
/// On the button that prints it.
pub const PRINT: &str = "Print";
/// On the button that saves it.
pub const SAVE: &str = "Save the table as CSV";
/// The head of the table of people, with two columns for each of these skills.
pub fn table_head(team: &Team, skills: &[SkillSummary]) -> Vec<String> {
    let mut head = vec!["Label".to_owned(), "Line".to_owned(), "Role level".to_owned()];
    head.extend(["Met", "Below", "Not rated"].map(str::to_owned));
    for SkillSummary { skill, .. } in skills {
        let name = team.framework.skill(*skill).map_or("", |skill| &skill.name);
        head.push(name.to_owned());
        head.push(format!("{name}: standing"));
    }
    head
}
/// A person's row of that table.
pub fn table_row(
    team: &Team,
    baseline: Baseline,
    skills: &[SkillSummary],
    summary: &MemberSummary,
) -> Vec<String> {
    let framework = &*team.framework;
    let Some(member) = team.members.get(summary.member) else { return Vec::new() };
    let level = member.role_level(framework, baseline).map_or("", |level| &level.name);
    let Tally { met, below, unrated, .. } = summary.tally;
    let mut row = vec![member.label.clone(), member.line.to_string(), level.to_owned()];
    row.extend([met, below, unrated].map(|number| number.to_string()));
    for SkillSummary { skill, .. } in skills {
        row.push(words::rating(framework, member.rating(*skill)).to_owned());
        row.push(words::standing(member.standing(framework, baseline, *skill)));
    }
    row
}

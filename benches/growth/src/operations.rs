//! What is measured, each on as many things as it is asked to.

use serde_json::json;
use skillgauge::domain::analysis::comparison::compare;
use skillgauge::domain::analysis::nearest::nearest_role_levels;
use skillgauge::domain::analysis::team::{Baseline, TeamReader, skill_summaries};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::history::Snapshot;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::draft::{self, Draft};
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::share_code;
use skillgauge::domain::framework::{Framework, file};
use std::rc::Rc;

/// One operation. The largest size, or the only one that is no power of ten, is the largest that there is in use.
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) sizes: &'static [usize],
    /// What does it once, on so many things. What comes out only shows that something was done.
    pub(crate) prepare: fn(usize) -> Box<dyn Fn() -> usize>,
}

const SIZES: &[usize] = &[1, 10, 100, 1_000];

pub(crate) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "rank role levels, 186 skills rated",
        sizes: &[1, 10, 100, 206, 1_000],
        prepare: rank,
    },
    Operation { name: "compare ratings with a role level", sizes: SIZES, prepare: compare_ratings },
    Operation { name: "encode ratings", sizes: SIZES, prepare: encode },
    Operation { name: "decode ratings", sizes: SIZES, prepare: decode },
    Operation {
        name: "read a team, line by line",
        sizes: &[1, 10, 100, 1_000, 10_000],
        prepare: read_team,
    },
    Operation {
        name: "compare a team, skill by skill",
        sizes: &[1, 10, 100, 1_000, 10_000],
        prepare: compare_team,
    },
    Operation { name: "write a draft with snapshots", sizes: &[1, 10, 50], prepare: write_history },
    Operation { name: "read a draft with snapshots", sizes: &[1, 10, 50], prepare: read_history },
    Operation {
        name: "check a framework of as many skills as role levels",
        sizes: SIZES,
        prepare: check,
    },
];

/// How many skills a role level asks for where that is not what grows.
const ASKED: usize = 19;

/// A framework file, with role levels that each ask for so many of its skills.
fn framework_file(skills: usize, levels: usize, asked: usize) -> Json {
    let skill =
        |i| json!({ "id": format!("skill-{i}"), "name": format!("Skill {i}"), "summary": "s" });
    let level = |i| {
        let asked = (0..asked.min(skills))
            .map(|s| (format!("skill-{}", (s * 53 + i) % skills), json!("high")));
        let requirements: serde_json::Map<_, _> = asked.collect();
        json!({ "id": format!("level-{i}"), "name": "n", "requirements": requirements })
    };
    let file = json!({
        "id": "growth", "edition": "2026-11-22", "title": "t", "publisher": "p", "licence": "l",
        "scale": [{ "id": "low", "name": "Low", "meaning": "m" }, { "id": "high", "name": "High", "meaning": "m" }],
        "skills": (0..skills).map(skill).collect::<Vec<_>>(),
        "roles": [{ "id": "role", "name": "Role", "levels": (0..levels).map(level).collect::<Vec<_>>() }],
    });
    serde_json::from_str(&file.to_string()).expect("it is JSON")
}

fn framework(skills: usize, levels: usize, asked: usize) -> Framework {
    file::check(&framework_file(skills, levels, asked)).expect("it has no faults")
}

/// Somebody who has rated all skills, and compares with the first role level.
fn rated(framework: &Framework, person: usize) -> Assessment {
    let mut assessment = Assessment::default();
    assessment.compare_with = framework.role_level_with_id("level-0").map(CompareWith::RoleLevel);
    let ratings: Vec<_> = Rating::all(framework).collect();
    let mut rest = person;
    for (skill, _) in framework.skills() {
        assessment.ratings.set(skill, ratings.get(rest % ratings.len()).copied());
        rest = rest / ratings.len() + skill_number(rest);
    }
    assessment
}

/// Something that differs from skill to skill.
fn skill_number(rest: usize) -> usize {
    rest % 7 + 1
}

fn rank(levels: usize) -> Box<dyn Fn() -> usize> {
    let framework = framework(186, levels, ASKED);
    let assessment = rated(&framework, 0);
    Box::new(move || nearest_role_levels(&framework, &assessment.ratings, |_| true).0.len())
}

fn compare_ratings(skills: usize) -> Box<dyn Fn() -> usize> {
    let framework = framework(skills, 1, skills);
    let assessment = rated(&framework, 0);
    let level = framework.role_level_with_id("level-0").expect("there is one");
    let listed: Vec<_> = framework.skills().map(|(skill, _)| skill).collect();
    Box::new(move || {
        compare(&framework, &assessment.ratings, &listed, level)
            .expect("it compares")
            .by_gap()
            .len()
    })
}

fn encode(skills: usize) -> Box<dyn Fn() -> usize> {
    let framework = framework(skills, 1, skills);
    let rating_set = rated(&framework, 0).rating_set();
    Box::new(move || share_code::encode(&framework, &rating_set).len())
}

fn decode(skills: usize) -> Box<dyn Fn() -> usize> {
    let framework = framework(skills, 1, skills);
    let code = share_code::encode(&framework, &rated(&framework, 0).rating_set());
    Box::new(move || {
        share_code::decode([&framework], &code).expect("it is a code");
        code.len()
    })
}

/// The framework of a team, and its lines.
fn team(lines: usize) -> (Rc<Framework>, Vec<String>) {
    let framework = framework(10, 1, 10);
    let line = |person| {
        format!(
            "Person {person}, {}",
            share_code::encode(&framework, &rated(&framework, person).rating_set())
        )
    };
    let lines = (0..lines).map(line).collect();
    (Rc::new(framework), lines)
}

fn reader(framework: &Rc<Framework>, lines: &[String]) -> TeamReader {
    let mut reader = TeamReader::new(vec![Rc::clone(framework)]);
    for line in lines {
        reader.read(line);
    }
    reader
}

fn read_team(lines: usize) -> Box<dyn Fn() -> usize> {
    let (framework, lines) = team(lines);
    Box::new(move || usize::from(reader(&framework, &lines).finish().is_ok()))
}

fn compare_team(lines: usize) -> Box<dyn Fn() -> usize> {
    let (framework, lines) = team(lines);
    let team = reader(&framework, &lines).finish().expect("it is a team");
    Box::new(move || {
        team.member_summaries(Baseline::Own).len() + skill_summaries(&team, Baseline::Own).len()
    })
}

/// A draft of nine skills with so many snapshots.
fn draft_with(snapshots: usize) -> (Framework, Draft) {
    let framework = framework(9, 1, 9);
    let mut assessment = rated(&framework, 0);
    for number in 0..snapshots {
        let rating_set = rated(&framework, number).rating_set();
        let kept = assessment.history.keep(Snapshot {
            name: format!("{number}"),
            taken_on: "2026-11-22".to_owned(),
            rating_set,
        });
        assert!(kept, "there is no room for {number}");
    }
    (framework, Draft { assessment, saved_at: "2026-11-22T10:00:00Z".to_owned(), change: Some(1) })
}

fn write_history(snapshots: usize) -> Box<dyn Fn() -> usize> {
    let (framework, draft) = draft_with(snapshots);
    Box::new(move || usize::from(draft::write(&framework, &draft).get("version").is_some()))
}

fn read_history(snapshots: usize) -> Box<dyn Fn() -> usize> {
    let (framework, draft) = draft_with(snapshots);
    let json = draft::write(&framework, &draft);
    Box::new(move || {
        draft::read(&framework, &json).expect("it is a draft").assessment.history.snapshots().len()
    })
}

fn check(size: usize) -> Box<dyn Fn() -> usize> {
    let json = framework_file(size, size, ASKED);
    Box::new(move || file::check(&json).expect("it has no faults").skills_len())
}

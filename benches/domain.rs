//! How fast the pure part is: `cargo bench`. `docs/performance.md` has what was measured.

// A benchmark says what it expects, and fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use divan::{AllocProfiler, Bencher, black_box};
use skillgauge::domain::analysis::comparison::compare;
use skillgauge::domain::analysis::nearest::nearest_role_levels;
use skillgauge::domain::analysis::team::{
    Baseline, MemberOrder, MemberSelection, Team, TeamReader, skill_summaries,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::{json_text, share_code};
use skillgauge::domain::framework::{Framework, file};
use std::rc::Rc;

/// Says how much memory each one takes.
#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// 10,000 lines with a label and a code, no two the same, against the framework of 2020.
fn team_lines() -> (Rc<Framework>, Vec<String>) {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    let framework = built_in.into_iter().find(|f| f.id == "product-manager-2020").unwrap();
    let ratings: Vec<_> = Rating::all(&framework).collect();
    let level = framework.role_level_with_id("senior-product-manager").unwrap();
    let lines = (0..10_000_usize).map(|number| {
        let mut assessment = Assessment::default();
        assessment.compare_with = Some(CompareWith::RoleLevel(level));
        let mut rest = number;
        for (skill, _) in framework.skills() {
            assessment.ratings.set(skill, ratings.get(rest % ratings.len()).copied());
            rest /= ratings.len();
        }
        format!("Person {number}, {}", share_code::encode(&framework, &assessment.rating_set()))
    });
    let lines = lines.collect();
    (Rc::new(framework), lines)
}

fn read_team(framework: &Rc<Framework>, lines: &[String]) -> Team {
    let mut reader = TeamReader::new(vec![Rc::clone(framework)]);
    for line in lines {
        reader.read(line);
    }
    reader.finish().unwrap()
}

#[divan::bench]
fn read_a_team_of_10_000(bencher: Bencher<'_, '_>) {
    let (framework, lines) = team_lines();
    bencher.bench_local(|| read_team(&framework, black_box(&lines)));
}

#[divan::bench]
fn compare_a_team_of_10_000(bencher: Bencher<'_, '_>) {
    let (framework, lines) = team_lines();
    let team = read_team(&framework, &lines);
    bencher.bench_local(|| {
        let summaries = black_box(&team).member_summaries(Baseline::Own);
        (skill_summaries(&team, Baseline::Own).len(), summaries.len())
    });
}

#[divan::bench]
fn find_and_sort_in_a_team_of_10_000(bencher: Bencher<'_, '_>) {
    let (framework, lines) = team_lines();
    let team = read_team(&framework, &lines);
    let summaries = team.member_summaries(Baseline::Own);
    bencher.bench_local(|| {
        let selection =
            MemberSelection { label_part: "9", below_in: None, order: MemberOrder::MostBelow };
        black_box(&team).selected(&summaries, Baseline::Own, selection)
    });
}

/// The government framework, and a product manager in it who has rated the nine skills of the role.
fn product_manager() -> (Framework, Assessment) {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    let mut large = built_in.into_iter().filter(|framework| framework.roles_len() > 1);
    let framework = large.next().expect("one has several roles");
    let role = framework.role_with_id("product-manager").unwrap();
    let mut assessment = Assessment::default();
    assessment.choose_role(&framework, role);
    let ratings: Vec<_> = Rating::all(&framework).collect();
    let skills = assessment.role_skills(&framework);
    for (skill, rating) in skills.into_iter().zip(ratings.into_iter().cycle()) {
        assessment.ratings.set(skill, Some(rating));
    }
    (framework, assessment)
}

/// The same, with each of the 186 skills rated.
fn all_rated() -> (Framework, Assessment) {
    let (framework, mut assessment) = product_manager();
    let ratings: Vec<_> = Rating::all(&framework).collect();
    for ((skill, _), rating) in framework.skills().zip(ratings.into_iter().cycle()) {
        assessment.ratings.set(skill, Some(rating));
    }
    (framework, assessment)
}

#[divan::bench]
fn compare_with_one_role_level(bencher: Bencher<'_, '_>) {
    let (framework, assessment) = product_manager();
    let level = framework.role_level_with_id("lead-product-manager").unwrap();
    let skills = assessment.listed_skills(&framework);
    bencher.bench(|| compare(black_box(&framework), &assessment.ratings, &skills, level));
}

#[divan::bench]
fn rank_206_role_levels_with_9_ratings(bencher: Bencher<'_, '_>) {
    let (framework, assessment) = product_manager();
    bencher.bench(|| {
        nearest_role_levels(black_box(&framework), &assessment.ratings, |_| true).0.len()
    });
}

#[divan::bench]
fn rank_206_role_levels_with_186_ratings(bencher: Bencher<'_, '_>) {
    let (framework, assessment) = all_rated();
    bencher.bench(|| {
        nearest_role_levels(black_box(&framework), &assessment.ratings, |_| true).0.len()
    });
}

#[divan::bench]
fn encode_a_code(bencher: Bencher<'_, '_>) {
    let (framework, assessment) = product_manager();
    let shared = assessment.rating_set();
    bencher.bench(|| share_code::encode(black_box(&framework), &shared));
}

#[divan::bench]
fn decode_a_code(bencher: Bencher<'_, '_>) {
    let (framework, assessment) = product_manager();
    let code = share_code::encode(&framework, &assessment.rating_set());
    bencher.bench(|| share_code::decode([black_box(&framework)], &code).map(|found| found.1));
}

#[divan::bench]
fn unpack_the_built_in_frameworks() -> usize {
    skillgauge::frameworks::built_in().unwrap().len()
}

/// A file of 1 MB, of which half is requirements.
fn large_file() -> String {
    let skills: Vec<_> = (0..1000)
        .map(|i| {
            serde_json::json!({ "id": format!("skill-{i}"), "name": format!("Skill {i}"), "summary": "x".repeat(530) })
        })
        .collect();
    let level = |i: usize| {
        let asked = (0..19).map(|s| (format!("skill-{}", (s * 53 + i) % 1000), "high".into()));
        let requirements: serde_json::Map<_, _> = asked.collect();
        serde_json::json!({ "id": format!("level-{i}"), "name": "n", "requirements": requirements })
    };
    let file = serde_json::json!({
        "id": "large", "edition": "2026-11-22", "title": "t", "publisher": "p", "licence": "l",
        "scale": [{ "id": "low", "name": "Low", "meaning": "m" }, { "id": "high", "name": "High", "meaning": "m" }],
        "skills": skills,
        "roles": [{ "id": "role", "name": "Role", "levels": (0..1000).map(level).collect::<Vec<_>>() }],
    });
    file.to_string()
}

#[divan::bench]
fn read_a_file_of_1_mb(bencher: Bencher<'_, '_>) {
    let text = large_file();
    assert!((950_000..1_048_576).contains(&text.len()), "{}", text.len());
    bencher.bench(|| json_text::read(black_box(&text)));
}

#[divan::bench]
fn check_a_file_of_1_mb(bencher: Bencher<'_, '_>) {
    let json = json_text::read(&large_file()).unwrap();
    bencher
        .bench(|| file::check(black_box(&json)).map(|framework| framework.skills_len()).unwrap());
}

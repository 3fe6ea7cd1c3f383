//! Teams: every line is read or named, and the counts are those of a naive count.

use crate::support::{
    GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, any_framework, any_rating_set, built_in, named,
};
use proptest::prelude::*;
use skillgauge::domain::analysis::comparison::compare;
use skillgauge::domain::analysis::standing::Standing;
use skillgauge::domain::analysis::team::{
    Baseline, DuplicateLine, MemberOrder, MemberSelection, MemberSummary, SkillOrder, SkillSummary,
    Team, TeamReader, UnreadLine, UnreadReason, in_order, skill_summaries,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::csv;
use skillgauge::domain::formats::share_code::{CodeError, encode};
use skillgauge::domain::framework::Framework;
use skillgauge::text::team as texts;
use std::rc::Rc;

fn read(text: &str) -> Result<Team, Vec<UnreadLine>> {
    let frameworks = [PRODUCT_MANAGER, GOVERNMENT, OLDER_LIST].map(|id| Rc::new(named(id)));
    let mut reader = TeamReader::new(frameworks.to_vec());
    for line in text.lines() {
        reader.read(line);
    }
    reader.finish()
}

/// A code in which every skill has this rating.
fn code(framework: &Framework, rating: &str, role_level: &str) -> String {
    let mut answers = Assessment::default();
    for (skill, _) in framework.skills() {
        answers.ratings.set(skill, Rating::with_id(framework, rating));
    }
    answers.compare_with = CompareWith::with_id(framework, role_level);
    encode(framework, &answers.rating_set())
}

/// The table of people that is saved as CSV.
fn table(team: &Team, baseline: Baseline) -> Vec<Vec<String>> {
    let skills = skill_summaries(team, baseline);
    let summaries = team.member_summaries(baseline);
    let rows = summaries.iter().map(|summary| texts::table_row(team, baseline, &skills, summary));
    std::iter::once(texts::table_head(team, &skills)).chain(rows).collect()
}

#[test]
fn lines_are_codes_or_links_with_or_without_a_label() {
    let code = code(&built_in(), "working", "product-manager");
    let spaced = format!("{} {}", &code[..4], &code[4..]).to_lowercase();
    let lines = [
        (code.clone(), ""),
        (format!("https://a.example/skillgauge/#s={code}"), ""),
        (format!("Ada,{code}"), "Ada"),
        (format!("Ada Lovelace\t{code}"), "Ada Lovelace"),
        (format!("Bob: https://a.example/#s={code}"), "Bob"),
        (format!("Cy; {spaced}"), "Cy"),
        (format!("{code}, Dee"), "Dee"),
        (format!("\"Eve\",\"{code}\""), "Eve"),
        (spaced.clone(), ""),
        (format!("Aisha {code}"), "Aisha"),
        (format!("Aisha Okonkwo {code}"), "Aisha Okonkwo"),
        (format!("Aisha - {code}"), "Aisha"),
        (format!("Aisha – {code}"), "Aisha"),
        (format!("Aisha-{code}"), "Aisha"),
        (format!("{code} Aisha"), "Aisha"),
        (format!("{code} - Aisha"), "Aisha"),
        (format!("Aisha ({code})"), "Aisha"),
        (format!("Aisha ({code}) design"), "Aisha design"),
        (format!("Aisha\u{a0}{code}."), "Aisha ."),
        (format!("3. Aisha 2026 {spaced}"), "3. Aisha 2026"),
        (format!("Aisha https://a.example/#s={code}"), "Aisha"),
        (format!("Mine is <https://a.example/#s={code}> thanks"), "Mine is thanks"),
        (format!("[Aisha](https://a.example/#s={code})"), "Aisha"),
        (format!("Aisha a.example/skills#s={code}"), "Aisha"),
        (format!("Aisha https://a.example/%23s%3D{code}&x=1 hers"), "Aisha hers"),
        (format!("“Aisha” → “{code}”"), "Aisha"),
    ];
    for (line, label) in lines {
        let team = read(&line).unwrap_or_else(|unread| panic!("{line}: {unread:?}"));
        assert_eq!(team.members.len(), 1, "{line}");
        assert_eq!(team.members[0].label, label, "{line}");
        assert_eq!(team.members[0].rating_set.ratings.len(), 10, "{line}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_stops_nothing() {
    let framework = built_in();
    let good = code(&framework, "expert", "head-of-product");
    let other = code(&named(OLDER_LIST), "expert", "all");
    let wrong = format!("{}{}", &good[..15], if good.ends_with('0') { '1' } else { '0' });
    let text = format!("Ada,{good}\n\nBob,{wrong}\nhello\nCy,{other}\nDee,{good}\n");
    let team = read(&text).unwrap();
    assert_eq!(team.framework.id, PRODUCT_MANAGER);
    let labels: Vec<_> = team.members.iter().map(|member| (&*member.label, member.line)).collect();
    assert_eq!(labels, [("Ada", 1), ("Dee", 6)]);
    let unread: Vec<_> = team.unread.iter().map(|unread| (unread.line, &*unread.label)).collect();
    assert_eq!(unread, [(3, "Bob"), (4, "hello"), (5, "Cy")]);
    assert!(matches!(team.unread[0].why, UnreadReason::Code(CodeError::Checksum)));
    assert_eq!(team.unread[1].why, UnreadReason::NoCode);
    assert_eq!(team.unread[2].why, UnreadReason::OtherFramework);
    assert_eq!(team.duplicates, [DuplicateLine { line: 6, first: 1 }]);
}

#[test]
fn why_a_line_is_left_out_is_said_of_what_looks_like_a_code() {
    let good = code(&built_in(), "expert", "head-of-product");
    let cut = &good[..good.len() - 2];
    let said = |line: &str| match &read(line).unwrap_err()[..] {
        [unread] => (unread.label.clone(), unread.why),
        other => panic!("{line}: {other:?}"),
    };
    let checksum = UnreadReason::Code(CodeError::Checksum);
    assert_eq!(said(&format!("Dev {cut}")), ("Dev".to_owned(), checksum));
    assert_eq!(said(&format!("{cut} Dev")), ("Dev".to_owned(), checksum));
    assert_eq!(said(&format!("Dev: https://a.example/#s={cut}")), ("Dev".to_owned(), checksum));
    let nothing = "Lee will send hers on 12 Monday";
    assert_eq!(said(nothing), (nothing.to_owned(), UnreadReason::NoCode));
    assert_eq!(said("https://a.example/"), ("https://a.example/".to_owned(), UnreadReason::NoCode));
}

#[test]
fn without_any_code_there_is_no_team() {
    assert_eq!(read("").unwrap_err(), []);
    assert_eq!(read("\n \n").unwrap_err(), []);
    assert_eq!(read("hello\nworld").unwrap_err().len(), 2);
    assert_eq!(read(&"a,".repeat(100_000)).unwrap_err().len(), 1);
}

/// A framework with the people of a team.
fn any_team() -> impl Strategy<Value = Team> {
    any_framework().prop_flat_map(|framework| {
        let people = prop::collection::vec(any_rating_set(&framework), 1..8);
        people.prop_map(move |people| {
            let mut reader = TeamReader::new(vec![Rc::new(framework.clone())]);
            for (number, shared) in people.iter().enumerate() {
                reader.read(&format!("P{number},{}", encode(&framework, shared)));
            }
            let team = reader.finish().unwrap();
            assert_eq!(team.members.len(), people.len());
            team
        })
    })
}

/// What people are compared with: each level in turn, and each one's own.
fn all_baselines(framework: &Framework) -> Vec<Baseline> {
    let levels = framework.role_levels().map(|(index, _)| Baseline::RoleLevel(index));
    levels.chain([Baseline::Own]).collect()
}

proptest! {
    #[test]
    fn the_counts_are_those_of_single_comparisons(team in any_team()) {
        let framework = &team.framework;
        for baseline in all_baselines(framework) {
            let summaries = team.member_summaries(baseline);
            let mut met = vec![Vec::new(); framework.skills_len()];
            let mut below = vec![0; framework.skills_len()];
            for (number, member) in team.members.iter().enumerate() {
                let with = match baseline {
                    Baseline::RoleLevel(index) => CompareWith::RoleLevel(index),
                    Baseline::Own => member.rating_set.compare_with,
                };
                let CompareWith::RoleLevel(index) = with else {
                    prop_assert_eq!(summaries[number].tally.required, 0);
                    continue;
                };
                let comparison = compare(framework, &member.rating_set.ratings, &[], index).unwrap();
                prop_assert_eq!(summaries[number].tally, comparison.tally());
                for row in comparison.rows {
                    match row.standing {
                        Standing::Meets | Standing::Above(_) => met[row.index.place()].push(number),
                        Standing::Below(_) => below[row.index.place()] += 1,
                        _ => {}
                    }
                }
            }
            for summary in &skill_summaries(&team, baseline) {
                let met = &met[summary.skill.place()];
                prop_assert_eq!(summary.tally.met, met.len());
                prop_assert_eq!(summary.tally.below, below[summary.skill.place()]);
                prop_assert_eq!(summary.only, if met.len() == 1 { Some(met[0]) } else { None });
                let rating = |member: &&skillgauge::domain::analysis::team::Member| {
                    member.rating_set.ratings.get(summary.skill).is_some()
                };
                let rated = team.members.iter().filter(rating).count();
                prop_assert_eq!(summary.spread.iter().sum::<usize>(), rated);
            }
            let all = skill_summaries(&team, baseline);
            for summary in &all {
                // Counted anew, person by person: who is not asked for the skill, and at the highest level of all
                // that anybody is asked for, or above.
                let asked = |number: usize| {
                    team.members[number].role_level(framework, baseline)?.requirement(summary.skill)
                };
                let numbers = 0..team.members.len();
                let highest = numbers.clone().filter_map(asked).max();
                let others = numbers.filter(|&number| {
                    let rating = team.members[number].rating(summary.skill);
                    asked(number).is_none()
                        && highest.is_some_and(|highest| rating >= Some(Rating::At(highest)))
                });
                prop_assert_eq!(summary.others, others.count());
                let (met, asked) = (summary.tally.met, summary.tally.required);
                let few = met == 0 || met == 1 || 4 * met <= asked;
                prop_assert_eq!(summary.is_thin(), asked >= 2 && few);
            }
            let sorted = in_order(&all, SkillOrder::FewestMet);
            prop_assert_eq!(sorted.len(), all.len());
            let share = |summary: &SkillSummary| {
                let tally = summary.tally;
                // What is asked of nobody comes last.
                if tally.required == 0 { (2, 1) } else { (tally.met, tally.required) }
            };
            for pair in sorted.windows(2) {
                let ((first, of_first), (second, of_second)) = (share(&pair[0]), share(&pair[1]));
                prop_assert!(first * of_second <= second * of_first);
                if first * of_second == second * of_first {
                    prop_assert!(pair[0].tally.required >= pair[1].tally.required);
                }
            }
            prop_assert_eq!(in_order(&all, SkillOrder::Framework), all);
            let table = table(&team, baseline);
            prop_assert_eq!(table.len(), team.members.len() + 1);
            prop_assert!(table.iter().all(|row| row.len() == table[0].len()));
        }
    }

    #[test]
    fn whoever_is_selected_is_wanted_and_in_order(team in any_team(), part in "[pP0-9]{0,2}") {
        let baseline = Baseline::Own;
        let summaries = team.member_summaries(baseline);
        let skill = team.framework.skills().next().unwrap().0;
        for order in [MemberOrder::Lines, MemberOrder::Label, MemberOrder::MostBelow, MemberOrder::Skill(skill)] {
            for below in [None, Some(skill)] {
                let wanted = |summary: &&MemberSummary| {
                    let member = &team.members[summary.member];
                    let standing = member.standing(&team.framework, baseline, skill);
                    let is_below = below.is_none() || matches!(standing, Standing::Below(_));
                    is_below && member.label.to_lowercase().contains(&part.to_lowercase())
                };
                let selection = MemberSelection { label_part: &part, below_in: below, order };
                let selected = team.selected(&summaries, baseline, selection);
                prop_assert_eq!(selected.len(), summaries.iter().filter(wanted).count());
                let key = |n: usize| {
                    let summary = selected[n];
                    let rating = team.members[summary.member].rating(skill);
                    match order {
                        MemberOrder::Lines | MemberOrder::Label => (summary.member, None),
                        MemberOrder::MostBelow => (1000 - summary.tally.below, None),
                        MemberOrder::Skill(_) => (0, rating),
                    }
                };
                for n in 1..selected.len() {
                    prop_assert!(key(n - 1) <= key(n));
                }
            }
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in "(.|\n){0,200}") {
        let _ = read(&text);
    }
}

#[test]
fn labels_are_inert_in_the_table() {
    let code = code(&built_in(), "working", "product-manager");
    let team = read(&format!("=cmd(),{code}\n<script>\t{code}")).unwrap();
    let text = csv::write(&table(&team, Baseline::Own));
    let rows = crate::csv::naive(&text);
    assert_eq!((&*rows[1][0], &*rows[2][0]), ("'=cmd()", "<script>"));
}

#[test]
fn what_a_team_comes_to_is_a_sentence() {
    let framework = built_in();
    let of = |rating, level| code(&framework, rating, level);
    let lines =
        [of("expert", "head-of-product"), of("working", "head-of-product"), of("expert", "all")];
    let team = read(&lines.join("\n")).unwrap();
    let tallies = |baseline| {
        team.member_summaries(baseline).iter().map(|summary| summary.tally).collect::<Vec<_>>()
    };
    assert_eq!(
        texts::sentence(&team, Baseline::Own, &tallies(Baseline::Own)),
        "3 people: 1 meets all that their own role level asks for. \
         1 has no one role level to compare with."
    );
    let head = Baseline::RoleLevel(framework.role_level_with_id("head-of-product").unwrap());
    assert_eq!(
        texts::sentence(&team, head, &tallies(head)),
        "3 people: 2 meet all that head of product asks for."
    );
}

#[test]
fn what_few_meet_says_who_else_has_the_level() {
    let framework = built_in();
    let (skill, _) = framework.skills().next().unwrap();
    let lines = [
        code(&framework, "awareness", "head-of-product"),
        code(&framework, "not-yet", "head-of-product"),
        code(&framework, "expert", "all"),
    ];
    let team = read(&lines.join("\n")).unwrap();
    let summaries = skill_summaries(&team, Baseline::Own);
    let summary = summaries.iter().find(|summary| summary.skill == skill).unwrap();
    assert!(summary.is_thin());
    assert_eq!(
        texts::thin("X", summary, None),
        "X: of the 2 people asked for it, none meet the level. 1 other person not asked \
          for it is at the highest level asked for, or above."
    );
    // What one person alone is asked for says nothing of a team.
    let alone = read(&lines[1]).unwrap();
    assert!(skill_summaries(&alone, Baseline::Own).iter().all(|summary| !summary.is_thin()));
}

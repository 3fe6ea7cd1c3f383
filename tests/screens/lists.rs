//! However much there is to list, a screen lists what a person can read.

use crate::markup::{count, text};
use crate::models::{act, after, after_all, at, draw, of_every_framework, rest};
use skillgauge::app::{
    Action, AssessAction, BackupFile, FrameworkRoute, GridAction, ImportAction, Model,
    RestoreAction, Route,
};
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::json_text;
use skillgauge::domain::framework::{Framework, file};
use skillgauge::text::grid::MORE;
use std::rc::Rc;
use yew::Html;

#[test]
fn of_many_drafts_that_cannot_be_used_some_are_listed_and_the_others_counted() {
    let models = of_every_framework();
    let restoring = at(&models[0].new, Route::Restore);
    let shown = |drafts: usize| {
        let drafts = vec![Json::Null; drafts];
        let file = BackupFile { frameworks: Vec::new(), refused: 0, drafts };
        let read: Action = RestoreAction::Read(Ok(Rc::new(file))).into();
        draw(&after_all(&restoring, [read]), rest())
    };
    let (some, many) = (shown(100), shown(500));
    assert!(!text(&some).contains("more."));
    assert!(text(&many).contains("And 400 more."));
    assert_eq!(count("li", &some), count("li", &many));
}

/// A framework of one role with this many levels, each of which asks for all of ten skills.
fn many_role_levels(number: usize) -> Rc<Framework> {
    framework(number, 10)
}

/// A framework of one role with this many levels, each of which asks for this many skills.
fn framework(number: usize, skills: usize) -> Rc<Framework> {
    let list = |entries: Vec<String>| entries.join(",");
    let asked = 0..skills;
    let skills =
        list((0..skills).map(|i| format!(r#"{{"id":"s{i}","name":"Skill {i}"}}"#)).collect());
    let asked = list(asked.map(|i| format!(r#""s{i}":"{}""#, ["a", "b"][i % 2])).collect());
    let level = |i| format!(r#"{{"id":"l{i}","name":"Level {i}","requirements":{{{asked}}}}}"#);
    let levels = list((0..number).map(level).collect());
    let file = format!(
        r#"{{"id":"many","edition":"2026-01-31","title":"t","publisher":"p","licence":"l",
        "scale":[{{"id":"a","name":"A","meaning":"m"}},{{"id":"b","name":"B","meaning":"m"}}],
        "skills":[{skills}],"roles":[{{"id":"r","name":"Role","levels":[{levels}]}}]}}"#
    );
    Rc::new(file::check(&json_text::read(&file).unwrap()).unwrap())
}

/// A result in such a framework.
fn result_beside(role_levels: usize) -> Model {
    let framework = many_role_levels(role_levels);
    let imported = ImportAction::Read(Ok((Rc::clone(&framework), "{}".into())));
    let rated = after(&of_every_framework()[0].new, imported);
    let skill = framework.skill_at(0).unwrap();
    let rate = AssessAction::Rate(skill, Rating::all(&framework).last());
    after_all(&rated, [rate.into(), Action::Navigate(FrameworkRoute::Result.into())])
}

#[test]
fn of_a_thousand_role_levels_some_are_shown_and_more_at_a_time() {
    let drawn = |model: &Model| draw(model, rest());
    let (some, many) = (result_beside(26), result_beside(1000));
    let (few, first) = (drawn(&some), drawn(&many));
    for tag in ["li", "tr", "td", "details"] {
        assert_eq!(count(tag, &few), count(tag, &first), "{tag}");
    }
    assert!(text(&first).contains("25 of 1,000 role levels are shown."));
    let second = drawn(&after(&many, GridAction::More));
    assert!(text(&second).contains("50 of 1,000 role levels are shown."));
    let tables_of = |html| count("caption", html);
    assert!(tables_of(&second) > tables_of(&first));
    let all = drawn(&after(&some, GridAction::More));
    assert!(text(&all).contains("26 of 26 role levels are shown."));
    assert!(text(&few).contains(MORE) && !text(&all).contains(MORE));
}

/// The question for the skill at a place of such a framework.
fn question(skills: usize, place: usize) -> Html {
    let framework = framework(1, skills);
    let imported = ImportAction::Read(Ok((Rc::clone(&framework), "{}".into())));
    let model = after(&of_every_framework()[0].new, imported);
    let skill = FrameworkRoute::Skill(framework.skill_at(place).unwrap());
    draw(&after(&model, Action::Navigate(skill.into())), rest())
}

#[test]
fn of_very_many_skills_those_around_the_one_on_screen_stand_beside_it() {
    let steps = |html: &Html| count("li", html);
    let all = question(50, 20);
    assert!(!text(&all).contains("Skills 1 to 50"));
    for (skills, place, shown) in [
        (51, 0, "Skills 1 to 50 of 51"),
        (51, 50, "Skills 2 to 51 of 51"),
        (1000, 499, "Skills 475 to 524 of 1,000"),
        (1000, 999, "Skills 951 to 1,000 of 1,000"),
    ] {
        let html = question(skills, place);
        assert!(text(&html).contains(shown), "{shown}: {}", text(&html));
        assert_eq!(steps(&html), steps(&all), "{shown}");
    }
}

/// With all of a thousand role levels met, a sentence names a few of them.
#[test]
fn a_sentence_on_a_thousand_role_levels_stays_short() {
    let mut model = result_beside(1000);
    let framework = Rc::clone(model.framework());
    for (skill, _) in framework.skills() {
        act(&mut model, AssessAction::Rate(skill, Rating::all(&framework).last()));
    }
    let shown = text(&draw(&model, rest()));
    assert!(shown.contains("and 994 more."));
}

//! Which effects follow from an action: all of them, in order.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, PRODUCT_MANAGER, built_in, check, framework_file, rate, saved_at,
    skill, with_descriptions, workspaces,
};
use serde_json::json;
use skillgauge::app::{
    Action, AssessAction, BackupFile, CompareRoleLevelsAction, Confirmation, Copyable, Download,
    DraftAction, Effect, ExportAction, FileFor, Focus, FrameworkFileError, FrameworkRoute,
    GridAction, HistoryAction, HostEvent, HostFrameworkAction, ImportAction, LoadAction,
    NearestAction, OpinionAction, PlanAction, RestoreAction, Route, Settings, ShareAction,
    SnippetAction, StorageError, StorageEvent, TeamAction, TodayFor,
};
use skillgauge::domain::analysis::grid::GridOrder;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::backup::Backup;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::{LoadedWording, Wording, WordingPart};
use std::rc::Rc;

const HEADING: Effect = Effect::Focus(Focus::Heading);

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

/// Somebody at the list of skills, with everything there that is loaded when it is needed.
fn at_skills() -> Person {
    new().has_all_screens().goes(FrameworkRoute::Skills)
}

/// The same with a page around the widget.
fn embedded() -> Person {
    let settings = Settings { embedded: true, ..Settings::default() };
    Person::on_page(PRODUCT_MANAGER, settings)
}

fn saved() -> Effect {
    Effect::SaveDraft(PRODUCT_MANAGER.into())
}

/// The page hears of the framework that is open, and how far the person is.
fn told(name: &'static str, person: &Person) -> Effect {
    let (framework, answers) = (person.model.framework(), person.answers());
    let (rated, skills) = answers.progress(framework);
    let with = answers.compare_with.and_then(|with| with.id(framework));
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let detail = json!({
        "framework": framework.id, "edition": framework.edition,
        "role": role.map(|role| role.id.clone()), "compareWith": with,
        "rated": rated, "skills": skills,
    });
    Effect::EmitHostEvent(HostEvent { name, detail: in_order(&detail) })
}

/// The parts of an event in the order in which the page gets them.
fn in_order(detail: &serde_json::Value) -> Json {
    let names = ["framework", "edition", "role", "compareWith", "rated", "skills"];
    let part = |name| (name, crate::support::from_serde(&detail[name]));
    Json::object(names.map(part))
}

fn error(kind: &str, about: &str) -> Effect {
    let detail = Json::object([("kind", Json::text(kind)), ("about", Json::text(about))]);
    Effect::EmitHostEvent(HostEvent { name: "error", detail })
}

fn shared(what: &str) -> Effect {
    let detail = Json::object([("what", Json::text(what))]);
    Effect::EmitHostEvent(HostEvent { name: "share", detail })
}

/// The person goes to another screen, for which everything is here.
fn goes_to(address: &str) -> Vec<Effect> {
    vec![Effect::PushUrl(address.to_owned()), Effect::ScrollToTop, HEADING]
}

/// Answers have changed.
fn changed(person: &Person) -> Vec<Effect> {
    vec![saved(), told("change", person)]
}

fn loads_wording(id: &str) -> Effect {
    Effect::LoadWording { key: id.into(), part: WordingPart::First }
}

fn storage(event: StorageEvent) -> DraftAction {
    DraftAction::Storage(PRODUCT_MANAGER.into(), event)
}

fn confirms(person: Person, confirmation: Confirmation) -> Person {
    let asked = person.does(Action::Ask(confirmation));
    assert_eq!(asked.effects, [Effect::Focus(Focus::Question)]);
    asked.does(Action::Confirm)
}

fn opening(fragment: &str) -> Person {
    Person::opening(workspaces(PRODUCT_MANAGER), Settings::default(), fragment)
}

/// All drafts are read, and then what the address needs.
fn opens_drafts_and(others: &[Effect]) -> Vec<Effect> {
    let keys = workspaces(PRODUCT_MANAGER);
    let open = keys.iter().map(|workspace| Effect::OpenDraft(Rc::clone(&workspace.key)));
    open.chain(others.iter().cloned()).collect()
}

#[test]
fn opening_the_start_reads_all_drafts() {
    assert_eq!(opening("").effects, opens_drafts_and(&[]));
}

#[test]
fn opening_a_link_loads_what_its_screen_needs_at_once() {
    let descriptions = loads_wording(PRODUCT_MANAGER);
    for screen in ["skills", "roles"] {
        let opened = opening(&format!("#/product-manager-2020/{screen}"));
        assert_eq!(opened.effects, opens_drafts_and(std::slice::from_ref(&descriptions)));
    }
    let history = opening("#/product-manager-2020/history");
    assert_eq!(history.effects, opens_drafts_and(&[Effect::LoadRest, descriptions.clone()]));
    assert_eq!(opening("#/choose").effects, opens_drafts_and(&[]));
    assert_eq!(opening("#/team").effects, opens_drafts_and(&[Effect::LoadRest]));
    let code = new().model.share_code();
    let shared = opening(&format!("#s={code}"));
    assert_eq!(shared.effects, opens_drafts_and(&[descriptions]));
}

#[test]
fn the_page_is_told_when_the_last_draft_is_read() {
    let person = new();
    assert_eq!(person.effects, [told("ready", &person)]);
    let answers = new().does(rate(0)).answers().clone();
    let draft = StorageEvent::Found(Some((answers, saved_at())));
    let found = opening("").does(storage(draft));
    assert_eq!(found.effects, [], "the other drafts are still to be read");
    let nothing = [GOVERNMENT, CONDITIONS, crate::support::OLDER_LIST]
        .map(|key| DraftAction::Storage(key.into(), StorageEvent::Found(None)).into());
    let person = found.does_all(nothing);
    assert_eq!(person.effects, [told("ready", &person)]);
}

#[test]
fn another_screen_has_its_address_pushed_and_what_it_needs_loaded() {
    let person = new().goes(FrameworkRoute::Skills);
    let mut expected = goes_to("#/product-manager-2020/skills");
    expected.push(loads_wording(PRODUCT_MANAGER));
    assert_eq!(person.effects, expected);
    assert_eq!(person.clone().goes(FrameworkRoute::Skills).effects, []);
    let result = person.goes(FrameworkRoute::Result);
    assert_eq!(result.effects, goes_to("#/product-manager-2020/result"));
}

#[test]
fn an_address_that_has_changed_is_not_pushed() {
    let person = at_skills().does(Action::UrlChanged("#/team".to_owned()));
    assert_eq!(person.effects, [Effect::ScrollToTop, HEADING]);
    let same = person.does(Action::UrlChanged("#/team".to_owned()));
    assert_eq!(same.effects, []);
}

#[test]
fn a_screen_about_another_framework_opens_that_framework() {
    let to = Action::NavigateIn(GOVERNMENT.into(), FrameworkRoute::Skills.into());
    let mut expected = goes_to("#/government-digital-and-data-2026/skills");
    expected.push(loads_wording(GOVERNMENT));
    assert_eq!(at_skills().does(to).effects, expected);
}

#[test]
fn a_rating_is_saved_and_told() {
    let rated = at_skills().does(rate(0));
    assert_eq!(rated.effects, changed(&rated));
    let edition = built_in().edition;
    let detail = Json::object([
        ("framework", Json::text(PRODUCT_MANAGER)),
        ("edition", Json::text(&edition)),
        ("role", Json::text("product-manager")),
        ("compareWith", Json::Null),
        ("rated", Json::Number(1.0)),
        ("skills", Json::Number(10.0)),
    ]);
    assert_eq!(rated.effects[1], Effect::EmitHostEvent(HostEvent { name: "change", detail }));
    let taken_back = rated.does(AssessAction::Rate(skill(0), None));
    let mut expected = vec![Effect::Focus(Focus::Level)];
    expected.extend(changed(&taken_back));
    assert_eq!(taken_back.effects, expected);
}

#[test]
fn the_rating_that_completes_is_told_as_such_once() {
    let nearly = at_skills().does_all((1..10).map(rate));
    let complete = nearly.does(rate(0));
    let mut expected = changed(&complete);
    expected.push(told("complete", &complete));
    assert_eq!(complete.effects, expected);
    let again = complete.does(rate(0));
    assert_eq!(again.effects, changed(&again));
}

#[test]
fn what_the_person_says_of_skills_and_plans_is_saved_and_told() {
    let with = CompareWith::All;
    for action in [
        Action::from(AssessAction::CompareWith(with)),
        AssessAction::SetEvidence(skill(0), "one".to_owned()).into(),
        AssessAction::SetLastUsed(skill(0), None).into(),
        PlanAction::SetDone(skill(0), true).into(),
    ] {
        let person = at_skills().does(action);
        assert_eq!(person.effects, changed(&person));
    }
    let dropped = at_skills().does(AssessAction::DropAdded);
    assert_eq!(dropped.effects[0], HEADING);
    assert_eq!(dropped.effects[1..], changed(&dropped));
}

#[test]
fn the_nearest_role_level_is_compared_with_on_the_result() {
    let level = built_in().role_levels().next().unwrap().0;
    let person = at_skills().does(NearestAction::Compare(level));
    let mut expected = goes_to("#/product-manager-2020/result");
    expected.extend(changed(&person));
    assert_eq!(person.effects, expected);
}

#[test]
fn an_error_of_the_screen_has_the_focus() {
    let person = at_skills().goes(FrameworkRoute::Skill(skill(0))).does(Action::Continue);
    assert_eq!(person.effects, [Effect::Focus(Focus::Error)]);
    let field = person.does(Action::FocusField("level"));
    assert_eq!(field.effects, [Effect::Focus(Focus::Field("level"))]);
}

#[test]
fn a_draft_that_is_deleted_is_saved_as_nothing() {
    let rated = at_skills().does(rate(0)).visits(Route::Start);
    let deleted = confirms(rated.clone(), Confirmation::DeleteDraft(PRODUCT_MANAGER.into()));
    let mut expected = vec![HEADING];
    expected.extend(changed(&deleted));
    assert_eq!(deleted.effects, expected);
    let asked = rated.does(Action::Ask(Confirmation::DeleteDraft(PRODUCT_MANAGER.into())));
    assert_eq!(asked.does(Action::Cancel).effects, [HEADING]);
}

#[test]
fn deleting_everything_clears_storage_and_saves_nothing() {
    let rated = at_skills().does(rate(0)).visits(Route::Start);
    let cleared = confirms(rated, Confirmation::DeleteEverything);
    assert_eq!(cleared.effects, [Effect::ClearStorage, HEADING]);
    let opened = cleared.model.workspaces().iter().map(|of| Effect::OpenDraft(of.key.clone()));
    let opened: Vec<_> = opened.collect();
    assert_eq!(cleared.does(DraftAction::EverythingDeleted(true)).effects, opened);
}

const OWN: &str = "made-up.2026-01-31";

fn imports(person: Person) -> Person {
    let chosen = person.does(ImportAction::FileChosen);
    assert_eq!(chosen.effects, [Effect::ReadFile(FileFor::Import)]);
    let file = framework_file(3, 4, 2, 1);
    let imported = (Rc::new(check(&file).unwrap()), Rc::from(file.to_string()));
    chosen.does(ImportAction::Read(Ok(imported)))
}

#[test]
fn an_imported_framework_is_kept_before_the_person_goes_on_to_it() {
    let person = imports(at_skills().visits(Route::Import));
    let mut expected = vec![Effect::KeepFramework(OWN.into())];
    expected.extend(goes_to("#/made-up.2026-01-31/role-level"));
    assert_eq!(person.effects[..4], expected);
    assert!(!person.model.is_ready(), "its draft may be there from before");
    let ready = person.finds_no_drafts();
    assert_eq!(ready.effects, [told("ready", &ready)]);
}

#[test]
fn a_framework_is_removed_from_storage() {
    let start = imports(at_skills()).finds_no_drafts().visits(Route::Start);
    let removed = confirms(start, Confirmation::RemoveFramework(OWN.into()));
    assert_eq!(removed.effects, [Effect::RemoveFramework(OWN.into()), HEADING]);
}

#[test]
fn what_a_backup_adds_is_saved_and_told() {
    let answers = new().does(rate(0)).answers().clone();
    let mut backup = Backup::default();
    backup.add(&built_in(), &answers);
    let file = BackupFile { frameworks: Vec::new(), refused: 0, drafts: backup.drafts };
    let read = at_skills().visits(Route::Restore).does(RestoreAction::Read(Ok(Rc::new(file))));
    assert_eq!(read.effects, [Effect::Focus(Focus::Outcome)]);
    let restored = read.clone().does(RestoreAction::Restore);
    let mut expected = vec![Effect::Focus(Focus::Outcome)];
    expected.extend(changed(&restored));
    assert_eq!(restored.effects, expected);
    let nothing_new = read.does_all([rate(0), RestoreAction::Restore.into()]);
    let saves = nothing_new.effects.iter().filter(|effect| **effect == saved());
    assert_eq!(saves.count(), 1, "the rating is saved, and the file adds nothing to it");
}

#[test]
fn a_text_is_copied_and_the_page_hears_of_it_once() {
    let person = at_skills().goes(FrameworkRoute::Share);
    let copy = person.does(ShareAction::Copy(Copyable::Code, "CODE".into()));
    assert_eq!(copy.effects, [Effect::Copy(Copyable::Code, "CODE".into())]);
    let copied = copy.does(ShareAction::Copied(Copyable::Code, true));
    assert_eq!(copied.effects, [shared("code")]);
    let again = copied.does(ShareAction::Copied(Copyable::Code, true));
    assert_eq!(again.effects, []);
    let link = again.does(ShareAction::Copied(Copyable::Link, true));
    assert_eq!(link.effects, [shared("link")]);
    assert_eq!(link.does(ShareAction::Copied(Copyable::Code, false)).effects, []);
}

#[test]
fn files_are_saved_and_the_page_is_printed() {
    for download in [Download::Result, Download::Team, Download::Backup] {
        let person = at_skills().does(ExportAction::Save(download));
        assert_eq!(person.effects, [Effect::Download(download)]);
        let saved = person.does(ExportAction::Saved(true));
        assert_eq!((saved.effects, saved.model.file_saved()), (vec![], Some(true)));
    }
    assert_eq!(at_skills().does(ExportAction::Print).effects, [Effect::Print]);
}

#[test]
fn a_team_is_read_and_then_shown() {
    let reading = new().has_all_screens().visits(Route::Team).does(TeamAction::Read);
    let [Effect::ReadTeam(number)] = reading.effects[..] else { panic!("{:?}", reading.effects) };
    assert_eq!(reading.clone().does(TeamAction::Progress(number, 1, 2)).effects, []);
    let unread = reading.does(TeamAction::Done(number, "".into(), Err([].into())));
    assert_eq!(unread.effects, [Effect::Focus(Focus::Outcome)]);
    assert_eq!(unread.does(TeamAction::Edit).effects, [HEADING]);
}

fn today(purpose: TodayFor) -> HistoryAction {
    HistoryAction::Today(purpose, "2026-11-24".to_owned())
}

#[test]
fn a_snapshot_asks_for_the_day_and_is_saved_with_it() {
    let asked = at_skills().goes(FrameworkRoute::History).does(HistoryAction::KeepSnapshot);
    assert_eq!(asked.effects, [Effect::AskForToday(TodayFor::Snapshot)]);
    let kept = asked.does(today(TodayFor::Snapshot));
    let mut expected = vec![HEADING];
    expected.extend(changed(&kept));
    assert_eq!(kept.effects, expected);
    let deleted = confirms(kept, Confirmation::DeleteSnapshot(0));
    expected.truncate(1);
    expected.extend(changed(&deleted));
    assert_eq!(deleted.effects, expected);
}

#[test]
fn a_reassessment_asks_for_the_day_and_begins_at_the_list() {
    let rated = at_skills().does(rate(0)).goes(FrameworkRoute::History);
    let asked = rated.does(HistoryAction::StartReassessment);
    assert_eq!(asked.effects, [Effect::AskForToday(TodayFor::Reassessment)]);
    let begun = asked.does(today(TodayFor::Reassessment));
    let mut expected = vec![HEADING];
    expected.extend(goes_to("#/product-manager-2020/skills"));
    expected.extend(changed(&begun));
    assert_eq!(begun.effects, expected);
    let finished = begun.does(HistoryAction::FinishReassessment);
    let mut expected = goes_to("#/product-manager-2020/history");
    expected.extend(changed(&finished));
    assert_eq!(finished.effects, expected);
}

#[test]
fn of_two_drafts_the_one_that_is_chosen_is_saved() {
    let theirs = new().does(rate(5)).answers().clone();
    let event = StorageEvent::ChangedElsewhere(Some((theirs, saved_at())));
    let asked = at_skills().does(rate(0)).does(storage(event));
    assert_eq!(asked.effects, []);
    let rated = asked.does(rate(1));
    assert_eq!(rated.effects, [told("change", &rated)], "nothing is saved before the choice");
    let took = rated.clone().does(DraftAction::TakeTheirs);
    assert_eq!(took.effects, [Effect::SaveDraft(PRODUCT_MANAGER.into()), HEADING]);
    let kept = rated.does(DraftAction::KeepMine);
    let mut expected = vec![HEADING];
    expected.extend(changed(&kept));
    assert_eq!(kept.effects, expected);
}

#[test]
fn what_storage_says_leads_to_no_further_saving() {
    let rated = at_skills().does(rate(0));
    let saved = rated.clone().does(storage(StorageEvent::Saved(Some(saved_at()))));
    assert_eq!(saved.effects, []);
    let full = saved.does(storage(StorageEvent::NotSaved(StorageError::Full)));
    assert_eq!(full.effects, [error("storage", "full")]);
    let still = full.does(storage(StorageEvent::NotSaved(StorageError::Full)));
    assert_eq!(still.effects, [], "the page has heard of it");
    let off = rated.does(storage(StorageEvent::NotSaved(StorageError::Off)));
    assert_eq!(off.effects, [], "the page has asked for it");
}

#[test]
fn the_host_page_changes_what_it_is_about() {
    let of = |framework: &str, address: Option<&str>| {
        let framework = Some(framework.to_owned());
        let framework_src = address.map(str::to_owned);
        let settings = Settings { embedded: true, framework, framework_src, ..Settings::default() };
        HostFrameworkAction::SettingsChanged(Rc::new(settings))
    };
    assert_eq!(embedded().does(of(CONDITIONS, None)).effects, []);
    let unknown = embedded().does(of("nope", None));
    assert_eq!(unknown.effects, [error("framework", "nope")]);
    let address = "https://a.example/x.json";
    let loading = embedded().does(of("x", Some(address)));
    assert_eq!(loading.effects, [Effect::LoadHostFramework(address.to_owned())]);

    let built_in = (Rc::new(with_descriptions(CONDITIONS)), Rc::from("{}"));
    let here = loading.clone().does(HostFrameworkAction::Loaded(Ok(built_in)));
    assert_eq!(here.effects, [told("ready", &here)]);
    let unreadable = Err(FrameworkFileError::Unreadable);
    let refused = loading.does(HostFrameworkAction::Loaded(unreadable));
    let expected = [told("ready", &refused), error("framework", address)];
    assert_eq!(refused.effects, expected);
}

#[test]
fn a_page_about_a_framework_loads_it_when_it_opens() {
    let address = "https://a.example/x.json".to_owned();
    let settings = Settings { framework_src: Some(address.clone()), ..Settings::default() };
    let person = Person::opening(workspaces(PRODUCT_MANAGER), settings, "");
    assert_eq!(person.effects, opens_drafts_and(&[Effect::LoadHostFramework(address)]));
    assert_eq!(person.finds_no_drafts().effects, [], "nothing is ready before it is here");
}

#[test]
fn code_that_is_here_or_failed_moves_focus_only_on_its_own_screen() {
    let waiting = new().visits(Route::Team);
    for here in [true, false] {
        let person = waiting.clone().does(LoadAction::RestLoaded(here));
        let finds: &[_] = if here { &[Effect::FindOpinions] } else { &[] };
        assert_eq!(person.effects, [&[HEADING], finds].concat(), "a kept opinion is looked for");
        let person = new().does(LoadAction::RestLoaded(here));
        assert_eq!(person.effects, finds);
    }
    let first = opening("#/team").finds_no_drafts();
    let first = first.does(LoadAction::RestLoaded(true));
    assert_eq!(first.effects, [Effect::FindOpinions], "nobody has gone anywhere");
    let failed = waiting.does(LoadAction::RestLoaded(false));
    let again = failed.does(LoadAction::RetryCode);
    assert_eq!(again.effects, [Effect::LoadRest]);
}

#[test]
fn wording_that_cannot_be_loaded_is_told_and_can_be_tried_again() {
    let came = |loaded| {
        let key = PRODUCT_MANAGER.into();
        LoadAction::WordingLoaded { key, part: WordingPart::First, loaded }
    };
    let waiting = at_skills();
    assert_eq!(
        waiting.clone().does(came(Some(LoadedWording::new(Wording::default())))).effects,
        []
    );
    let failed = waiting.does(came(None));
    assert_eq!(failed.effects, [error("wording", PRODUCT_MANAGER)]);
    let again = failed.does(LoadAction::RetryWording);
    assert_eq!(again.effects, [loads_wording(PRODUCT_MANAGER)]);
    assert_eq!(again.does(came(None)).effects, [error("wording", PRODUCT_MANAGER)]);
}

#[test]
fn on_somebody_elses_page_neither_address_nor_scrolling_is_moved() {
    let person = embedded().goes(FrameworkRoute::Skills);
    let needed = [loads_wording(PRODUCT_MANAGER)];
    assert_eq!(person.effects[0], HEADING);
    assert_eq!(person.effects[1..], needed);
}

#[test]
fn what_is_entered_and_chosen_on_a_screen_has_no_effects() {
    let level = built_in().role_levels().next().unwrap().0;
    for action in [
        Action::from(AssessAction::FilterRoles("x".to_owned())),
        ShareAction::EnterCode("x".to_owned()).into(),
        ShareAction::CompareWith(CompareWith::All).into(),
        HistoryAction::NameSnapshot("x".to_owned()).into(),
        NearestAction::Family(Some(1)).into(),
        GridAction::Sort(GridOrder::MostBelow).into(),
        GridAction::More.into(),
        CompareRoleLevelsAction::From(level).into(),
        CompareRoleLevelsAction::To(level).into(),
        OpinionAction::Rate(skill(0), Some(Rating::NotYet)).into(),
        TeamAction::FilterLabel("x".to_owned()).into(),
        SnippetAction::SetTheme("dark").into(),
    ] {
        assert_eq!(at_skills().does(action.clone()).effects, [], "{action:?}");
    }
    // The button that shows more can be gone with what it shows.
    assert_eq!(at_skills().does(NearestAction::More).effects, [Effect::Focus(Focus::FirstNew)]);
}

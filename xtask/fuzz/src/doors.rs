//! The doors by which something comes in, and what has to hold behind each.

use crate::change::{texts, values};
use crate::corpus;
use crate::input::{Input, Read};
use anyhow::{Context, Result};
use proptest::strategy::BoxedStrategy;
use skillgauge::app::{
    Action, BackupFile, DraftRestore, LoadAction, Model, RestoreAction, Route, Settings,
    Workspaces, update,
};
use skillgauge::domain::analysis::team::{Baseline, TeamReader, skill_summaries};
use skillgauge::domain::formats::backup::{Backup, has_too_many_values};
use skillgauge::domain::formats::draft::{self, DraftError};
use skillgauge::domain::formats::{csv, json_text, share_code};
use skillgauge::domain::framework::{Framework, file};
use skillgauge::text;
use std::rc::Rc;

/// A door.
#[derive(Clone, Copy)]
pub(crate) enum Door {
    /// A share code or link that somebody opens.
    Code,
    /// What stands behind the `#` of an address.
    Fragment,
    /// Codes and links of a team.
    Team,
    /// A cell of a table that is saved.
    Csv,
    /// A draft in storage.
    Draft,
    /// A framework file, of the person or of the page.
    Framework,
    /// A backup that a person brings back.
    Backup,
    /// What a page says in attributes or in the query of a frame.
    Settings,
}

/// What is there before anything comes in.
pub(crate) struct World {
    frameworks: Vec<Rc<Framework>>,
    model: Model,
}

impl World {
    pub(crate) fn new() -> Result<Self> {
        let built_in = skillgauge::frameworks::built_in().context("no built-in frameworks")?;
        let workspaces = Workspaces::built_in(built_in).context("no workspaces")?;
        let frameworks = workspaces.iter().map(|of| Rc::clone(&of.framework)).collect();
        let model = opened(workspaces, Settings::default());
        Ok(Self { frameworks, model })
    }

    fn each(&self) -> impl Iterator<Item = &Framework> {
        self.frameworks.iter().map(|framework| &**framework)
    }
}

/// The widget as it is when it has opened, with all of its code.
fn opened(workspaces: Workspaces, settings: Settings) -> Model {
    let mut model = Model::new(workspaces, Rc::new(settings));
    update(&mut model, Action::Init { fragment: String::new(), imported: Vec::new() });
    update(&mut model, LoadAction::RestLoaded(true).into());
    model
}

/// What is untrue.
type Wrong = String;

fn holds(truth: bool, wrong: &str) -> Result<(), Wrong> {
    if truth { Ok(()) } else { Err(wrong.to_owned()) }
}

impl Door {
    pub(crate) const ALL: [Self; 8] = [
        Self::Code,
        Self::Fragment,
        Self::Team,
        Self::Csv,
        Self::Draft,
        Self::Framework,
        Self::Backup,
        Self::Settings,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Fragment => "fragment",
            Self::Team => "team",
            Self::Csv => "csv",
            Self::Draft => "draft",
            Self::Framework => "framework",
            Self::Backup => "backup",
            Self::Settings => "settings",
        }
    }

    pub(crate) fn inputs(self) -> Result<BoxedStrategy<Input>> {
        Ok(match self {
            Self::Code => texts(corpus::codes()?),
            Self::Fragment => texts(corpus::fragments()?),
            Self::Team | Self::Csv => texts(corpus::teams()?),
            Self::Draft => values(corpus::drafts()?),
            Self::Framework => values(corpus::frameworks()?),
            Self::Backup => values(corpus::backups()?),
            Self::Settings => values(corpus::settings()),
        })
    }

    /// Lets something in, and looks at what came of it.
    pub(crate) fn come_in(self, world: &World, input: &Read) -> Result<(), Wrong> {
        match self {
            Self::Code => code(world, &input.text),
            Self::Fragment => fragment(world, &input.text),
            Self::Team => team(world, &input.text),
            Self::Csv => table(&input.text),
            Self::Draft => a_draft(world, input),
            Self::Framework => framework(input),
            Self::Backup => backup(world, input),
            Self::Settings => settings(world, input),
        }
    }
}

fn code(world: &World, text: &str) -> Result<(), Wrong> {
    match share_code::decode(world.each(), text) {
        Err(error) => holds(!text::share::code_error(error).is_empty(), "nothing is said"),
        Ok((framework, shared)) => {
            let again = share_code::encode(framework, &shared);
            let again = share_code::decode(world.each(), &again);
            holds(again == Ok((framework, shared)), "written once more it reads otherwise")
        }
    }
}

fn fragment(world: &World, text: &str) -> Result<(), Wrong> {
    let mut model = world.model.clone();
    update(&mut model, Action::UrlChanged(text.to_owned()));
    holds(!model.heading().is_empty(), "the screen has no heading")?;
    let (route, _) = Route::from_fragment(model.workspaces(), &model.address());
    // An escape that is escaped itself is undone once at each reading, and no code has one.
    holds(route == *model.route() || text.contains('%'), "the address leads elsewhere")
}

fn team(world: &World, text: &str) -> Result<(), Wrong> {
    let mut reader = TeamReader::new(world.frameworks.clone());
    // The browser draws behind some hundred lines: what is measured is no more than that.
    let lines: Vec<_> = text.lines().take(250).collect();
    for line in &lines {
        reader.read(line);
    }
    match reader.finish() {
        Err(unread) => {
            holds(unread.iter().all(|line| !text::team::unread(line).is_empty()), "nothing is said")
        }
        Ok(team) => {
            let all = team.members.len() + team.unread.len();
            holds(all <= lines.len(), "there are more people than lines")?;
            let skills = skill_summaries(&team, Baseline::Own);
            let mut rows = vec![text::team::table_head(&team, &skills)];
            for summary in team.member_summaries(Baseline::Own) {
                rows.push(text::team::table_row(&team, Baseline::Own, &skills, &summary));
            }
            table_is_inert(&rows)
        }
    }
}

fn table(text: &str) -> Result<(), Wrong> {
    let row = |line: &str| line.split(',').map(str::to_owned).collect();
    table_is_inert(&text.lines().map(row).collect::<Vec<_>>())
}

fn table_is_inert(rows: &[Vec<String>]) -> Result<(), Wrong> {
    let written = csv::write(rows);
    holds(written.starts_with('\u{feff}'), "no mark")?;
    let formulas = ['=', '+', '-', '@', '\t', '\r'];
    for cell in rows.iter().flatten() {
        holds(!csv::escape_formula(cell).starts_with(formulas), "a cell is a formula")?;
    }
    Ok(())
}

fn a_draft(world: &World, input: &Read) -> Result<(), Wrong> {
    let Some(json) = &input.json else { return Ok(()) };
    for framework in world.each() {
        match draft::read(framework, json) {
            Ok(read) => {
                // Of two items of the plan for one skill the last may be empty. It is not written.
                let written = draft::write(framework, &read);
                let again = draft::read(framework, &written);
                let again = again.map(|again| draft::write(framework, &again));
                holds(again == Ok(written), "read and written once more it is another")?;
            }
            Err(
                DraftError::OtherFramework
                | DraftError::Malformed
                | DraftError::Version(_)
                | DraftError::UnknownId(_),
            ) => {}
        }
    }
    Ok(())
}

fn framework(input: &Read) -> Result<(), Wrong> {
    // Files that are larger are not read at all.
    let Some(json) = input.json.as_ref().filter(|_| input.text.len() <= 1_048_576) else {
        return Ok(());
    };
    match file::check(json) {
        Ok(framework) => {
            let facts = vec![framework.without_descriptions()];
            let packed = Framework::pack(&facts).map_err(|error| error.to_string())?;
            holds(Framework::unpack(&packed) == Some(facts), "packed it is another")
        }
        Err(faults) => {
            // As many as are listed.
            let said = faults.iter().take(200).map(text::faults::fault);
            let said: Vec<_> = said.collect();
            holds(!said.is_empty() && said.iter().all(|said| !said.is_empty()), "nothing is said")
        }
    }
}

fn backup(world: &World, input: &Read) -> Result<(), Wrong> {
    let Some(json) = &input.json else { return Ok(()) };
    if has_too_many_values(&input.text) {
        return Ok(());
    }
    let read = Backup::read(json).map(|backup| {
        let mut file = BackupFile { frameworks: Vec::new(), refused: 0, drafts: backup.drafts };
        for text in backup.frameworks {
            let json = Input::Text(text.clone()).read().json;
            match json.and_then(|json| file::check(&json).ok()) {
                Some(framework) => file.frameworks.push((Rc::new(framework), text.into())),
                None => file.refused += 1,
            }
        }
        file
    });
    let file = match read {
        Ok(file) => file,
        Err(error) => {
            let error = skillgauge::app::BackupFileError::NotABackup(error);
            return holds(!text::data::problem(error).is_empty(), "nothing is said");
        }
    };
    let mut model = world.model.clone();
    update(&mut model, RestoreAction::Read(Ok(Rc::new(file))).into());
    let preview = model.restore_preview().ok_or("there is no preview")?;
    let nothing = preview.is_nothing();
    for draft in &preview.drafts {
        let said = match draft {
            DraftRestore::Merges(framework, report) => {
                text::data::adds(&text::edition(framework), report)
            }
            DraftRestore::Refused(id, edition, why) => text::data::unusable(id, edition, *why),
        };
        holds(!said.is_empty() && said.len() < 1000, "nothing is said, or too much")?;
    }
    update(&mut model, RestoreAction::Restore.into());
    let saved = model.backup();
    let is_empty = saved.drafts.is_empty() && saved.frameworks.is_empty();
    holds(is_empty == nothing, "what was said before is not what was done")?;
    let text = json_text::write(&saved.clone().write());
    holds(!has_too_many_values(&text), "what is saved has too many values")?;
    holds(Backup::read(&saved.clone().write()) == Ok(saved), "what is saved reads otherwise")
}

fn settings(world: &World, input: &Read) -> Result<(), Wrong> {
    let Some(json) = &input.json else { return Ok(()) };
    let settings = Settings::read(json);
    holds((1..=4).contains(&settings.heading_level), "a heading of no level")?;
    let page = settings.share_page.as_deref().unwrap_or("https://");
    holds(page.starts_with("https://") || page.starts_with("http://"), "a link that is none")?;
    let model = opened(world.model.workspaces().clone(), settings);
    holds(!model.heading().is_empty(), "the screen has no heading")?;
    let _ = (model.share_code(), model.settings().base());
    Ok(())
}

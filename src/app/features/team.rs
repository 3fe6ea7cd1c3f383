//! A team, from the codes that people have passed on. It is never stored: it is lost when the page closes.

use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::domain::analysis::team::{
    Baseline, MemberOrder, MemberSelection, MemberSummary, SkillOrder, SkillSummary, Team,
    UnreadLine, skill_summaries,
};
use crate::domain::framework::SkillIndex;
use std::rc::Rc;

/// How many people are on screen at a time.
pub const PEOPLE_PER_PAGE: usize = 25;

/// What can happen to a team.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamAction {
    /// Pastes a long text.
    Paste(Rc<str>),
    /// So many long texts have been pasted, each of which is among the files.
    Pasted(u32),
    /// The person has chosen files, in place of all that were there.
    FilesChosen,
    /// Takes all files out, with what was pasted.
    TakeFilesOut,
    /// Begins to read what was entered.
    Read,
    /// Has read so many lines of so many, in the reading of this number.
    Progress(u32, usize, usize),
    /// Has read this text in the reading of this number: a team, or lines of which none could be read.
    Done(u32, Rc<str>, Result<Box<OpenTeam>, Rc<[UnreadLine]>>),
    /// Goes back to the codes, with the text that was read.
    Edit,
    /// Chooses what to compare the team with.
    CompareWith(Baseline),
    /// Chooses how to sort the people.
    Sort(MemberOrder),
    /// Chooses how to sort the skills.
    SortSkills(SkillOrder),
    /// Shows those with this part in their label.
    FilterLabel(String),
    /// Shows those who are below in this skill, or all.
    FilterBelow(Option<SkillIndex>),
    /// Shows this page of people.
    ShowPage(usize),
}

/// What has become of the codes that were entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamState {
    /// The number of the last reading. Actions of earlier readings are ignored.
    reading: u32,
    progress: Option<(usize, usize)>,
    /// What was read last, to mend it.
    text: Rc<str>,
    unread: Option<Rc<[UnreadLine]>>,
    team: Option<Box<OpenTeam>>,
    pasted: Pasted,
}

/// What has become of the long texts that were pasted into the form that is on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pasted {
    /// None was pasted, or they are taken out.
    #[default]
    Nothing,
    /// So many are among the files.
    AsFiles(u32),
    /// Files that the person has chosen are in their place.
    Replaced,
}

/// A team, and how the person looks at it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTeam {
    /// The team.
    pub team: Rc<Team>,
    /// The day on which it was read, `YYYY-MM-DD`.
    pub day: Rc<str>,
    /// What it is compared with.
    pub baseline: Baseline,
    /// How the people are sorted.
    pub order: MemberOrder,
    /// How the skills are sorted.
    pub skill_order: SkillOrder,
    /// Part of a label, to find people by.
    pub part: String,
    /// The skill in which the people shown are below.
    pub below: Option<SkillIndex>,
    /// Which page of people is shown, 0 for the first.
    pub page: usize,
    /// How each person stands.
    pub member_summaries: Rc<[MemberSummary]>,
    /// How the team stands in each skill.
    pub skill_summaries: Rc<[SkillSummary]>,
}

impl OpenTeam {
    /// A team as it is first shown, each compared with their own role level. To make the summaries takes long for
    /// thousands of people.
    pub fn new(
        team: Rc<Team>,
        day: Rc<str>,
        member_summaries: Rc<[MemberSummary]>,
        skill_summaries: Rc<[SkillSummary]>,
    ) -> Self {
        let baseline = Baseline::default();
        let (order, part) = (MemberOrder::default(), String::new());
        let skill_order = SkillOrder::default();
        Self {
            team,
            day,
            baseline,
            order,
            skill_order,
            part,
            below: None,
            page: 0,
            member_summaries,
            skill_summaries,
        }
    }

    /// The people that are chosen, in the order that is chosen.
    pub fn selected(&self) -> Vec<MemberSummary> {
        let selection =
            MemberSelection { label_part: &self.part, below_in: self.below, order: self.order };
        self.team.selected(&self.member_summaries, self.baseline, selection)
    }

    /// Changes what is shown, and goes back to the first page.
    fn choose(&mut self, change: impl FnOnce(&mut Self)) {
        self.page = 0;
        change(self);
    }
}

impl TeamState {
    /// How many lines of how many are read, while they are being read.
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.progress
    }

    /// The text that was read last.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// The lines that cannot be read, where none can.
    pub fn unread(&self) -> Option<&[UnreadLine]> {
        self.unread.as_deref()
    }

    /// The team.
    pub fn open(&self) -> Option<&OpenTeam> {
        self.team.as_deref()
    }

    /// What has become of the long texts that were pasted.
    pub fn pasted(&self) -> Pasted {
        self.pasted
    }

    pub(in crate::app) fn update(&mut self, action: TeamAction, effects: &mut Effects) {
        match action {
            TeamAction::Paste(text) => {
                let before = if let Pasted::AsFiles(number) = self.pasted { number } else { 0 };
                effects.run(Effect::AddPasted(before.saturating_add(1), text));
            }
            TeamAction::Pasted(number) => self.pasted = Pasted::AsFiles(number),
            TeamAction::FilesChosen => {
                if self.pasted != Pasted::Nothing {
                    self.pasted = Pasted::Replaced;
                }
            }
            TeamAction::TakeFilesOut => {
                self.pasted = Pasted::Nothing;
                effects.run(Effect::TakeFilesOut);
                effects.focus(Focus::Field("files"));
            }
            TeamAction::Read => {
                self.close();
                self.progress = Some((0, 0));
                effects.run(Effect::ReadTeam(self.reading));
            }
            TeamAction::Progress(reading, lines, all) => {
                if reading == self.reading {
                    self.progress = Some((lines, all));
                }
            }
            TeamAction::Done(reading, text, read) => {
                if reading == self.reading {
                    self.text = text;
                    self.on_read(read);
                    effects.focus(Focus::Outcome);
                }
            }
            TeamAction::Edit => {
                self.close();
                effects.focus(Focus::Heading);
            }
            TeamAction::CompareWith(baseline) => self.choose(|open| {
                open.baseline = baseline;
                open.member_summaries = open.team.member_summaries(baseline).into();
                open.skill_summaries = skill_summaries(&open.team, baseline).into();
            }),
            TeamAction::Sort(order) => self.choose(|open| open.order = order),
            TeamAction::SortSkills(order) => {
                if let Some(open) = &mut self.team {
                    open.skill_order = order;
                }
            }
            TeamAction::FilterLabel(part) => self.choose(|open| open.part = part),
            TeamAction::FilterBelow(skill) => self.choose(|open| open.below = skill),
            TeamAction::ShowPage(page) => self.choose(|open| open.page = page),
        }
    }

    fn choose(&mut self, change: impl FnOnce(&mut OpenTeam)) {
        if let Some(open) = &mut self.team {
            open.choose(change);
        }
    }

    fn on_read(&mut self, read: Result<Box<OpenTeam>, Rc<[UnreadLine]>>) {
        self.progress = None;
        match read {
            Ok(team) => self.team = Some(team),
            Err(unread) => self.unread = Some(unread),
        }
    }

    /// Forgets what is in the form, which is another one when the person comes back.
    pub(in crate::app) fn reset_form(&mut self) {
        self.pasted = Pasted::Nothing;
    }

    /// Forgets all but the text, and what comes of a reading that is still under way will be ignored.
    fn close(&mut self) {
        let text = Rc::clone(&self.text);
        self.reset();
        self.text = text;
    }

    /// Forgets everything, and what comes of a reading that is still under way will be ignored.
    pub(in crate::app) fn reset(&mut self) {
        *self = Self { reading: self.reading.wrapping_add(1), ..Self::default() };
    }
}

//! A team, from the codes that people have passed on. It is in the open page alone.

use super::Later;
use crate::domain::analysis::team::{
    Baseline, MemberOrder, MemberSelection, MemberSummary, SkillSummary, Team, UnreadLine,
    skill_summaries,
};
use crate::domain::framework::SkillIndex;
use crate::state::{Focus, State};
use std::rc::Rc;

/// How many people are on screen at a time.
pub const PAGE: usize = 25;

/// What has been entered of a team, and what has become of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamWork {
    /// How often reading has begun. What an earlier reading finds is ignored.
    pub readings: u32,
    /// How many lines of how many are read, while they are being read.
    pub progress: Option<(usize, usize)>,
    /// The lines that cannot be read, where none can.
    pub unread: Option<Rc<[UnreadLine]>>,
    /// The team.
    pub team: Option<Teamed>,
}

/// A team, and how the person looks at it.
#[derive(Clone, Debug, PartialEq)]
pub struct Teamed {
    /// The team.
    pub team: Rc<Team>,
    /// What it is compared with.
    pub baseline: Baseline,
    /// How to sort the people.
    pub order: MemberOrder,
    /// Part of a label, to find people by.
    pub part: String,
    /// The skill in which the people shown are below.
    pub below: Option<SkillIndex>,
    /// Which page of people is shown, 0 for the first.
    pub page: usize,
    /// How each person stands.
    pub places: Rc<[MemberSummary]>,
    /// How the team stands in each skill.
    pub pictures: Rc<[SkillSummary]>,
}

impl Teamed {
    fn new(team: Rc<Team>) -> Self {
        let baseline = Baseline::default();
        let (places, pictures) = looked_at(&team, baseline);
        let (order, part) = (MemberOrder::default(), String::new());
        Self { team, baseline, order, part, below: None, page: 0, places, pictures }
    }

    /// The people that are chosen, in the order that is chosen.
    pub fn selected(&self) -> Vec<MemberSummary> {
        let selection =
            MemberSelection { label_part: &self.part, below_in: self.below, order: self.order };
        self.team.selected(&self.places, self.baseline, selection)
    }
}

fn looked_at(team: &Team, baseline: Baseline) -> (Rc<[MemberSummary]>, Rc<[SkillSummary]>) {
    (team.member_summaries(baseline).into(), skill_summaries(team, baseline).into())
}

impl State {
    pub(super) fn work_on_team(&mut self, later: Later) {
        let work = &mut self.team;
        match later {
            Later::ReadTeam => {
                let readings = work.readings.wrapping_add(1);
                *work = TeamWork { readings, progress: Some((0, 0)), ..TeamWork::default() };
            }
            Later::TeamRead(reading, lines, all) if reading == work.readings => {
                work.progress = Some((lines, all));
            }
            Later::Team(reading, read) if reading == work.readings => {
                work.progress = None;
                match read {
                    Ok(team) => work.team = Some(Teamed::new(team)),
                    Err(unread) => work.unread = Some(unread),
                }
                self.focus(Focus::Answer);
            }
            Later::ForgetTeam => {
                *work = TeamWork { readings: work.readings.wrapping_add(1), ..TeamWork::default() };
                self.focus(Focus::Heading);
            }
            other => work.look(other),
        }
    }
}

impl TeamWork {
    fn look(&mut self, later: Later) {
        let Some(teamed) = &mut self.team else { return };
        teamed.page = 0;
        match later {
            Later::Baseline(baseline) => {
                teamed.baseline = baseline;
                (teamed.places, teamed.pictures) = looked_at(&teamed.team, baseline);
            }
            Later::Order(order) => teamed.order = order,
            Later::Part(part) => teamed.part = part,
            Later::Below(skill) => teamed.below = skill,
            Later::Page(page) => teamed.page = page,
            _ => {}
        }
    }
}

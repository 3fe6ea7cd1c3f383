//! Codes and links as people paste them, one a line, read into a team.

use super::line::{damaged, readings};
use super::member::Member;
use super::unread_line::{UnreadLine, UnreadReason};
use super::{DuplicateLine, Team};
use crate::domain::assessment::rating_set::RatingSet;
use crate::domain::direction::without_direction_marks;
use crate::domain::formats::share_code::{self, CodeError};
use crate::domain::framework::Framework;
use crate::domain::order::sorted;
use std::rc::Rc;

/// The longest label, in characters.
const LABEL_MAX: usize = 100;
/// Longer than any line with a label and a link, in bytes.
const LINE_MAX: usize = 8192;

/// The most that is read at once, in bytes.
pub const TEAM_BYTES_MAX: u32 = 10_485_760;
/// The most lines that are read at once.
pub const TEAM_LINES_MAX: usize = 50_000;

/// Reads a team line by line, so that a long one can be read in parts.
#[derive(Clone, Debug, Default)]
pub struct TeamReader {
    frameworks: Vec<Rc<Framework>>,
    /// Each with the place of its framework.
    members: Vec<(usize, Member)>,
    unread: Vec<UnreadLine>,
    /// The code of each member as this tool writes it, however it was pasted.
    codes: Vec<String>,
    lines: usize,
}

impl TeamReader {
    /// A reader of codes for these frameworks.
    pub fn new(frameworks: Vec<Rc<Framework>>) -> Self {
        Self { frameworks, ..Self::default() }
    }

    /// What is said of more than is read at once, in the place of a team.
    pub fn too_much() -> Vec<UnreadLine> {
        vec![UnreadLine { line: 0, label: String::new(), why: UnreadReason::TooMuch }]
    }

    /// How many lines it has read.
    pub fn lines(&self) -> usize {
        self.lines
    }

    /// Reads the next line. One with nothing in it counts as a line and is passed over.
    pub fn read(&mut self, text: &str) {
        self.lines += 1;
        let (line, text) = (self.lines, text.trim());
        if text.is_empty() {
            return;
        }
        match self.decode_line(text) {
            Ok((label, framework, rating_set)) => {
                let code = self.frameworks.get(framework);
                let code = code.map(|framework| share_code::encode(framework, &rating_set));
                self.codes.push(code.unwrap_or_default());
                self.members.push((framework, Member { line, label, rating_set }));
            }
            Err((label, why)) => self.unread.push(UnreadLine { line, label, why }),
        }
    }

    /// The label, the place of the framework, and what is shared.
    fn decode_line(
        &self,
        text: &str,
    ) -> Result<(String, usize, RatingSet), (String, UnreadReason)> {
        if text.len() > LINE_MAX {
            return Err((String::new(), UnreadReason::Code(CodeError::TooLong)));
        }
        for reading in readings(text) {
            if let Ok((framework, rating_set)) = self.decode(reading.code) {
                return Ok((label(&reading.label()), framework, rating_set));
            }
        }
        let Some(reading) = damaged(text) else { return Err((label(text), UnreadReason::NoCode)) };
        let error = self.decode(reading.code).err().unwrap_or(CodeError::Checksum);
        Err((label(&reading.label()), UnreadReason::Code(error)))
    }

    /// The place of the framework, and what is shared.
    fn decode(&self, code: &str) -> Result<(usize, RatingSet), CodeError> {
        let frameworks = self.frameworks.iter().map(|framework| &**framework);
        let (framework, rating_set) = share_code::decode(frameworks, code)?;
        let is_it = |other: &Rc<Framework>| std::ptr::eq(&raw const **other, framework);
        let place = self.frameworks.iter().position(is_it).ok_or(CodeError::OtherFramework)?;
        Ok((place, rating_set))
    }

    /// The team, of the framework that most codes are for; of several, the first.
    ///
    /// # Errors
    /// The lines that cannot be read, if there is none that can.
    pub fn finish(self) -> Result<Team, Vec<UnreadLine>> {
        let Some(place) = self.most_common_framework() else { return Err(self.unread) };
        let Some(framework) = self.frameworks.get(place) else { return Err(self.unread) };
        let duplicates = self.duplicates();
        let (members, unread) = (Vec::new(), self.unread);
        let mut team = Team { framework: Rc::clone(framework), members, unread, duplicates };
        for (framework, member) in self.members {
            if framework == place {
                team.members.push(member);
            } else {
                let Member { line, label, .. } = member;
                team.unread.push(UnreadLine { line, label, why: UnreadReason::OtherFramework });
            }
        }
        let line = |place: usize| team.unread.get(place).map(|unread| unread.line);
        let places = sorted(team.unread.len(), &|one, other| line(one).cmp(&line(other)));
        let unread = places.into_iter().filter_map(|place| team.unread.get(place).cloned());
        team.unread = unread.collect();
        Ok(team)
    }

    /// The place of the framework that most codes are for. `None` if there is no code.
    fn most_common_framework(&self) -> Option<usize> {
        let mut counts = vec![0_usize; self.frameworks.len()];
        for (framework, _) in &self.members {
            if let Some(count) = counts.get_mut(*framework) {
                *count += 1;
            }
        }
        let most = counts.iter().copied().max().filter(|most| *most > 0)?;
        counts.iter().position(|count| *count == most)
    }

    /// The lines with the same code as an earlier one, in their order.
    fn duplicates(&self) -> Vec<DuplicateLine> {
        let code = |place: usize| self.codes.get(place);
        let line = |place: usize| self.members.get(place).map_or(0, |(_, member)| member.line);
        let places = sorted(self.codes.len(), &|one, other| code(one).cmp(&code(other)));
        let mut duplicates = Vec::new();
        // Equal codes stand beside each other, the earliest line first.
        for alike in places.chunk_by(|one, other| code(*one) == code(*other)) {
            if let [first, rest @ ..] = alike {
                for later in rest {
                    duplicates.push(DuplicateLine { line: line(*later), first: line(*first) });
                }
            }
        }
        let line = |place: usize| duplicates.get(place).map(|duplicate| duplicate.line);
        let places = sorted(duplicates.len(), &|one, other| line(one).cmp(&line(other)));
        places.into_iter().filter_map(|place| duplicates.get(place).copied()).collect()
    }
}

/// A label as it is kept.
fn label(text: &str) -> String {
    let label: String = text.chars().take(LABEL_MAX).collect();
    without_direction_marks(&label)
}

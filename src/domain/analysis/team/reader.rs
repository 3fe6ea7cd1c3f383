//! Codes and links as people paste them: one a line, with a label before it if they wish.

use super::{Member, Team};
use crate::domain::formats::share_code::{self, CodeError, RatingSet};
use crate::domain::framework::Framework;
use crate::domain::order::sorted;
use std::rc::Rc;

/// The longest label, in characters.
const LABEL_MAX: usize = 100;
/// Longer than any line with a label and a link.
const LINE_MAX: usize = 8192;
/// A code has none of them in it, and a label few.
const MOST_SEPARATORS: usize = 20;
/// What can stand between a label and a code.
const SEPARATORS: [char; 4] = ['\t', ',', ';', ':'];

/// A line that is no part of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Which line, 1 for the first.
    pub line: usize,
    /// The label that it has, if any.
    pub label: String,
    /// Why it is not.
    pub why: UnreadReason,
}

/// Why a line is no part of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadReason {
    /// It has no code that can be read.
    Code(CodeError),
    /// Its code is for another framework than most.
    OtherFramework,
}

/// Reads a team line by line, so that a long one can be read in parts.
#[derive(Clone, Debug, Default)]
pub struct TeamReader {
    frameworks: Vec<Rc<Framework>>,
    /// With the place of each one's framework.
    members: Vec<(usize, Member)>,
    unread: Vec<Unread>,
    /// The code of each member, as it was first written.
    codes: Vec<String>,
    lines: usize,
}

impl TeamReader {
    /// A reader of codes for these frameworks.
    pub fn new(frameworks: Vec<Rc<Framework>>) -> Self {
        Self { frameworks, ..Self::default() }
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
        match self.decode(text) {
            Ok((label, framework, answers)) => {
                let code = self.frameworks.get(framework).map(|f| share_code::encode(f, &answers));
                self.codes.push(code.unwrap_or_default());
                self.members.push((framework, Member { line, label, answers }));
            }
            Err((label, error)) => {
                self.unread.push(Unread { line, label, why: UnreadReason::Code(error) });
            }
        }
    }

    /// The label, the place of the framework, and what is shared.
    fn decode(&self, text: &str) -> Result<(String, usize, RatingSet), (String, CodeError)> {
        if text.len() > LINE_MAX {
            return Err((String::new(), CodeError::TooLong));
        }
        let mut best = None;
        for (label, code) in readings(text) {
            let label: String = unquoted(label).chars().take(LABEL_MAX).collect();
            match self.decode_code(unquoted(code)) {
                Ok((framework, shared)) => return Ok((label, framework, shared)),
                Err(error) => best = Some(best.unwrap_or((label, error))),
            }
        }
        Err(best.unwrap_or((String::new(), CodeError::Empty)))
    }

    fn decode_code(&self, code: &str) -> Result<(usize, RatingSet), CodeError> {
        let frameworks = self.frameworks.iter().map(|framework| &**framework);
        let (framework, shared) = share_code::decode(frameworks, code)?;
        let of = |other: &Rc<Framework>| std::ptr::eq(&raw const **other, framework);
        let place = self.frameworks.iter().position(of).ok_or(CodeError::OtherFramework)?;
        Ok((place, shared))
    }

    /// The team, of the framework that most codes are for.
    ///
    /// # Errors
    /// The lines that cannot be read, if there is none that can.
    pub fn finish(self) -> Result<Team, Vec<Unread>> {
        let mut counts = vec![0_usize; self.frameworks.len()];
        for (framework, _) in &self.members {
            if let Some(count) = counts.get_mut(*framework) {
                *count += 1;
            }
        }
        let most = counts.iter().copied().max().filter(|most| *most > 0);
        let place = counts.iter().position(|count| Some(*count) == most);
        let Some((place, framework)) =
            place.and_then(|place| Some((place, self.frameworks.get(place)?)))
        else {
            return Err(self.unread);
        };
        let same = self.same();
        let (members, unread) = (Vec::new(), self.unread);
        let mut team = Team { framework: Rc::clone(framework), members, unread, same };
        for (of, member) in self.members {
            if of == place {
                team.members.push(member);
            } else {
                let Member { line, label, .. } = member;
                team.unread.push(Unread { line, label, why: UnreadReason::OtherFramework });
            }
        }
        let line = |place: usize| team.unread.get(place).map(|unread| unread.line);
        let places = sorted(team.unread.len(), &|one, other| line(one).cmp(&line(other)));
        let unread = places.into_iter().filter_map(|place| team.unread.get(place).cloned());
        team.unread = unread.collect();
        Ok(team)
    }

    /// The lines with the same code as an earlier one, and which that is.
    fn same(&self) -> Vec<(usize, usize)> {
        let places =
            sorted(self.codes.len(), &|one, other| self.codes.get(one).cmp(&self.codes.get(other)));
        let line = |place: usize| self.members.get(place).map_or(0, |(_, member)| member.line);
        let mut same = Vec::new();
        // Equal codes stand beside each other, the earliest line first.
        for alike in places.chunk_by(|one, other| self.codes.get(*one) == self.codes.get(*other)) {
            if let [first, rest @ ..] = alike {
                same.extend(rest.iter().map(|later| (line(*later), line(*first))));
            }
        }
        let later = |place: usize| same.get(place).map(|(later, _)| *later);
        let places = sorted(same.len(), &|one, other| later(one).cmp(&later(other)));
        places.into_iter().filter_map(|place| same.get(place).copied()).collect()
    }
}

/// What a line can mean, each time a label and a code, the likeliest first. What is said of a line that
/// cannot be read goes by the first.
fn readings(text: &str) -> Vec<(&str, &str)> {
    // A link has separators of its own, and before it can be nothing but a label.
    if let Some(link) = text.find("https://").or_else(|| text.find("http://")) {
        let (label, code) = text.split_at(link);
        return vec![(label.trim().trim_end_matches(SEPARATORS), code)];
    }
    let mut readings = Vec::new();
    let mut reversed = Vec::new();
    let separators = text.char_indices().filter(|(_, c)| SEPARATORS.contains(c));
    for (place, separator) in separators.take(MOST_SEPARATORS) {
        let (before, rest) = text.split_at(place);
        let after = rest.get(separator.len_utf8()..).unwrap_or_default();
        readings.push((before, after));
        reversed.push((after, before));
    }
    readings.append(&mut reversed);
    // A code may have spaces in it.
    readings.push(("", text));
    readings
}

/// A cell of a CSV file without its quotes.
fn unquoted(cell: &str) -> &str {
    let cell = cell.trim();
    let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    inner.unwrap_or(cell).trim()
}

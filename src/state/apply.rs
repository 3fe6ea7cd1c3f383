//! What each action does.

use super::{
    Action, Asked, Brought, Choice, Entry, FileProblem, Focus, Form, Heard, KeepError, Keeping,
    Loading, Problem, Screen, SetAside, State, Topic,
};
use crate::domain::assessment::Assessment;
use crate::domain::carry_over::{Fate, carry_over};
use crate::domain::framework::{Framework, RoleIndex};
use std::rc::Rc;

impl State {
    /// The state after an action.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut state = self.clone();
        state.take(action);
        state
    }

    fn take(&mut self, action: Action) {
        match action {
            Action::Go(screen) => self.go(screen),
            Action::Visit(key, screen) => self.visit(&key, screen),
            Action::At(fragment) => self.at(&fragment),
            Action::Open { fragment, page, own } => {
                for (framework, file) in own {
                    self.library.add(Entry::own(framework, file));
                }
                self.page = page;
                let (screen, key) = Screen::at(&self.library, &fragment);
                if let Some(key) = key {
                    self.library.open_key(&key);
                }
                self.screen = screen;
                self.arrive();
            }
            Action::Wording(key, loaded) => self.load(&key, loaded),
            Action::LoadWording => self.library.open_mut().wording = Loading::Begun,
            Action::Bring(brought) => self.bring(brought),
            Action::Choose(choice) => {
                self.form.choice = Some(choice);
                self.form.problem = None;
            }
            Action::Filter(part) => self.form.filter = part,
            Action::PickRole(role) => {
                self.form.role = Some(role);
                self.form.problem = None;
            }
            Action::From(index) => self.form.between = (Some(index), self.between().map(|b| b.1)),
            Action::To(index) => self.form.between = (self.between().map(|b| b.0), Some(index)),
            Action::Family(family) => {
                self.form.family = family;
                self.form.more = 0;
            }
            Action::WithoutOwnRole(without) => self.form.without_own_role = without,
            Action::More => self.form.more += 1,
            Action::Continue => self.go_on(),
            Action::Skip => self.next_skill(),
            Action::EnterCode(code) => self.form.code = code,
            Action::OpenCode => self.open_code(),
            Action::Ask(asked) => {
                self.form.asked = Some(asked);
                self.focus(Focus::Question);
            }
            Action::Cancel => {
                self.form.asked = None;
                self.focus(Focus::Heading);
            }
            Action::Confirm => self.confirm(),
            Action::KeepShared => self.keep_shared(),
            Action::Copied(what, worked) => self.form.copied = Some((what, worked)),
            Action::Storage(key, heard) => self.hear(&key, heard),
            Action::TakeTheirs => self.take_theirs(),
            Action::KeepMine => {
                self.library.open_mut().keeping = Keeping::Nothing;
                self.edit(|_| ());
                self.focus(Focus::Heading);
            }
            answer => self.answer(answer),
        }
    }

    /// What changes the person's answers.
    fn answer(&mut self, action: Action) {
        match action {
            Action::Rate(skill, rating) => {
                self.edit(|answers| answers.ratings.set(skill, rating));
                self.form.problem = None;
                if rating.is_none() {
                    self.focus(Focus::Level);
                }
            }
            Action::Evidence(skill, text) => {
                self.edit(|answers| answers.set_evidence(skill, &text));
            }
            // A shared result can be compared with anything without a change to one's own answers.
            Action::CompareWith(with) if matches!(self.screen, Screen::Shared(_)) => {
                self.form.compare_with = Some(with);
            }
            Action::CompareWith(with) => {
                self.edit(|answers| answers.compare_with = Some(with));
                self.form.problem = None;
            }
            Action::DropAdded => {
                self.edit(|answers| answers.added.clear());
                self.focus(Focus::Heading);
            }
            Action::CarryOver => self.carry_over(),
            _ => {}
        }
    }

    fn at(&mut self, fragment: &str) {
        let (screen, key) = Screen::at(&self.library, fragment);
        match key {
            Some(key) => self.visit(&key, screen),
            None => self.go(screen),
        }
    }

    fn visit(&mut self, key: &str, screen: Screen) {
        if key != &*self.entry().key {
            self.library.open_key(key);
            // The same screen about another framework is another screen.
            self.screen = Screen::Start;
        }
        self.go(screen);
    }

    fn go(&mut self, screen: Screen) {
        self.form = Form::default();
        if screen != self.screen {
            self.screen = screen;
            self.moves = self.moves.wrapping_add(1);
            self.focus(Focus::Heading);
            self.arrive();
        }
    }

    /// Reads what is shared, and begins to load what the screen needs.
    fn arrive(&mut self) {
        self.shared = match &self.screen {
            Screen::Shared(code) => Some(self.read(code)),
            _ => None,
        };
        let key = match (&self.screen, &self.shared) {
            (Screen::Of(_), _) => self.entry().key.clone(),
            (_, Some(Ok(opened))) => opened.key.clone(),
            _ => return,
        };
        if let Some(entry) = self.library.get_mut(&key)
            && entry.wording == Loading::NotYet
        {
            entry.wording = Loading::Begun;
        }
    }

    fn load(&mut self, key: &str, loaded: Option<Rc<Framework>>) {
        let Some(entry) = self.library.get_mut(key) else { return };
        // Another edition's wording would stand beside the wrong skills.
        let same = |loaded: &Rc<Framework>| loaded.fingerprint == entry.framework.fingerprint;
        match loaded.filter(same) {
            Some(framework) => {
                entry.framework = framework;
                entry.wording = Loading::Done;
            }
            None => entry.wording = Loading::Failed,
        }
    }

    fn bring(&mut self, brought: Result<Brought, FileProblem>) {
        let checked = brought.and_then(|(framework, file)| {
            let same = |entry: &Entry| {
                entry.file.is_none()
                    && entry.framework.id == framework.id
                    && entry.framework.edition == framework.edition
            };
            let built_in = self.library.iter().any(same);
            if built_in { Err(FileProblem::BuiltIn) } else { Ok(Entry::own(framework, file)) }
        });
        match checked {
            Ok(entry) => {
                let key = entry.key.clone();
                self.library.add(entry);
                self.begin(&key);
            }
            Err(problem) => self.problem(Problem::File(problem)),
        }
    }

    fn edit(&mut self, change: impl FnOnce(&mut Assessment)) {
        self.library.open_mut().edit(change);
    }

    fn problem(&mut self, problem: Problem) {
        self.form.problem = Some(problem);
        self.focus(Focus::Problem);
    }

    fn focus(&mut self, focus: Focus) {
        self.focus = focus;
        self.focuses = self.focuses.wrapping_add(1);
    }

    fn go_on(&mut self) {
        let answers = self.assessment();
        match self.screen {
            Screen::Choose => match self.form.choice.clone() {
                None => self.problem(Problem::NoChoice),
                Some(Choice::Bring) => self.go(Screen::Bring),
                Some(Choice::SomeRole(key)) => self.visit(&key, Topic::Roles.into()),
                Some(Choice::Framework(key, role)) => {
                    self.library.open_key(&key);
                    if let Some(role) = role {
                        self.take_role(role);
                    }
                    self.begin(&key);
                }
            },
            Screen::Of(topic) => match topic {
                Topic::Roles => match self.form.role.or(answers.role) {
                    None => self.problem(Problem::NoRole),
                    Some(role) => {
                        self.take_role(role);
                        let key = self.entry().key.clone();
                        self.begin(&key);
                    }
                },
                Topic::AddSkills => match self.form.role {
                    None => self.problem(Problem::NoRole),
                    Some(role) => {
                        let framework = Rc::clone(self.framework());
                        self.edit(|answers| answers.add_skills_of(&framework, role));
                        self.go(Topic::Skills.into());
                    }
                },
                Topic::RoleLevel if answers.compare_with.is_none() => {
                    self.problem(Problem::NoRoleLevel);
                }
                Topic::Skill(skill) if answers.rating(skill).is_none() => {
                    self.problem(Problem::NoRating);
                }
                Topic::Skill(_) => self.next_skill(),
                _ => self.go(Topic::Skills.into()),
            },
            _ => self.go(Screen::Choose),
        }
    }

    fn take_role(&mut self, role: RoleIndex) {
        let framework = Rc::clone(self.framework());
        self.edit(|answers| answers.take_role(&framework, role));
    }

    /// Goes to the first question about a framework that is still open.
    fn begin(&mut self, key: &str) {
        self.library.open_key(key);
        let (framework, answers) = (self.framework(), self.assessment());
        let topic = if framework.roles_len() > 1 && answers.role.is_none() {
            Topic::Roles
        } else if answers.compare_with.is_none() && answers.levels_in(framework).len() > 1 {
            Topic::RoleLevel
        } else {
            Topic::Skills
        };
        let key = key.to_owned();
        self.visit(&key, topic.into());
    }

    /// The next unrated skill after this one in the list, or else the list: never round and round.
    fn next_skill(&mut self) {
        let Screen::Of(Topic::Skill(current)) = self.screen else { return };
        let answers = self.assessment();
        let listed = answers.listed_skills(self.framework());
        let later = listed.into_iter().skip_while(|&skill| skill != current).skip(1);
        let next = { later }.find(|&skill| answers.rating(skill).is_none());
        self.go(next.map_or(Topic::Skills, Topic::Skill).into());
    }

    fn open_code(&mut self) {
        let code = self.form.code.clone();
        match (self.read(&code), &self.screen) {
            (Err(error), _) => self.problem(Problem::Code(error)),
            (Ok(opened), Screen::Of(_)) if opened.key == self.entry().key => {
                self.form.other = Some(opened.assessment);
                self.form.problem = None;
            }
            (Ok(_), Screen::Of(_)) => self.problem(Problem::OtherFramework),
            (Ok(opened), _) => self.go(Screen::Shared(opened.code)),
        }
    }

    fn confirm(&mut self) {
        match self.form.asked.take() {
            Some(Asked::Delete(key)) => {
                if let Some(entry) = self.library.get_mut(&key) {
                    entry.edit(|answers| *answers = Assessment::default());
                }
                self.form = Form::default();
            }
            Some(Asked::Remove(key)) => {
                self.library.remove(&key);
                self.form = Form::default();
            }
            Some(Asked::Keep) => return self.keep_shared(),
            None => {}
        }
        self.focus(Focus::Heading);
    }

    fn keep_shared(&mut self) {
        let Some(Ok(opened)) = self.shared.clone() else { return };
        self.library.open_key(&opened.key);
        self.edit(|answers| *answers = opened.assessment);
        self.go(Topic::Result.into());
    }

    fn carry_over(&mut self) {
        let Some(earlier) = self.earlier() else { return };
        let answers = &earlier.assessment;
        let carried = carry_over(
            &earlier.framework,
            &answers.ratings,
            self.framework(),
            &self.assessment().ratings,
        );
        let copied = carried.into_iter().filter_map(|carried| match carried.fate {
            Fate::Copied(skill, rating) => Some((skill, rating)),
            _ => None,
        });
        let copied: Vec<_> = copied.collect();
        self.edit(|answers| {
            for (skill, rating) in copied {
                answers.ratings.set(skill, Some(rating));
            }
        });
        self.go(Topic::Skills.into());
    }

    fn hear(&mut self, key: &str, heard: Heard) {
        let open = key == &*self.entry().key;
        let Some(entry) = self.library.get_mut(key) else { return };
        entry.keeping = match heard {
            Heard::Found(Some((assessment, saved_at))) => {
                entry.assessment = assessment;
                Keeping::Saved(saved_at)
            }
            Heard::Saved(Some(saved_at)) => Keeping::Saved(saved_at),
            Heard::Found(None) | Heard::Saved(None) => Keeping::Nothing,
            Heard::FoundUnreadable(set_aside) => {
                entry.set_aside = Some(set_aside);
                match set_aside {
                    SetAside::Kept => Keeping::Nothing,
                    SetAside::Stays => Keeping::InMemory(KeepError::Unreadable),
                }
            }
            Heard::NotSaved(error) => Keeping::InMemory(error),
            // With nothing here to lose there is nothing to ask.
            Heard::ChangedElsewhere(theirs) if !open || entry.assessment.is_empty() => {
                let (theirs, saved_at) = theirs.unzip();
                entry.assessment = theirs.unwrap_or_default();
                saved_at.map_or(Keeping::Nothing, Keeping::Saved)
            }
            Heard::ChangedElsewhere(theirs) => {
                let (theirs, saved_at) = theirs.unzip();
                Keeping::ChangedElsewhere { theirs: Box::new(theirs.unwrap_or_default()), saved_at }
            }
        };
    }

    fn take_theirs(&mut self) {
        let entry = self.library.open_mut();
        let Keeping::ChangedElsewhere { theirs, saved_at } = entry.keeping.clone() else { return };
        entry.assessment = *theirs;
        entry.keeping = saved_at.map_or(Keeping::Nothing, Keeping::Saved);
        self.focus(Focus::Heading);
    }
}

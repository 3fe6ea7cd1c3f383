//! What each action does.

use super::{
    Action, Asked, Brought, Entry, FileProblem, Focus, Form, Keeping, Loading, Problem, Screen,
    State, later,
};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
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
            Action::Open { fragment, own } => {
                for (framework, file) in own {
                    self.library.add(Entry::own(framework, file));
                }
                self.look_for_given();
                let (screen, key) = Screen::at(&self.library, &fragment);
                if let Some(key) = key {
                    self.library.open_key(&key);
                }
                self.screen = screen;
                self.arrive();
            }
            Action::Set(settings) => self.set(settings),
            Action::Give(brought) => self.give(brought),
            Action::Begin => self.begin_given(),
            Action::Descriptions(key, loaded) => self.load(&key, loaded),
            Action::LoadWording => self.begin_to_load(Loading::Failed),
            Action::LaterLoaded(here) => {
                self.later = if here { Loading::Done } else { Loading::Failed };
                // What was on its way stands in place of what had the focus.
                self.focus(Focus::Heading);
            }
            Action::LoadLater => self.later = Loading::Begun,
            // Before it is here, none of its screens is there to send anything.
            Action::Later(later) if self.later == Loading::Done => {
                later::take(self, Rc::unwrap_or_clone(later));
            }
            Action::Later(_) => {}
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
            Action::Embed(embedding) => self.form.embedding = embedding,
            Action::Continue => self.go_on(),
            Action::Skip => match self.screen {
                Screen::Opinion(_) if self.later == Loading::Done => later::go_on(self, true),
                _ => self.next_skill(),
            },
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
            Action::Wiped(done) => self.form.wiped = Some(done),
            Action::KeepShared => self.keep_shared(),
            Action::GiveOpinion => self.give_opinion(),
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

    fn at(&mut self, fragment: &str) {
        let (screen, key) = Screen::at(&self.library, fragment);
        let pushes = self.pushes;
        match key {
            Some(key) => self.visit(&key, screen),
            None => self.go(screen),
        }
        self.pushes = pushes;
    }

    pub(super) fn visit(&mut self, key: &str, screen: Screen) {
        if key != &*self.entry().key {
            self.library.open_key(key);
            // The same screen about another framework is another screen.
            self.screen = Screen::Start;
        }
        self.go(screen);
    }

    pub(super) fn go(&mut self, screen: Screen) {
        self.form = Form::default();
        if screen != self.screen {
            self.screen = screen;
            self.moves = self.moves.wrapping_add(1);
            self.pushes = self.pushes.wrapping_add(1);
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
        self.begin_to_load(Loading::NotYet);
        if self.is_later() && self.later != Loading::Done {
            self.later = Loading::Begun;
        }
    }

    /// Begins to load the wording of the framework on screen, if this is what became of it so far.
    pub(super) fn begin_to_load(&mut self, so_far: Loading) {
        let key = match (&self.screen, &self.shared) {
            (Screen::Of(_), _) => self.entry().key.clone(),
            (_, Some(Ok(opened))) => opened.key.clone(),
            (Screen::Opinion(_), _) => match &self.opinion {
                Some(giving) => giving.of.key.clone(),
                None => return,
            },
            _ => return,
        };
        if let Some(entry) = self.library.get_mut(&key)
            && entry.wording == so_far
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
            let built_in = self.library.entries().any(same);
            if built_in { Err(FileProblem::BuiltIn) } else { Ok(Entry::own(framework, file)) }
        });
        match checked {
            Ok(entry) => {
                let key = entry.key.clone();
                self.library.add(entry);
                self.library.open_key(&key);
                self.begin();
            }
            Err(problem) => self.problem(Problem::File(problem)),
        }
    }

    pub(super) fn problem(&mut self, problem: Problem) {
        self.form.problem = Some(problem);
        self.focus(Focus::Problem);
    }

    pub(super) fn focus(&mut self, focus: Focus) {
        self.focus = focus;
        self.focuses = self.focuses.wrapping_add(1);
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
            Some(Asked::Everything) => {
                self.library.forget();
                self.opinion = None;
                self.team = super::TeamWork::default();
                self.wipes = self.wipes.wrapping_add(1);
                self.form = Form::default();
            }
            Some(Asked::Keep) => return self.keep_shared(),
            Some(asked) if self.later == Loading::Done => later::confirm(self, &asked),
            _ => {}
        }
        self.focus(Focus::Heading);
    }
}

//! Where the person goes from a screen that asked for something.

use super::{Choice, Loading, Problem, Screen, State, Topic, later};
use std::rc::Rc;

impl State {
    pub(super) fn go_on(&mut self) {
        let answers = self.assessment();
        match self.screen {
            Screen::Choose => match self.form.choice.clone() {
                None => self.problem(Problem::NoChoice),
                Some(Choice::Bring) => self.go(Screen::Bring),
                Some(Choice::SomeRole(key)) => self.visit(&key, Topic::Roles.into()),
                Some(Choice::Framework(key, role)) => {
                    self.library.open_key(&key);
                    if let Some(role) = role {
                        self.choose_role(role);
                    }
                    self.begin();
                }
            },
            Screen::Of(topic) => match topic {
                Topic::Roles => match self.form.role.or(answers.role) {
                    None => self.problem(Problem::NoRole),
                    Some(role) => {
                        self.choose_role(role);
                        self.begin();
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
            Screen::Opinion(_) if self.later == Loading::Done => later::go_on(self, false),
            Screen::Opinion(_) => {}
            _ => self.go(Screen::Choose),
        }
    }

    /// Goes to the first question about the open framework that has no answer yet.
    pub(super) fn begin(&mut self) {
        let (framework, answers) = (self.framework(), self.assessment());
        let topic = if framework.has_several_roles() && answers.role.is_none() {
            Topic::Roles
        } else if answers.compare_with.is_none() && answers.levels_in(framework).len() > 1 {
            Topic::RoleLevel
        } else {
            Topic::Skills
        };
        self.go(topic.into());
    }

    /// The next unrated skill after this one in the list, or else the list: never round and round.
    pub(super) fn next_skill(&mut self) {
        let Screen::Of(Topic::Skill(current)) = self.screen else { return };
        let answers = self.assessment();
        let listed = answers.listed_skills(self.framework());
        let later = listed.into_iter().skip_while(|&skill| skill != current).skip(1);
        let next = { later }.find(|&skill| answers.rating(skill).is_none());
        self.go(next.map_or(Topic::Skills, Topic::Skill).into());
    }
}

//! The facts of frameworks in few bytes, as the build script packs them into the widget.
//!
//! All texts stand in one list and all numbers in another, in the order in which they are read. Two lists
//! take less code than one for each type, and compress better, because like stands beside like.

use super::{
    EarlierEdition, Framework, Group, Level, NewerEdition, Relation, Role, RoleIndex, RoleLevel,
    ScaleLevel, Skill, SkillIndex, SkillMap, Subject,
};
use serde::{Deserialize, Serialize};

/// The two lists that are written.
#[derive(Default, Serialize, Deserialize)]
struct Packed {
    texts: Vec<String>,
    numbers: Vec<u16>,
}

impl Framework {
    /// Packs the facts of these frameworks. Their descriptions are left out.
    ///
    /// # Errors
    /// None is known to happen: the packing library says that there can be one.
    pub fn pack(frameworks: &[Self]) -> Result<Vec<u8>, postcard::Error> {
        let mut packed = Packed::default();
        packed.count(frameworks.len());
        for framework in frameworks {
            packed.framework(framework);
        }
        postcard::to_allocvec(&packed)
    }

    /// Reads what [`Framework::pack`] wrote. `None` when the bytes are something else.
    pub fn unpack(bytes: &[u8]) -> Option<Vec<Self>> {
        let packed: Packed = postcard::from_bytes(bytes).ok()?;
        let mut reader =
            PackedReader { texts: packed.texts.into_iter(), numbers: packed.numbers.into_iter() };
        let mut frameworks = Vec::new();
        for _ in 0..reader.number()? {
            frameworks.push(reader.framework()?);
        }
        Some(frameworks)
    }
}

impl Packed {
    fn text(&mut self, text: &str) {
        self.texts.push(text.to_owned());
    }

    fn maybe_text(&mut self, text: Option<&str>) {
        self.number(u16::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }

    fn number(&mut self, number: u16) {
        self.numbers.push(number);
    }

    /// The length of a list. The check of a framework file lets none be longer than the type holds.
    fn count(&mut self, count: usize) {
        self.number(u16::try_from(count).unwrap_or(u16::MAX));
    }

    /// A number that may not be there: 0 if it is not, or else one more than it.
    fn maybe(&mut self, number: Option<u8>) {
        self.number(number.map_or(0, |number| u16::from(number) + 1));
    }

    /// An id that follows from the name beside it, as most do, need not be packed.
    fn id_and_name(&mut self, id: &str, name: &str) {
        self.text(if id == slug(name) { "" } else { id });
        self.text(name);
    }

    fn named(&mut self, named: &[Group]) {
        self.count(named.len());
        for Group { id, name } in named {
            self.id_and_name(id, name);
        }
    }

    fn framework(&mut self, framework: &Framework) {
        let f = framework;
        for text in [&f.id, &f.edition, &f.title, &f.publisher, &f.licence] {
            self.text(text);
        }
        for text in [&f.source, &f.licence_source, &f.attribution] {
            self.maybe_text(text.as_deref());
        }
        let newer = f.newer_edition.as_ref();
        self.maybe_text(newer.map(|newer| &*newer.edition));
        self.maybe_text(newer.map(|newer| &*newer.source));
        let earlier = f.earlier_edition.as_ref();
        self.maybe_text(earlier.map(|earlier| &*earlier.id));
        self.maybe_text(earlier.map(|earlier| &*earlier.edition));
        let relations = earlier.map_or(&[][..], |earlier| &earlier.skills);
        self.count(relations.len());
        for (id, skill, relation) in relations {
            self.text(id);
            self.number(skill.0);
            self.number(u16::from(*relation == Relation::Continues));
        }
        self.number(u16::try_from(f.fingerprint >> 16).unwrap_or(0));
        self.number(u16::try_from(f.fingerprint & 0xffff).unwrap_or(0));
        self.number(u16::from(f.subject == Subject::Organisation));
        self.number(u16::from(f.not_yet));
        self.count(f.offered_roles.len());
        f.offered_roles.iter().for_each(|role| self.number(role.0));

        self.count(f.scale.len());
        for level in &f.scale {
            self.id_and_name(&level.id, &level.name);
            self.text(&level.meaning);
        }
        self.named(&f.areas);
        self.named(&f.families);
        self.count(f.skills.len());
        for skill in &f.skills {
            self.id_and_name(&skill.id, &skill.name);
            self.maybe(skill.area);
        }
        self.count(f.roles.len());
        for (index, role) in f.roles() {
            self.id_and_name(&role.id, &role.name);
            self.maybe(role.family);
            self.count(role.skills.len());
            role.skills.iter().for_each(|skill| self.number(skill.0));
            let levels = f.levels_of(index);
            self.count(levels.len());
            for (_, level) in levels {
                self.id_and_name(&level.id, &level.name);
                for skill in &role.skills {
                    self.maybe(level.requirement(*skill).map(Level::place));
                }
            }
        }
    }
}

/// What is left of the two lists while they are read.
struct PackedReader {
    texts: std::vec::IntoIter<String>,
    numbers: std::vec::IntoIter<u16>,
}

// An option in an option: the outer one is empty where nothing is left, the inner one where nothing was.
#[allow(clippy::option_option)]
impl PackedReader {
    fn text(&mut self) -> Option<String> {
        self.texts.next()
    }

    fn maybe_text(&mut self) -> Option<Option<String>> {
        if self.number()? == 0 { Some(None) } else { self.text().map(Some) }
    }

    fn number(&mut self) -> Option<u16> {
        self.numbers.next()
    }

    fn maybe(&mut self) -> Option<Option<u8>> {
        match self.number()?.checked_sub(1) {
            None => Some(None),
            Some(number) => u8::try_from(number).ok().map(Some),
        }
    }

    fn named(&mut self) -> Option<Group> {
        let (id, name) = (self.text()?, self.text()?);
        Some(Group { id: if id.is_empty() { slug(&name) } else { id }, name })
    }

    fn all_named(&mut self) -> Option<Vec<Group>> {
        let mut named = Vec::new();
        for _ in 0..self.number()? {
            named.push(self.named()?);
        }
        Some(named)
    }

    fn framework(&mut self) -> Option<Framework> {
        let mut framework = Framework {
            id: self.text()?,
            edition: self.text()?,
            title: self.text()?,
            publisher: self.text()?,
            licence: self.text()?,
            source: self.maybe_text()?,
            licence_source: self.maybe_text()?,
            attribution: self.maybe_text()?,
            newer_edition: self.newer_edition()?,
            earlier_edition: self.earlier_edition()?,
            fingerprint: (u32::from(self.number()?) << 16) | u32::from(self.number()?),
            subject: if self.number()? == 0 { Subject::Person } else { Subject::Organisation },
            not_yet: self.number()? != 0,
            offered_roles: Vec::new(),
            scale: Vec::new(),
            areas: Vec::new(),
            skills: Vec::new(),
            families: Vec::new(),
            roles: Vec::new(),
            role_levels: Vec::new(),
            descriptions: None,
        };
        for _ in 0..self.number()? {
            framework.offered_roles.push(RoleIndex(self.number()?));
        }
        for _ in 0..self.number()? {
            let Group { id, name } = self.named()?;
            framework.scale.push(ScaleLevel { id, name, meaning: self.text()? });
        }
        framework.areas = self.all_named()?;
        framework.families = self.all_named()?;
        for _ in 0..self.number()? {
            let Group { id, name } = self.named()?;
            framework.skills.push(Skill { id, name, area: self.maybe()? });
        }
        for index in 0..self.number()? {
            self.role(RoleIndex(index), &mut framework)?;
        }
        Some(framework)
    }

    fn newer_edition(&mut self) -> Option<Option<NewerEdition>> {
        let (edition, source) = (self.maybe_text()?, self.maybe_text()?);
        Some(edition.zip(source).map(|(edition, source)| NewerEdition { edition, source }))
    }

    fn earlier_edition(&mut self) -> Option<Option<EarlierEdition>> {
        let (id, edition) = (self.maybe_text()?, self.maybe_text()?);
        let mut skills = Vec::new();
        for _ in 0..self.number()? {
            let (id, skill) = (self.text()?, SkillIndex(self.number()?));
            let continues = self.number()? != 0;
            let relation = if continues { Relation::Continues } else { Relation::Replaces };
            skills.push((id, skill, relation));
        }
        Some(id.zip(edition).map(|(id, edition)| EarlierEdition { id, edition, skills }))
    }

    /// Reads a role, and adds its levels to the framework's one list of them.
    fn role(&mut self, index: RoleIndex, framework: &mut Framework) -> Option<()> {
        let Group { id, name } = self.named()?;
        let family = self.maybe()?;
        let mut skills = Vec::new();
        for _ in 0..self.number()? {
            skills.push(SkillIndex(self.number()?));
        }
        for _ in 0..self.number()? {
            let Group { id, name } = self.named()?;
            let mut requirements = SkillMap::default();
            for &skill in &skills {
                requirements.set(skill, self.maybe()?.map(Level));
            }
            framework.role_levels.push(RoleLevel { id, role: index, name, requirements });
        }
        framework.roles.push(Role { id, name, skills, family });
        Some(())
    }
}

/// The id that an author is likely to give to a name: its words in small letters, joined by hyphens.
fn slug(name: &str) -> String {
    let small = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let small: String = name.chars().map(small).collect();
    let words: Vec<_> = small.split_ascii_whitespace().collect();
    words.join("-")
}

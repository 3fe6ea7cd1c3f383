//! The way to a value in the JSON of a framework file.

/// The way to a value. It is a text only where there is a fault: a file has tens of thousands of values.
#[derive(Clone, Copy, Default)]
pub(super) struct Path<'a>([Step<'a>; MAX_STEPS]);

/// How many names and numbers a path has at the most: `roles/2/levels/3/requirements/user-focus`.
const MAX_STEPS: usize = 6;

/// A part of a path.
#[derive(Clone, Copy, Default)]
pub(super) enum Step<'a> {
    #[default]
    None,
    Name(&'a str),
    /// A place in a list, 0 for the first.
    Place(u16),
}

impl<'a> Path<'a> {
    /// The way to an entry of the whole file.
    pub(super) fn of(name: &'a str) -> Self {
        Self::default().to(Step::Name(name))
    }

    /// The way to what comes next on it.
    pub(super) fn to(mut self, next: Step<'a>) -> Self {
        // None is longer.
        if let Some(free) = self.0.iter_mut().find(|step| matches!(step, Step::None)) {
            *free = next;
        }
        self
    }

    /// The names and numbers, for example `skills/2/name`; empty for the whole file.
    pub(super) fn written(&self) -> String {
        let mut path = String::new();
        for step in &self.0 {
            let step = match step {
                Step::None => break,
                Step::Name(name) => (*name).to_owned(),
                Step::Place(place) => place.to_string(),
            };
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(&step);
        }
        path
    }
}

//! What is missing is set up step by step, each with its number, so that nobody wonders what is going on.
//! Nothing is printed when all is there.

use anyhow::{Context, Result};

/// One thing that is missing.
pub(super) struct Step<'a> {
    /// What the step does, with how long it takes if that is long: "installing npm packages".
    title: String,
    run: Box<dyn FnOnce() -> Result<()> + 'a>,
}

impl<'a> Step<'a> {
    pub(super) fn new(title: String, run: impl FnOnce() -> Result<()> + 'a) -> Self {
        Self { title, run: Box::new(run) }
    }
}

/// Runs all steps in their order, up to the first that fails.
pub(super) fn run(steps: Vec<Step>) -> Result<()> {
    let titles: Vec<&str> = steps.iter().map(|step| step.title.as_str()).collect();
    let lines = numbered(&titles);
    for (step, line) in steps.into_iter().zip(lines) {
        println!("{line}");
        (step.run)().with_context(|| format!("set-up stopped at {line}"))?;
    }
    Ok(())
}

fn numbered(titles: &[&str]) -> Vec<String> {
    let number = |(i, title)| format!("{} of {}: {title}", i + 1, titles.len());
    titles.iter().enumerate().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::{Step, numbered, run};
    use anyhow::ensure;
    use std::cell::RefCell;

    #[test]
    fn the_numbers_count_what_is_missing_and_nothing_else() {
        assert_eq!(
            numbered(&["adding a", "installing b"]),
            ["1 of 2: adding a", "2 of 2: installing b"]
        );
        assert_eq!(numbered(&[]), [""; 0]);
    }

    #[test]
    fn a_step_that_fails_is_the_last_and_is_named() {
        let done = RefCell::new(Vec::new());
        let step = |title: &'static str| {
            let done = &done;
            Step::new(title.to_owned(), move || {
                done.borrow_mut().push(title);
                ensure!(title != "b", "no network");
                Ok(())
            })
        };
        let error = run(vec![step("a"), step("b"), step("c")]).err();
        let error = error.map(|error| format!("{error:#}"));
        assert_eq!(error.as_deref(), Some("set-up stopped at 2 of 3: b: no network"));
        assert_eq!(*done.borrow(), ["a", "b"]);
    }
}

//! What the suites came to, and how long each took, so that whoever waits knows for what.

use super::count::Count;
use anyhow::Result;
use std::fmt::{self, Display, Formatter};
use std::time::{Duration, Instant};

/// What has run so far, in its order.
#[derive(Default)]
pub(super) struct Report {
    parts: Vec<Part>,
}

struct Part {
    title: &'static str,
    /// Nothing for what is no test, but takes time.
    count: Option<Count>,
    took: Duration,
}

impl Report {
    /// Runs a suite and says what it came to.
    pub(super) fn suite(
        &mut self,
        title: &'static str,
        run: impl FnOnce() -> Result<Count>,
    ) -> Result<()> {
        let start = Instant::now();
        let count = run()?;
        self.add(title, count, start.elapsed());
        Ok(())
    }

    /// Runs what the suites after it need, which says for itself what it does.
    pub(super) fn step<T>(
        &mut self,
        title: &'static str,
        run: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let start = Instant::now();
        let result = run()?;
        self.parts.push(Part { title, count: None, took: start.elapsed() });
        Ok(result)
    }

    /// Counts as one failure that the suites after it did not run.
    pub(super) fn could_not_run(&mut self) {
        self.add("What could not be run", Count { passed: 0, failed: 1 }, Duration::ZERO);
    }

    pub(super) fn has_failures(&self) -> bool {
        self.sum().failed > 0
    }

    fn add(&mut self, title: &'static str, count: Count, took: Duration) {
        let Count { passed, failed } = count;
        println!("{title}: {passed} passed, {failed} failed, {:.0} s\n", took.as_secs_f64());
        self.parts.push(Part { title, count: Some(count), took });
    }

    fn sum(&self) -> Count {
        let counts = || self.parts.iter().filter_map(|part| part.count);
        Count {
            passed: counts().map(|count| count.passed).sum(),
            failed: counts().map(|count| count.failed).sum(),
        }
    }
}

/// A table of all, and the sums as the last line.
impl Display for Report {
    fn fmt(&self, out: &mut Formatter) -> fmt::Result {
        let width = self.parts.iter().map(|part| part.title.len()).max().unwrap_or(0);
        writeln!(out, "{:width$}  passed  failed  seconds", "")?;
        for Part { title, count, took } in &self.parts {
            let (passed, failed) = count.map_or_else(Default::default, |count| {
                (count.passed.to_string(), count.failed.to_string())
            });
            let seconds = took.as_secs_f64();
            writeln!(out, "{title:width$}  {passed:>6}  {failed:>6}  {seconds:>7.0}")?;
        }
        let Count { passed, failed } = self.sum();
        writeln!(out, "\n{passed} passed, {failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, Part, Report};
    use std::time::Duration;

    fn report() -> Report {
        let part =
            |title, count, seconds| Part { title, count, took: Duration::from_secs(seconds) };
        let parts = vec![
            part("Native tests", Some(Count { passed: 210, failed: 0 }), 35),
            part("Release build", None, 84),
            part("End to end", Some(Count { passed: 8, failed: 2 }), 140),
        ];
        Report { parts }
    }

    #[test]
    fn the_sums_are_the_last_line() {
        assert_eq!(
            report().to_string(),
            "               passed  failed  seconds\n\
             Native tests      210       0       35\n\
             Release build                       84\n\
             End to end          8       2      140\n\
             \n\
             218 passed, 2 failed\n"
        );
    }

    #[test]
    fn what_could_not_run_counts_as_a_failure() {
        let mut report = Report::default();
        assert!(!report.has_failures());
        report.could_not_run();
        assert!(report.has_failures());
        assert!(report.to_string().ends_with("\n0 passed, 1 failed\n"));
    }
}

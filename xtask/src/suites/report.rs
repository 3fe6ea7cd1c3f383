//! What the suites came to, and how long each took, so that whoever waits knows for what.

use super::count::{Count, Outcome};
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
    /// What the runner said about those that failed.
    failures: Vec<String>,
    took: Duration,
}

impl Report {
    /// Runs a suite and says what it came to.
    pub(super) fn suite(
        &mut self,
        title: &'static str,
        run: impl FnOnce() -> Result<Outcome>,
    ) -> Result<()> {
        let start = Instant::now();
        let outcome = run()?;
        self.add(title, outcome, start.elapsed());
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
        let took = start.elapsed();
        self.parts.push(Part { title, count: None, failures: Vec::new(), took });
        Ok(result)
    }

    /// Counts as one failure that the suites after it did not run.
    pub(super) fn could_not_run(&mut self) {
        self.add("What could not be run", Count { passed: 0, failed: 1 }.into(), Duration::ZERO);
    }

    pub(super) fn has_failures(&self) -> bool {
        self.sum().failed > 0
    }

    fn add(&mut self, title: &'static str, outcome: Outcome, took: Duration) {
        let Outcome { count, failures } = outcome;
        let Count { passed, failed } = count;
        println!("{title}: {passed} passed, {failed} failed, {:.0} s\n", took.as_secs_f64());
        self.parts.push(Part { title, count: Some(count), failures, took });
    }

    fn sum(&self) -> Count {
        let counts = || self.parts.iter().filter_map(|part| part.count);
        Count {
            passed: counts().map(|count| count.passed).sum(),
            failed: counts().map(|count| count.failed).sum(),
        }
    }
}

/// Lines that a suite's failures get at the end. The whole stands where the suite ran.
const LINES_OF_FAILURES: usize = 60;

/// What failed, a table of all, and the sums as the last line: whoever has only the end of a long run
/// can see what broke.
impl Display for Report {
    fn fmt(&self, out: &mut Formatter) -> fmt::Result {
        for Part { title, failures, .. } in &self.parts {
            if failures.is_empty() {
                continue;
            }
            writeln!(out, "Failed in {title}:")?;
            for line in failures.iter().take(LINES_OF_FAILURES) {
                writeln!(out, "{line}")?;
            }
            let more = failures.len().saturating_sub(LINES_OF_FAILURES);
            if more > 0 {
                writeln!(out, "… and {more} more lines above")?;
            }
            writeln!(out)?;
        }
        let width = self.parts.iter().map(|part| part.title.len()).max().unwrap_or(0);
        writeln!(out, "{:width$}  passed  failed  seconds", "")?;
        for Part { title, count, took, .. } in &self.parts {
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
        let part = |title, count, seconds| Part {
            title,
            count,
            failures: Vec::new(),
            took: Duration::from_secs(seconds),
        };
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
    fn what_failed_stands_before_the_table_and_is_cut_when_long() {
        let mut report = report();
        for part in report.parts.iter_mut().filter(|part| part.title == "End to end") {
            part.failures = (1..=62).map(|line| format!("line {line}")).collect();
        }
        let text = report.to_string();
        assert!(text.starts_with("Failed in End to end:\nline 1\n"), "{text}");
        assert!(text.contains("line 60\n… and 2 more lines above\n\n     "), "{text}");
        assert!(text.ends_with("\n218 passed, 2 failed\n"), "{text}");
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

// The table of what came of it: for each host and way onto its page whether the widget works, and looks right.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** What a test says of one host and way, as an annotation. */
export type Row = { host: string; way: string; works: boolean; problems: string[] };

export const ROW = "row";

export default class Table implements Reporter {
  private readonly rows: string[][] = [["host", "way", "works", "looks right"]];

  printsToStdio() {
    return false;
  }

  onTestEnd(_: TestCase, { annotations }: TestResult) {
    for (const { type, description } of annotations) {
      if (type !== ROW) continue;
      const { host, way, works, problems } = JSON.parse(description!) as Row;
      this.rows.push([host, way, works ? "yes" : "no", !works ? "" : problems.length === 0 ? "yes" : `no: ${problems.join("; ")}`]);
    }
  }

  onEnd() {
    if (this.rows.length === 1) return;
    const widths = [0, 1, 2].map((column) => Math.max(...this.rows.map((row) => row[column].length)));
    const lines = this.rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
    console.log(`\n${lines.join("\n")}\n`);
  }
}

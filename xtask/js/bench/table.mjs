// What was measured, as tables, and where they go in a page of the docs.

/** The middle of some numbers. @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** What 95 of 100 numbers are not above. @param {number[]} numbers */
export const percentile95 = (numbers) => [...numbers].sort((one, other) => one - other)[Math.ceil(0.95 * numbers.length) - 1];

/** A number with commas: 1,380. @param {number} number */
export const whole = (number) => Math.round(number).toLocaleString("en-GB");

/**
 * A table in Markdown. What is not there is a dash.
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? "–").join(" | ")} |`;
  return [line(head), `|${head.map((_, column) => (column ? "---:|" : "---|")).join("")}`, ...rows.map(line)].join("\n");
}

const HEAD = [
  "", "first paint", "largest paint", "of the floor", "usable", "of the counter", "next screen", "KB until usable", "KB in all",
  "shift", "main thread ms", "first click ms", "click median / p95 ms",
];

/**
 * The table of one line and machine, from all visits of a run.
 * @param {{ name: string, quiet: Quiet[], eager: Eager[] }[]} sites The floor first, then the counter.
 * @typedef {{ firstPaint: number, largestPaint: number, arrived: number, shift: number, mainThread: number, bytes: number, clicks: number[] }} Quiet
 * @typedef {{ usable: number, there: number, bytesByThen: number }} Eager
 */
export function loadTable(sites) {
  const of = (visits, what) => median(visits.map(what));
  const [floor, counter] = sites;
  const lowest = of(floor.quiet, ({ largestPaint }) => largestPaint);
  const soonest = of(counter.eager, ({ usable }) => usable);
  const rows = sites.map(({ name, quiet, eager }) => {
    const largest = of(quiet, ({ largestPaint }) => largestPaint);
    const arrived = of(quiet, ({ arrived }) => arrived);
    // An element shows nothing before its script is there, so that it is counted from then.
    const since = of(quiet, ({ largestPaint, arrived }) => largestPaint - arrived);
    const clicks = quiet.flatMap(({ clicks }) => clicks);
    const cells = [
      name,
      whole(of(quiet, ({ firstPaint }) => firstPaint)),
      arrived ? `${whole(largest)}, ${whole(since)} after its script` : whole(largest),
      (since / lowest).toFixed(2),
    ];
    const usable = eager.length > 0 ? of(eager, ({ usable }) => usable) : undefined;
    const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
    return [
      ...cells,
      usable && whole(usable),
      usable && (usable / soonest).toFixed(2),
      usable && whole(of(eager, ({ there }) => there)),
      usable && kilobytes(of(eager, ({ bytesByThen }) => bytesByThen)),
      kilobytes(of(quiet, ({ bytes }) => bytes)),
      of(quiet, ({ shift }) => shift).toFixed(3),
      whole(of(quiet, ({ mainThread }) => mainThread)),
      clicks.length > 0 ? whole(of(quiet, ({ clicks }) => clicks[0])) : undefined,
      clicks.length > 0 ? `${whole(median(clicks))} / ${whole(percentile95(clicks))}` : undefined,
    ];
  });
  return table(HEAD, rows);
}

/** A time in the unit that suits it. @param {number} nanoseconds */
export function time(nanoseconds) {
  const units = [["ns", 1], ["µs", 1e3], ["ms", 1e6], ["s", 1e9]];
  const [unit, size] = units.findLast(([, size]) => nanoseconds >= size) ?? units[0];
  const number = nanoseconds / size;
  return `${number < 10 ? number.toFixed(1) : whole(number)} ${unit}`;
}

/**
 * How a time grows with what there is to do: the slope of the line through their logarithms. 1 is in step with it, 2 with
 * its square.
 * @param {number[]} sizes
 * @param {number[]} times
 */
export function slope(sizes, times) {
  const all = sizes.map((size, place) => [Math.log(size), Math.log(times[place])]);
  const mean = (column) => all.reduce((sum, point) => sum + point[column], 0) / all.length;
  const [x, y] = [mean(0), mean(1)];
  return all.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / all.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** The sizes that have a column each. */
const SIZES = [1, 10, 100, 1_000];

/**
 * The table of all operations, natively and in the browser.
 * @param {{ name: string, sizes: number[], native: number[], wasm: number[] }[]} operations
 */
export function growthTable(operations) {
  const rows = operations.flatMap(({ name, sizes, ...times }) =>
    [["natively", times.native], ["wasm", times.wasm]].map(([where, times]) => {
      const at = (size) => (sizes.includes(size) ? time(times[sizes.indexOf(size)]) : undefined);
      const other = sizes.find((size) => !SIZES.includes(size));
      return [name, where, ...SIZES.map(at), other && `${whole(other)}: ${at(other)}`, slope(sizes, times).toFixed(2)];
    }),
  );
  return table(["", "", ...SIZES.map(whole), "as it is in use", "slope"], rows);
}

/**
 * A page with a text between the marks of this name, in place of what was there.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export function between(page, name, text) {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->\n`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page has no marks of ${name}`);
  return `${before}${start}${text.trim()}\n${end}${after}`;
}

// What the bench makes of its figures. The bench itself is no test: times depend on the machine.
import { between, growthTable, loadTable, median, percentile95, slope, time } from "../../xtask/js/bench/table.mjs";
import { expect, test } from "./fixtures.js";

const quiet = { firstPaint: 500, largestPaint: 1_000, arrived: 0, shift: 0, mainThread: 400, bytes: 8_700, clicks: [] as number[] };

test("medians and percentiles are of the numbers and not of their text", () => {
  expect(median([100, 9, 30])).toBe(30);
  expect(median([100, 9, 30, 40])).toBe(35);
  const hundred = Array.from({ length: 100 }, (_, number) => 100 - number);
  expect(percentile95(hundred)).toBe(95);
  expect(percentile95([7])).toBe(7);
});

test("a table has each page beside the floor and the counter", () => {
  const rows = loadTable([
    { name: "floor", quiet: [quiet], eager: [] },
    { name: "counter", quiet: [{ ...quiet, clicks: [24, 16] }], eager: [{ usable: 800, there: 800, bytesByThen: 49_600 }] },
    {
      name: "element",
      quiet: [{ ...quiet, largestPaint: 1_900, arrived: 800, clicks: [32, 16] }],
      eager: [{ usable: 1_000, there: 1_200, bytesByThen: 80_000 }],
    },
  ]).split("\n");
  expect(rows.slice(2)).toEqual([
    "| floor | 500 | 1,000 | 1.00 | – | – | – | – | 8.7 | 0.000 | 400 | – | – |",
    "| counter | 500 | 1,000 | 1.00 | 800 | 1.00 | 800 | 49.6 | 8.7 | 0.000 | 400 | 24 | 20 / 24 |",
    "| element | 500 | 1,900, 1,100 after its script | 1.10 | 1,000 | 1.25 | 1,200 | 80.0 | 8.7 | 0.000 | 400 | 32 | 24 / 32 |",
  ]);
});

test("a slope is 1 where time grows in step, and 2 where it grows with the square", () => {
  const sizes = [1, 10, 100, 1_000];
  expect(slope(sizes, [3, 30, 300, 3_000])).toBeCloseTo(1);
  expect(slope(sizes, sizes.map((size) => 5 * size ** 2))).toBeCloseTo(2);
  expect(slope(sizes, [7, 7, 7, 7])).toBeCloseTo(0);
});

test("a table of growth has a row for each side, and what is in use beside the powers of ten", () => {
  const rows = growthTable([{ name: "rank", sizes: [1, 10, 206], native: [100, 1_000, 20_600], wasm: [200, 2_000, 4.12e7] }]).split("\n");
  expect(rows[2]).toBe("| rank | natively | 100 ns | 1.0 µs | – | – | 206: 21 µs | 1.00 |");
  expect(rows[3]).toMatch(/^\| rank \| wasm \| 200 ns \| 2\.0 µs \| – \| – \| 206: 41 ms \| 2\.\d\d \|$/);
  expect(time(0.5)).toBe("0.5 ns");
  expect(time(2.5e9)).toBe("2.5 s");
});

test("what was there between the marks is replaced, and a page without marks is refused", () => {
  const page = "a\n<!-- x -->\nold\n<!-- end of x -->\nb\n";
  expect(between(page, "x", "new\n")).toBe("a\n<!-- x -->\nnew\n<!-- end of x -->\nb\n");
  expect(() => between(page, "y", "new")).toThrow("no marks of y");
});

// Takes out of the compiled module what only some screens need, so that it can be loaded when one of them
// is opened. `docs/architecture.md` says how the parts come together.
//
// The ways in are doors: functions that the sources keep in one piece and that are called in no other
// way. What can be reached through doors alone goes into a module of its own, which uses the first
// one's memory, table and functions, and brings the constants that nothing else refers to. In the first,
// a door calls through a place in the table that is empty until the second is there.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { constantsOf } from "./linked.mjs";

const run = promisify(execFile);

/** The doors, by the paths that their functions have in the sources. */
export const DOORS = [
  "skillgauge::state::later::take",
  "skillgauge::state::later::go_on",
  "skillgauge::state::later::confirm",
  "skillgauge::ui::screens::later::screen",
  "skillgauge::ui::screens::later::deed",
  "skillgauge::ui::screens::later::found",
  "skillgauge::ui::screens::later::read_lines",
  "skillgauge::ui::screens::later::team_of",
];

/** What browsers have had for years. */
const FEATURES = [
  "bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
].map((feature) => `--enable-${feature}`);

/** The name of the first module among the imports of the second. */
const FIRST = "first";

const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)/;
const CALL = new RegExp(`\\((?:return_call|call|ref\\.func) (${NAME.source})`, "g");

/** The items of a module as text: each begins with one space and a bracket. */
function items(text) {
  const lines = text.split("\n");
  const all = [];
  for (const line of lines.slice(1, lines.lastIndexOf(")"))) {
    if (line.startsWith(" (")) all.push([line]);
    else all.at(-1).push(line);
  }
  return all.map((lines) => lines.join("\n"));
}

const kind = (item) => item.match(/^ \((\w+)/)[1];
const nameOf = (item) => item.match(NAME)[0];

/** What a function takes and gives, without the names of what it takes. */
function signature(item) {
  const [head] = item.split("\n");
  const types = (word) => [...head.matchAll(new RegExp(`\\(${word} (?:\\$\\d+ )?([^()]+)\\)`, "g"))].map(([, type]) => type);
  const taken = types("param").flatMap((type) => type.trim().split(" "));
  const given = types("result").flatMap((type) => type.trim().split(" "));
  const text = [
    taken.length > 0 ? `(param ${taken.join(" ")})` : "",
    given.length > 0 ? `(result ${given.join(" ")})` : "",
  ].join(" ");
  return { text, taken };
}

/** A path as the compiler writes it, up to the hash behind it. */
const mangled = (path) => `_ZN${path.split("::").map((part) => part.length + part).join("")}17h`;

/**
 * The module's text, and that of the two that it makes.
 * @param {string} text
 * @param {Uint8Array} linked The module as the linker left it.
 */
export function split(text, linked) {
  const all = items(text);
  const of = (wanted) => all.filter((item) => kind(item) === wanted);
  const functions = new Map(of("func").map((item) => [nameOf(item), item]));
  const imported = new Map(
    of("import").filter((item) => item.includes("(func ")).map((item) => [item.match(new RegExp(`\\(func (${NAME.source})`))[1], item]),
  );
  const calls = (item) => new Set([...item.matchAll(CALL)].map(([, name]) => name));

  const doors = DOORS.map((door) => {
    const found = [...functions.keys()].filter((name) => name.startsWith(`$${mangled(door)}`));
    if (found.length !== 1) throw new Error(`the door ${door} is there ${found.length} times`);
    return found[0];
  });

  // What the first module reaches without going through a door stays in it.
  const first = new Set();
  const reach = [...of("elem"), ...of("export"), ...of("start")].flatMap((item) => [...item.matchAll(new RegExp(NAME, "g"))].map(([name]) => name));
  while (reach.length > 0) {
    const name = reach.pop();
    if (first.has(name) || !functions.has(name)) continue;
    if (doors.includes(name)) {
      if (kindOfUse(all, name) !== "call") throw new Error(`the door ${name} is used as a value`);
      continue;
    }
    first.add(name);
    reach.push(...calls(functions.get(name)));
  }
  const later = [...functions.keys()].filter((name) => !first.has(name));
  const names = new Set(later.map((name) => name.slice(1).replace(/^"(.*)"$/, "$1")));
  const data = divided(of("data"), constantsOf(linked, names));
  const used = new Set(later.flatMap((name) => [...calls(functions.get(name))]).filter((name) => first.has(name) || imported.has(name)));

  const table = of("table").find((item) => item.includes("funcref"));
  const [, size] = table.match(/(\d+) \d+ funcref/);
  const place = (door) => Number(size) + doors.indexOf(door);
  const globals = of("global");
  const isMutable = (global) => global.includes("(mut ");
  const memory = nameOf(of("memory")[0]);
  const exports = [
    `(export "later_table" (table ${nameOf(table)}))`,
    ...globals.filter(isMutable).map((item, i) => `(export "later_g${i}" (global ${nameOf(item)}))`),
    ...[...used].map((name, i) => `(export "l${i.toString(36)}" (func ${name}))`),
  ];
  const stub = (door) => {
    const { text, taken } = signature(functions.get(door));
    const values = taken.map((_, i) => `(local.get ${i})`).join(" ");
    return ` (func ${door} ${text} (call_indirect ${nameOf(table)} ${text} ${values} (i32.const ${place(door)})))`;
  };
  const wider = table.replace(/(\d+) (\d+) funcref/, (_, ...sizes) => `${sizes.slice(0, 2).map((n) => Number(n) + doors.length).join(" ")} funcref`);
  const firstText = [
    "(module",
    ...all.filter((item) => item !== table && kind(item) !== "data" && !(kind(item) === "func" && !first.has(nameOf(item)))),
    wider,
    ...data.first,
    ...doors.map(stub),
    ...exports,
    ")",
  ].join("\n");

  const import_ = (name, what) => ` (import "${FIRST}" "${name}" ${what})`;
  const laterText = [
    "(module",
    ...of("type"),
    import_("memory", `(memory ${memory} 1)`),
    import_("later_table", `(table ${nameOf(table)} 1 funcref)`),
    ...otherTables(of("table").filter((item) => item !== table), of("export"), import_),
    ...globals.filter(isMutable).map((item, i) => import_(`later_g${i}`, `(global ${nameOf(item)} ${item.match(/\(mut \w+\)/)[0]})`)),
    ...[...used].map((name, i) => import_(`l${i.toString(36)}`, `(func ${name} ${signature(functions.get(name) ?? importedHead(imported.get(name))).text})`)),
    ...globals.filter((item) => !isMutable(item)),
    ...doors.map((door) => ` (elem (table ${nameOf(table)}) (i32.const ${place(door)}) func ${door})`),
    ...later.map((name) => functions.get(name)),
    ...data.later,
    ")",
  ].join("\n");
  return { whole: ["(module", ...all, ")"].join("\n"), first: firstText, later: laterText };
}

/** Constants nearer to each other than this cost less together, with what is between them. */
const NEAR = 8;

/** The data of the first module, with zeros in place of these constants, and that of the second. */
function divided(items, constants) {
  const later = [];
  const first = items.map((item) => {
    const [, head, address, text] = item.match(/^( \(data \S+ \(i32\.const (\d+)\)) "(.*)"\)$/);
    const bytes = unescaped(text);
    const inside = constants.map(({ address: at, size }) => [at - Number(address), at - Number(address) + size]);
    // What can change has to stay as it is.
    const own = head.includes(".rodata") ? inside.filter(([from, to]) => from >= 0 && to <= bytes.length) : [];
    for (const [from, to] of together(own)) {
      later.push(` (data (i32.const ${Number(address) + from}) "${escaped(bytes.subarray(from, to))}")`);
    }
    const left = Uint8Array.from(bytes);
    for (const [from, to] of own) left.fill(0, from, to);
    return `${head} "${escaped(left)}")`;
  });
  return { first, later };
}

/** Ranges in order, those that are near as one. */
function together(ranges) {
  const all = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from - last[1] < NEAR) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

const SIGNS = { t: 9, n: 10, r: 13, '"': 34, "'": 39, "\\": 92 };

function unescaped(text) {
  const bytes = [];
  for (const [, hex, sign, plain] of text.matchAll(/\\([0-9a-f]{2})|\\(.)|([^\\])/g)) {
    bytes.push(hex ? Number.parseInt(hex, 16) : sign ? SIGNS[sign] : plain.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

const escaped = (bytes) => Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");

/** Whether a function is only ever called. */
function kindOfUse(all, name) {
  const isValue = all.some((item) => ["elem", "export", "start"].includes(kind(item)) && item.includes(`${name} `));
  return isValue ? "value" : "call";
}

/** Tables of other values are exported by the first module already. */
function otherTables(tables, exports, import_) {
  return tables.map((item) => {
    const name = nameOf(item);
    const exported = exports.find((item) => item.includes(`(table ${name})`)).match(/"([^"]+)"/)[1];
    return import_(exported, `(table ${name} 1 ${item.match(/(\w+ref)\)/)[1]})`);
  });
}

const importedHead = (item) => item.slice(item.indexOf("(func "));

/** As small as it gets. */
async function optimized(folder, name) {
  const [from, to] = [join(folder, name), join(folder, `${name}.small`)];
  await run("wasm-opt", ["-Oz", "--low-memory-unused", ...FEATURES, from, "-o", to]);
  return readFile(to);
}

/**
 * The compiled module in one piece, and as the two that a page loads.
 * @param {string} wasm Its file, with the names of its functions.
 * @param {string} linked The file as the linker left it.
 */
export async function splitModule(wasm, linked) {
  const folder = await mkdtemp(join(tmpdir(), "skillgauge-"));
  try {
    const at = (name) => join(folder, name);
    await run("wasm-dis", [wasm, "-o", at("text")]);
    const parts = split(await readFile(at("text"), "utf8"), await readFile(linked));
    for (const [name, text] of Object.entries(parts)) {
      await writeFile(at(`${name}.wat`), text);
      await run("wasm-as", [...FEATURES, at(`${name}.wat`), "-o", at(name)]);
    }
    const [whole, first, later] = await Promise.all(["whole", "first", "later"].map((name) => optimized(folder, name)));
    return { whole, first, later };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Walks through the widget with a screen reader, and compares what it says with golden files, or writes them.
//   node xtask/js/speech/index.mjs [--update]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve } from "../server.mjs";
import { Desktop } from "./desktop.mjs";
import { Orca } from "./orca.mjs";
import { ORCA_KEYS, READ_ALL, READ_TO_END, WALK } from "./walk.mjs";

const GOLDEN = new URL("../../../tests/golden/speech/", import.meta.url);
const SAID = new URL("../../../target/speech/", import.meta.url);
const isUpdate = process.argv.includes("--update");

/** What differs each time. */
const steady = (text) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, "HOST")
    .replace(/\b\d\d:\d\d\b/g, "TIME")
    .replace(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/g, "DAY");

/** A key and what was said after it, as a golden file has them. */
const heard = (keys, said) => [keys in ORCA_KEYS ? `> ${keys} (${ORCA_KEYS[keys]})` : `> ${keys}`, ...said.map(steady), ""].join("\n");

/** How many utterances a golden file has after each key. */
function expected(golden) {
  const presses = golden.split(/^> .*\n/m).slice(1);
  return presses.map((said) => said.split("\n").filter((line) => line !== "").length);
}

const read = (url) => readFile(url, "utf8").catch(() => "");

/** Goes one step. Returns what was said, as a golden file. */
async function go(desktop, orca, presses, golden) {
  const counts = expected(golden);
  let text = "";
  for (const [number, [keys, until]] of presses.entries()) {
    await desktop.press(keys);
    const hasMatch = (said) => until === undefined || said.some((line) => until.test(line));
    const hasAll = (said) => isUpdate || said.length >= (counts[number] ?? 0);
    const { said, inTime } = await orca.hear((said) => hasMatch(said) && hasAll(said));
    text += heard(keys, said);
    if (!inTime && !hasMatch(said)) throw new Error(`After ${keys}, Orca did not say ${until}.\n${text}`);
  }
  return text;
}

/** Compares what was said with what is in the golden file, and shows what differs. */
async function compare(name, said, golden) {
  if (said === golden) return true;
  const file = new URL(`${name}.txt`, SAID);
  await writeFile(file, said);
  const files = [new URL(`${name}.txt`, GOLDEN), file].map((url) => fileURLToPath(url));
  spawnSync("diff", ["--unified", "--new-file", ...files], { stdio: "inherit" });
  return false;
}

await Promise.all([mkdir(GOLDEN, { recursive: true }), mkdir(SAID, { recursive: true })]);
const server = await serve();
const desktop = await Desktop.start();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void desktop.end().then(() => process.exit(1)));
}
let [passed, failed] = [0, 0];
try {
  const versions = await desktop.versions();
  const orca = new Orca(await desktop.startOrca());
  const anything = (said) => said.length > 0;
  await orca.hear(anything);
  await desktop.startFirefox();
  await orca.hear(anything);
  // What Orca says while a page loads depends on how fast that is, so it is not compared. The page is drawn again when
  // more of its code has come, so it is read once more before.
  await desktop.open(server.url);
  await orca.hear((said) => said.some((line) => READ_TO_END.test(line)));
  for (const [keys, until] of READ_ALL) {
    await desktop.press(keys);
    await orca.hear((said) => until === undefined || said.some((line) => until.test(line)));
  }
  for (const [name, presses] of Object.entries(WALK)) {
    const file = new URL(`${name}.txt`, GOLDEN);
    const golden = await read(file);
    const said = await go(desktop, orca, presses, golden);
    const isGood = isUpdate || (await compare(name, said, golden));
    if (isUpdate) await writeFile(file, said);
    console.log(`${isGood ? "ok" : "FAILED"} ${name}`);
    if (isGood) passed += 1;
    else failed += 1;
  }
  const file = new URL("versions.txt", GOLDEN);
  if (isUpdate) await writeFile(file, versions);
  else if (failed > 0 && versions !== (await read(file))) {
    console.log(`The golden files were written with:\n${await read(file)}This machine has:\n${versions}`);
  }
} catch (error) {
  console.log(error.message);
  failed += 1;
} finally {
  await desktop.end();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

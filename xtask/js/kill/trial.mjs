// One trial: somebody rates without a pause, the browser or the tab is killed, and what is there afterwards is
// held against what was rated before.
import { start } from "./browser.mjs";

/** The ten skills of the framework in the order of rating: its id in a draft, and its name on screen. */
const SKILLS = [
  ["agile-working", "Agile working"],
  ["ddat-perspective", "DDaT perspective"],
  ["financial-ownership", "Financial ownership"],
  ["life-cycle-perspective", "Life-cycle perspective"],
  ["operational-management", "Operational management"],
  ["problem-ownership", "Problem ownership"],
  ["product-ownership", "Product ownership"],
  ["strategic-ownership", "Strategic ownership"],
  ["user-focus", "User focus"],
];
const LEVELS = ["not-yet", "awareness", "working", "practitioner", "expert"];
const PAGE = "#/product-manager-2020/skill/";

/** The level of the rating with this number: in each round a skill gets another one. */
const levelOf = (number) => Math.floor(number / SKILLS.length) % LEVELS.length;

/** What a draft has after so many ratings. */
function ratingsAfter(count) {
  const ratings = {};
  for (let number = 0; number < count; number++) ratings[SKILLS[number % SKILLS.length][0]] = LEVELS[levelOf(number)];
  return ratings;
}

/** Runs in the page: rates one skill after the other, and tells of each rating and of each "Saved". */
function rateOn({ skills, levels, page, pause }) {
  let rated = 0;
  let saved = 0;
  const tellSaved = () => {
    // The line speaks of the draft as it is on screen, with all ratings so far.
    const line = document.querySelector("[part=keeping]")?.textContent ?? "";
    if (saved === rated || !line.startsWith("Saved in this browser")) return;
    saved = rated;
    window.tell({ saved, at: Date.now() });
  };
  new MutationObserver(tellSaved).observe(document.body, { subtree: true, childList: true, characterData: true });
  const next = () => {
    const [id, name] = skills[rated % skills.length];
    const level = Math.floor(rated / skills.length) % levels;
    location.hash = page + id;
    const whenShown = () => {
      const radio = document.querySelector(`input[type=radio][value="${level}"]`);
      if (document.querySelector("h1")?.textContent !== name || !radio) return requestAnimationFrame(whenShown);
      radio.click();
      rated += 1;
      window.tell({ rated, at: Date.now() });
      setTimeout(next, pause);
    };
    requestAnimationFrame(whenShown);
  };
  next();
}

/**
 * Runs in the page: waits until the journal has answered the widget. A widget that is ready has asked, and a database
 * answers in the order in which it was asked.
 */
async function journalAnswers() {
  const opening = indexedDB.open("skillgauge", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = reject;
  });
  const transaction = database.transaction("drafts", "readwrite");
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  database.close();
}

/** Runs once the page is there again: the ratings of the draft, when the status says where they are. */
async function found(page) {
  await page.locator("[data-ready]").waitFor();
  // Where storage has lost all, the status says the same before the journal has answered and where it has nothing.
  await page.evaluate(journalAnswers);
  const line = (text) => page.locator("[part=keeping]", { hasText: text });
  const settled = line(/^(Saved in this browser|Your answers will be kept)/);
  const asked = line(/^Saving has stopped/);
  await settled.or(asked).waitFor();
  // Where the journal answers late, on a busy machine, the person is asked. They take what it has.
  if (await asked.isVisible()) await page.getByRole("button", { name: "Use the other draft" }).click();
  await settled.waitFor();
  const text = await page.evaluate(() => localStorage.getItem("skillgauge.draft.product-manager-2020"));
  const skills = text === null ? [] : JSON.parse(text).skills;
  return Object.fromEntries(skills.map(({ id, rating }) => [id, rating]));
}

const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Somebody rates in a new page for so many milliseconds. Returns what the page told until then. */
async function rate(browser, { url, after, pause }) {
  const told = { moments: [], saved: 0 };
  const page = await browser.context.newPage();
  await page.exposeFunction("tell", (what) => {
    if (what.saved) told.saved = what.saved;
    else told.moments[what.rated] = what.at;
  });
  await page.goto(`${url}${PAGE}${SKILLS[0][0]}`);
  await page.locator("[data-ready]").waitFor();
  await page.evaluate(rateOn, { skills: SKILLS, levels: LEVELS.length, page: PAGE, pause });
  await new Promise((resolve) => setTimeout(resolve, after));
  return told;
}

/** What is there after the kill, held against what the page had told. */
async function outcome(browser, { url }, { moments, saved }, killedAt) {
  const page = await browser.context.newPage();
  await page.goto(`${url}${PAGE}${SKILLS[0][0]}`);
  const ratings = await found(page);
  // Some ratings may be there of which the page could not tell any more. What a draft has repeats after 45.
  const rated = Math.max(moments.length - 1, 0);
  let kept = rated + 20;
  while (kept >= 0 && !same(ratings, ratingsAfter(kept))) kept -= 1;
  const lossMs = kept < rated ? killedAt - moments[Math.max(kept, 0) + 1] : 0;
  return { rated, saved, kept, lossMs };
}

/**
 * Kills a browser, and starts it again.
 * @param {{ url: string, folder: string, after: number, pause: number }} options The folder of a profile that nothing
 *   was done in. After so many milliseconds of rating the browser is killed; between two ratings there is a pause.
 * @returns {Promise<{ rated: number, saved: number, kept: number, lossMs: number }>} How many ratings were made
 *   and told of as saved, how many are there afterwards, and how old the oldest lost one was.
 */
export async function browserTrial(options) {
  const first = await start(options.folder);
  const told = await rate(first, options);
  const killedAt = await first.kill();
  const second = await start(options.folder);
  const result = await outcome(second, options, told, killedAt);
  await second.kill();
  return result;
}

/** Runs in a page without the widget: empties what the site keeps. */
async function empty() {
  localStorage.clear();
  const deleting = indexedDB.deleteDatabase("skillgauge");
  await new Promise((resolve, reject) => {
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
}

/**
 * Kills the tabs of a browser that runs on. It begins with nothing kept, whatever was before.
 * @param {{ url: string, after: number, pause: number }} options As for [`browserTrial`].
 */
export async function tabTrial(browser, options) {
  for (const page of browser.context.pages()) await page.close();
  const page = await browser.context.newPage();
  await page.goto(`${options.url}LICENSE`);
  await page.evaluate(empty);
  const told = await rate(browser, options);
  const killedAt = await browser.killTabs();
  return outcome(browser, options, told, killedAt);
}

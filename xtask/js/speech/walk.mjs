// The walk, by keys alone: each step is a golden file.

/** What a key does where Orca takes it and the browser does not get it. Orca's own keys are those of its desktop layout. */
export const ORCA_KEYS = {
  KP_Add: "reads on to the end",
  "Insert+a": "arrow keys go to the browser, or no longer",
  1: "the next heading of level 1",
  2: "the next heading of level 2",
  e: "the next field",
  r: "the next radio button",
  b: "the next button",
};
const [READ_ON, FOCUS_MODE] = ["KP_Add", "Insert+a"];

/**
 * A key, or several together. The pattern is of an utterance that is waited for where it takes its time, because a screen
 * is drawn first.
 * @typedef {[keys: string, until?: RegExp]} Press
 */
/** @type {(count: number, keys: string) => Press[]} */
const times = (count, keys) => Array.from({ length: count }, () => [keys]);
/** @type {(text: string) => Press[]} */
const typed = (text) => [...text].map((letter) => [letter === " " ? "space" : letter]);

const HEADING = /heading level 1/;
const PROBLEM = /There is a problem/;
/** What is below each screen. */
export const READ_TO_END = /Anyone using this browser could see them|You are looking at a shared result/;

/**
 * Reads the whole page, and goes to the heading of the screen. Where Orca begins after a change of screen differs from time
 * to time, so it is sent to the top.
 * @type {Press[]}
 */
export const READ_ALL = [["ctrl+Home"], [READ_ON, READ_TO_END], ["1"]];

/** @type {Record<string, Press[]>} */
export const WALK = {
  start: READ_ALL,
  "choose-a-role": [["Tab"], ...typed("product ma"), ["Tab"], ["Return", HEADING]],
  "choose-a-role-level": [...READ_ALL, ["Tab"], ["b"], ["b"], ["Return", HEADING]],
  rate: [...READ_ALL, ["Tab"], [FOCUS_MODE], ...times(3, "Down"), ["Up"], ["Tab"], ["Tab"], ["Return", HEADING]],
  "go-wrong": [...times(3, "Tab"), ["Return", PROBLEM], ["Tab"], ["Return"], ...READ_ALL],
  "rate-by-digits": [
    ["Tab"],
    [FOCUS_MODE],
    ["3"],
    ["Return", HEADING],
    ["Tab"],
    [FOCUS_MODE],
    ["5"],
    ...times(4, "Tab"),
    ["Return", HEADING],
  ],
  result: [...READ_ALL, ["Tab"], ["Tab"]],
  "all-role-levels": [...times(3, "b"), ["Return"], [READ_ON, READ_TO_END]],
  share: [["ctrl+Home"], ["2"], ["Tab"], ["Return", HEADING], ...READ_ALL, ["Tab"], ["Tab"], ["Return", /Link copied/], ["Return"]],
  "come-back": [["ctrl+Home"], ["Return", HEADING], ...READ_ALL],
  "open-a-wrong-code": [["e"], ["e"], ["ctrl+v"], ["BackSpace"], ["Return", PROBLEM], ["Tab"], ["Return"]],
  "open-a-shared-result": [["End"], ["w"], ["Return", HEADING], ...READ_ALL],
};

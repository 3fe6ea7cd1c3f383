// The main chunk of the compiled module: loaded once, however many widgets a page has. It asks for the
// lazy ones itself, by way of `chunk-loader.js`.
import init, { on_stop } from "skillgauge:wasm";
import { fetchWhole } from "./fetch-whole.js";
import { querySelectorAll } from "./own-document.js";

/** @type {Promise<void> | undefined} */
let loading;
/** What to call when a panic ends the module. No widget of the page answers after that. */
const stopListeners = new Set();
let stopped = false;

/** How long the first paint may take once the module is here, in milliseconds. What is out of sight has none. */
const PATIENCE = 200;
/** How often to look whether a press has ended, in milliseconds. */
const MOMENT = 50;
/** How often at the most: what a browser takes for a press may never end. */
const MOMENTS = 100;

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the browser says that it has painted the page. It may never say so, and pages may have replaced what asks it. */
const painted = () => new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: "paint", buffered: true }));

/** Resolves when nothing on the page is pressed: no click comes of a press whose element is gone before it ends. */
async function released() {
  for (let moments = 0; moments < MOMENTS && querySelectorAll(":active").length; moments += 1) await after(MOMENT);
}

async function start() {
  const wasm = fetchWhole(new URL("./skillgauge_bg.wasm", import.meta.url), WASM_INTEGRITY);
  await init({ module_or_path: wasm });
  // Chromium forgets that it has painted what is gone before it says so.
  await Promise.race([painted().catch(() => {}), after(PATIENCE)]);
  await released();
  on_stop(() => {
    stopped = true;
    for (const listener of stopListeners) listener();
  });
}

/** Resolves when the module can be used. After a failure the next call tries again. */
export function ready() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Calls back if a panic ends the module, until the returned function is called.
 * @param {() => void} listener
 */
export function onModuleStop(listener) {
  stopListeners.add(listener);
  return () => stopListeners.delete(listener);
}

/** Whether a panic has ended the module. Nothing in it may be called after that. */
export const hasStopped = () => stopped;

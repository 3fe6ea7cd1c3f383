// The main chunk of the compiled module: loaded once, however many widgets a page has. It asks for the
// lazy ones itself, by way of `chunk-loader.js`.
import init, { on_stop } from "skillgauge:wasm";
import { fetchWhole } from "./fetch-whole.js";

/** @type {Promise<void> | undefined} */
let loading;
/** What to call when a panic ends the module. No widget of the page answers after that. */
const stopListeners = new Set();
let stopped = false;

/** How long the first paint may take once the module is here, in milliseconds. What is out of sight has none. */
const PATIENCE = 200;

/** Resolves when the page has been painted. Browsers do not count what is gone before they know that they have painted it. */
const painted = () =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    if (window.PerformanceObserver) new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });

async function start() {
  const wasm = fetchWhole(new URL("./skillgauge_bg.wasm", import.meta.url), WASM_INTEGRITY);
  await init({ module_or_path: wasm });
  await painted();
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

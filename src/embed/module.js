// The compiled module: loaded once, however many widgets a page has. What only some screens need is a
// module of its own, which is loaded when one of them is opened.
import init, { on_stop } from "skillgauge:wasm";

/** @type {Promise<void> | undefined} */
let loading;
/** What the first module has for the second. */
let first;
/** @type {Promise<void> | undefined} */
let loadingMore;
/** What to call when a fault ends the module: no widget of it answers any more. */
const onStop = new Set();
let stopped = false;

async function start() {
  const wasm = fetch(new URL("./skillgauge_bg.wasm", import.meta.url), { integrity: WASM_INTEGRITY });
  first = await init({ module_or_path: wasm });
  on_stop(() => {
    stopped = true;
    for (const stop of onStop) stop();
  });
}

/** Resolves when the module can be used. What failed is tried again at the next call. */
export function ready() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadMore() {
  const response = await fetch(new URL("./skillgauge_later.wasm", import.meta.url), { integrity: LATER_INTEGRITY });
  // It puts its functions where the first module looks for them.
  await WebAssembly.instantiate(await response.arrayBuffer(), { first });
}

/** Resolves when the screens that few people open can be used. What failed is tried again at the next call. */
export function more() {
  loadingMore ??= loadMore().catch((error) => {
    loadingMore = undefined;
    throw error;
  });
  return loadingMore;
}

/**
 * Calls back if a fault ends the module, until the returned function is called.
 * @param {() => void} stop
 */
export function watch(stop) {
  onStop.add(stop);
  return () => onStop.delete(stop);
}

/** Whether a fault has ended the module: nothing in it may be called again. */
export const hasStopped = () => stopped;

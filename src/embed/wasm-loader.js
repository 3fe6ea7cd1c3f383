// The main chunk of the compiled module: loaded once, however many widgets a page has. It asks for the
// lazy ones itself, by way of `chunk-loader.js`.
import init, { on_stop } from "skillgauge:wasm";

/** @type {Promise<void> | undefined} */
let loading;
/** What to call when a fault ends the module: no widget of it answers any more. */
const onStop = new Set();
let stopped = false;

async function start() {
  const wasm = fetch(new URL("./skillgauge_bg.wasm", import.meta.url), { integrity: WASM_INTEGRITY });
  await init({ module_or_path: wasm });
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

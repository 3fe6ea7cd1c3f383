// The widget as one file: everything that it would load stands in the page.
import init, { mount, on_stop } from "skillgauge:wasm";

const place = document.getElementById("skillgauge");
const textOf = (id) => document.getElementById(id).textContent;

function stop() {
  place.hidden = true;
  document.getElementById("skillgauge-stopped").hidden = false;
}

async function start() {
  const packed = Uint8Array.from(atob(textOf("skillgauge-wasm")), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  await init({ module_or_path: await new Response(unpacked).arrayBuffer() });
  on_stop(stop);
  const frameworks = JSON.parse(textOf("skillgauge-frameworks"));
  // There is no page that a link could point at: a file on this machine opens nothing on another.
  mount(place, {}, { load: async (id) => JSON.stringify(frameworks[id]), tell() {} });
}

start().catch(stop);

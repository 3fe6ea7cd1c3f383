// Starts the app. It is bundled with the module's glue, so that the page has one script.
import start from "glue";

await start({ module_or_path: new URL("./counter_bg.wasm", import.meta.url) });

// Chromium, Firefox and WebKit as Debian has them, each driven by its own vendor's WebDriver: one protocol for the
// three. Playwright drives only a WebKit of its own making, which is in no package, and its newest version not
// Debian's Firefox.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, open as openFile, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";

/** How a browser is started: the program that drives it, and what is asked of that. */
type Start = {
  program: string;
  arguments: string[];
  environment?: Record<string, string>;
  /** What the driver is to start, and how. */
  capabilities: Record<string, unknown>;
};

/**
 * What a browser is started with: a port for its driver, another for the browser's own use, a folder that is its home, and
 * the size of text that its user has set, in pixels.
 */
type With = { port: number; another: number; home: string; display: string; textSize: number };

/** The size of text of a browser whose user has set none, in pixels. */
const USUAL_TEXT_SIZE = 16;

/** The file in WebKit's home with settings of a user. */
const SETTINGS = "settings.ini";

/** The folder for files that a person saves, in the browser's home. */
const DOWNLOADS = "downloads";

/** Debian has it in a folder that is named after the kind of machine. */
function miniBrowser() {
  const [kind] = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  return `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`;
}

const isRoot = process.getuid?.() === 0;

export const BROWSERS: Record<string, { needsDisplay: boolean; start: (what: With) => Start }> = {
  chromium: {
    needsDisplay: false,
    start: ({ port, home, textSize }) => ({
      program: "chromedriver",
      arguments: [`--port=${port}`],
      capabilities: {
        browserName: "chrome",
        "goog:chromeOptions": {
          binary: "/usr/bin/chromium",
          args: ["--headless=new", "--disable-gpu", "--lang=en-GB", ...(isRoot ? ["--no-sandbox"] : [])],
          prefs: { "download.default_directory": join(home, DOWNLOADS), "webkit.webprefs.default_font_size": textSize },
        },
      },
    }),
  },
  firefox: {
    needsDisplay: false,
    start: ({ port, another, home, textSize }) => ({
      program: "geckodriver",
      arguments: ["--host", "127.0.0.1", "--port", `${port}`, "--websocket-port", `${another}`, "--profile-root", home, "--log", "fatal"],
      capabilities: {
        browserName: "firefox",
        "moz:firefoxOptions": {
          binary: "/usr/bin/firefox-esr",
          args: ["-headless"],
          prefs: {
            "browser.download.folderList": 2,
            "browser.download.dir": join(home, DOWNLOADS),
            "browser.download.alwaysOpenPanel": false,
            "font.size.variable.x-western": textSize,
          },
        },
      },
    }),
  },
  webkit: {
    needsDisplay: true,
    start: ({ port, home, display }) => ({
      program: "WebKitWebDriver",
      arguments: ["--host=127.0.0.1", `--port=${port}`],
      environment: {
        DISPLAY: display,
        GDK_BACKEND: "x11",
        // As root its sandbox hangs. Without a graphics card there are no buffers of one to share, and layers
        // would be put together by a program that stands in for it.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
        WEBKIT_DISABLE_DMABUF_RENDERER: "1",
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
        // No service of a desktop is there to be asked.
        NO_AT_BRIDGE: "1",
        GIO_USE_PROXY_RESOLVER: "dummy",
        GSETTINGS_BACKEND: "memory",
        HOME: home,
        XDG_CONFIG_HOME: home,
      },
      capabilities: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation", `--config=${join(home, SETTINGS)}`] },
      },
    }),
  },
};

/** A browser that is running. */
export type Session = {
  name: string;
  version: string;
  driver: WebDriver;
  /** Where files that a person saves are. */
  downloads: string;
  /** What the browser and its driver have printed, which says it when a process of theirs has died. */
  printed: () => Promise<string>;
  close: () => Promise<void>;
};

/** A port that was free a moment ago. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Ends a program and waits until it has. */
async function end(program: ChildProcess | undefined) {
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill();
  await ended;
}

/** A display without a screen, on a number that is free. */
async function openDisplay() {
  const size = ["-screen", "0", "1400x1600x24", "-nolisten", "tcp"];
  const program = spawn("Xvfb", ["-displayfd", "3", ...size], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  let number = "";
  for await (const text of program.stdio[3] as Readable) {
    number += text;
    if (number.endsWith("\n")) break;
  }
  return { program, display: `:${number.trim()}` };
}

/** Waits until a driver takes sessions. */
async function ready(port: number, program: ChildProcess) {
  while (program.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.json(), () => null);
    if (answer?.value?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${program.spawnfile} has ended`);
}

/** Starts a browser, with a home of its own that goes with it, for somebody who has set this size of text in it. */
export async function open(name: string, textSize = USUAL_TEXT_SIZE): Promise<Session> {
  const home = await mkdtemp(join(tmpdir(), `skillgauge-${name}-`));
  const downloads = join(home, DOWNLOADS);
  await mkdir(downloads);
  await writeFile(join(home, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  await writeFile(join(home, SETTINGS), `[websettings]\ndefault-font-size=${textSize}\n`);
  const { needsDisplay, start } = BROWSERS[name];
  const display = needsDisplay ? await openDisplay() : undefined;
  const port = await freePort();
  const { program, arguments: options, environment, capabilities } = start({
    port,
    another: await freePort(),
    home,
    display: display?.display ?? "",
    textSize,
  });
  const log = join(home, "printed.log");
  const file = await openFile(log, "w");
  const driving = spawn(program, options, { env: { ...process.env, ...environment }, stdio: ["ignore", file.fd, file.fd] });
  await once(driving, "spawn");
  await file.close();
  await ready(port, driving);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities(capabilities))
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  const version = (await driver.getCapabilities()).get("browserVersion") as string;
  const close = async () => {
    try {
      await driver.quit();
    } finally {
      await end(driving);
      await end(display?.program);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return { name, version, driver, downloads, printed: () => readFile(log, "utf8"), close };
}

// A desktop that nobody sees: a display, a bus for messages between programs, the screen reader and the browser. It has a
// folder of its own, so that it reads and writes nothing of the developer's desktop, and says nothing aloud on it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What the browser would ask of a person or of a server by itself is off. */
const FIREFOX_SETTINGS = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.suggest.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "browser.urlbar.autoFill": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "signon.rememberSignons": false,
  "trailhead.firstrun.didSeeAboutWelcome": true,
};

/**
 * Without a voice Orca writes each utterance to its log as it would have it said. A voice would only make it wait. Orca
 * does not repeat the keys, which are in the golden files anyhow. All else is as it is when Orca is installed.
 */
const ORCA_SETTINGS = {
  general: { speechServerFactory: "", enableKeyEcho: false, enableBraille: false, enableSound: false },
  pronunciations: {},
  keybindings: {},
  profiles: { default: { profile: ["Default", "default"], pronunciations: {}, keybindings: {} } },
};

/** Orca runs this when it starts. Without it the last lines of the log come with the next ones. */
const ORCA_CUSTOMIZATIONS = `from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
`;

export class Desktop {
  #folder = "";
  /** @type {import("node:child_process").ChildProcess[]} */
  #children = [];
  /** @type {NodeJS.ProcessEnv} */
  #environment = {};

  static async start() {
    const desktop = new Desktop();
    try {
      await desktop.#begin();
    } catch (error) {
      await desktop.end();
      throw error;
    }
    return desktop;
  }

  async #begin() {
    this.#folder = await mkdtemp(join(tmpdir(), "skillgauge-speech-"));
    this.#environment = {
      PATH: "/usr/bin:/bin",
      LANG: "C.UTF-8",
      TZ: "UTC",
      HOME: await this.#subfolder("home"),
      // Nobody else may look into it.
      XDG_RUNTIME_DIR: await this.#subfolder("runtime"),
      GDK_BACKEND: "x11",
      GSETTINGS_BACKEND: "memory",
      GNOME_ACCESSIBILITY: "1",
      MOZ_CRASHREPORTER_DISABLE: "1",
    };
    const screen = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
    const display = this.#spawn("Xvfb", ["-displayfd", "3", ...screen], ["ignore", "ignore", "ignore", "pipe"]);
    this.#environment.DISPLAY = `:${await firstLine("Xvfb", display.stdio[3])}`;
    const bus = this.#spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], ["ignore", "pipe", "ignore"]);
    this.#environment.DBUS_SESSION_BUS_ADDRESS = await firstLine("dbus-daemon", bus.stdout);
    for (const setting of ["IsEnabled", "ScreenReaderEnabled"]) {
      const to = ["--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"];
      const value = ["string:org.a11y.Status", `string:${setting}`, "variant:boolean:true"];
      await this.#run("dbus-send", [...to, "org.freedesktop.DBus.Properties.Set", ...value]);
    }
  }

  /** The programs that decide what is said, and their versions. */
  async versions() {
    const orca = await this.#run("orca", ["--version"]);
    const firefox = await this.#run("firefox-esr", ["--version"]);
    return `Orca ${orca}\n${firefox}\n`;
  }

  /** Starts Orca: the path of its log, and when it has ended. */
  async startOrca() {
    const folder = await this.#subfolder("orca");
    await writeFile(join(folder, "user-settings.conf"), JSON.stringify(ORCA_SETTINGS));
    await writeFile(join(folder, "orca-customizations.py"), ORCA_CUSTOMIZATIONS);
    const log = join(this.#folder, "orca.log");
    const orca = this.#spawn("orca", ["--user-prefs", folder, "--debug-file", log]);
    return { log, ended: once(orca, "exit") };
  }

  /** Starts the browser with an empty page, and waits for its window. */
  async startFirefox() {
    const profile = await this.#subfolder("firefox");
    const settings = Object.entries(FIREFOX_SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
    await writeFile(join(profile, "user.js"), settings.join(""));
    this.#spawn("firefox-esr", ["--no-remote", "--profile", profile, "--width", "1200", "--height", "1000", "about:blank"]);
    await this.#run("xdotool", ["search", "--sync", "--onlyvisible", "--class", "firefox"]);
  }

  /** Goes to an address as a person would. */
  async open(url) {
    await this.press("ctrl+l");
    await this.#run("xdotool", ["type", url]);
    await this.press("Return");
  }

  /** Presses a key, or several together: "Tab", "ctrl+v". */
  async press(keys) {
    await this.#run("xdotool", ["key", keys]);
  }

  /** Ends all that was started. */
  async end() {
    for (const child of this.#children.reverse()) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }
    // A process of the browser may still write when its parent is gone.
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }

  async #subfolder(name) {
    const path = join(this.#folder, name);
    await mkdir(path, { mode: 0o700 });
    return path;
  }

  /** Runs a program to its end. Returns what it prints. */
  async #run(program, args) {
    const child = this.#spawn(program, args, ["ignore", "pipe", "pipe"]);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (printed += data));
    const [code] = await once(child, "close");
    if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${printed}`);
    return printed.trim();
  }

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {import("node:child_process").StdioOptions} [stdio]
   */
  #spawn(program, args, stdio = "ignore") {
    const child = spawn(program, args, { env: this.#environment, stdio });
    this.#children.push(child);
    return child;
  }
}

async function firstLine(program, stream) {
  for await (const line of createInterface({ input: stream })) return line.trim();
  throw new Error(`${program} has ended before it was ready.`);
}

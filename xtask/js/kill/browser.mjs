// A Chromium of its own, with a profile that outlives it, so that it can be killed and started again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";

const ARGUMENTS = [
  "--headless=new",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--remote-debugging-port=0",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** A folder for one profile, and what removes it. */
export async function profile() {
  const folder = await mkdtemp(join(tmpdir(), "skillgauge-kill-"));
  // A process of the browser may still write when its parent is gone.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }) };
}

/** Starts the browser with a profile. */
export async function start(folder) {
  const child = spawn("/usr/bin/chromium", [...ARGUMENTS, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  const address = await new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      const found = /^DevTools listening on (ws:.+)$/.exec(line);
      if (found) resolve(found[1]);
    });
    ended.then(() => reject(new Error("The browser ended before it listened.")));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  return {
    context,
    /** Ends it as a power cut would: no code of it runs any more. Returns when that was. */
    async kill() {
      child.kill("SIGKILL");
      const killedAt = Date.now();
      await ended;
      return killedAt;
    },
    /** Ends the processes that draw pages, and leaves the browser running. Returns when that was. */
    async killTabs() {
      const session = await browser.newBrowserCDPSession();
      const renderers = async () => {
        const { processInfo } = await session.send("SystemInfo.getProcessInfo");
        return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
      };
      const killed = await renderers();
      for (const id of killed) process.kill(id, "SIGKILL");
      const killedAt = Date.now();
      // Until the browser has noticed, it would open a page in a process that is gone.
      while ((await renderers()).some((id) => killed.includes(id)));
      await session.detach();
      return killedAt;
    },
  };
}

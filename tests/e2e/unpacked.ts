// Packages of Debian that the commands have fetched and unpacked into their cache: `xtask/src/tools/unpacked.rs`.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

function cache() {
  const { SKILLGAUGE_CACHE, XDG_CACHE_HOME } = process.env;
  return SKILLGAUGE_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "skillgauge");
}

/** The folder that stands for `/` of these packages. */
export function unpacked(name: string, command: string): string {
  const version = readFileSync("/etc/os-release", "utf8").match(/^VERSION_ID="?([\d.]+)"?$/m)?.[1];
  const home = join(cache(), `${name}-debian-${version}`);
  if (!existsSync(join(home, "done"))) throw new Error(`${home} is not there: ${command} fetches it`);
  return join(home, "root");
}

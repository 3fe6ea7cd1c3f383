// Software from Debian's packages, unpacked into a folder and not installed. It runs with data of its own in a
// temporary folder, for this machine alone, and ends with the tests.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unpacked } from "../e2e/unpacked.js";

const root = () => unpacked("hosts", "cargo xtask hosts");

/** What the packages have at this path. */
export const fromPackages = (path: string) => join(root(), path);

/** What has such a name in a folder, of the packages first: what the machine has already was not unpacked. */
function find(folder: string, pattern: RegExp): string | undefined {
  for (const tree of [root(), "/"]) {
    const path = join(tree, folder);
    let names: string[];
    try {
      names = readdirSync(path);
    } catch {
      continue;
    }
    const name = names.find((name) => pattern.test(name));
    if (name) return join(path, name);
  }
  return undefined;
}

function findOrFail(folder: string, pattern: RegExp): string {
  const found = find(folder, pattern);
  if (!found) throw new Error(`There is no ${folder}/${pattern.source}. Remove ${root()} and run cargo xtask hosts.`);
  return found;
}

function environment() {
  const triple = { x64: "x86_64", arm64: "aarch64" }[process.arch as string] ?? process.arch;
  const folders = ["usr/lib", "lib"].map((folder) => join(root(), folder, `${triple}-linux-gnu`));
  return { ...process.env, LD_LIBRARY_PATH: folders.join(":") };
}

/** In this order, because one may need those before it. */
const EXTENSIONS = [
  "ctype", "iconv", "mbstring", "tokenizer", "dom", "simplexml", "xml", "xmlreader", "fileinfo", "posix", "calendar",
  "exif", "gd", "intl", "mysqlnd", "mysqli", "pdo", "pdo_sqlite", "sqlite3",
];

/** PHP without any settings of this machine. */
function php(): [string, string[]] {
  const modules = findOrFail("usr/lib/php", /^\d{8}$/);
  const folder = modules.slice(modules.indexOf("usr/lib/php"));
  // What PHP has built in is not there as a file.
  const extensions = EXTENSIONS.map((name) => find(folder, new RegExp(`^${name}\\.so$`))).filter((path) => path !== undefined);
  return [findOrFail("usr/bin", /^php\d+\.\d+$/), ["-n", "-d", "display_errors=0", ...extensions.flatMap((path) => ["-d", `extension=${path}`])]];
}

/** Runs a script of PHP to its end. */
export async function runPhp(...script: string[]) {
  const [program, settings] = php();
  const { stdout } = await promisify(execFile)(program, [...settings, ...script], { env: environment() });
  return stdout;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Programs that run until the tests end, with the folder that they keep their data in. */
export class Software {
  private readonly programs: ChildProcess[] = [];

  private constructor(readonly folder: string) {}

  static async begin(): Promise<Software> {
    return new Software(await mkdtemp(join(tmpdir(), "skillgauge-hosts-")));
  }

  /** Starts a program and waits until it says that it is ready. */
  private async start(program: string, settings: string[], ready: RegExp, more: NodeJS.ProcessEnv = {}) {
    // It ends with these tests even if they are killed.
    const bound = ["--pdeathsig", "TERM", program, ...settings];
    const child = spawn("setpriv", bound, { env: { ...environment(), ...more }, stdio: ["ignore", "ignore", "pipe"] });
    this.programs.push(child);
    let said = "";
    await new Promise<void>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (status) => reject(new Error(`${program} ended with ${status}: ${said}`)));
      child.stderr!.on("data", (text) => {
        // Only what it says at first is looked at, and the rest is read so that it never waits for a reader.
        if (said.length < 100_000) said += text;
        if (ready.test(said)) resolve();
      });
    });
  }

  /** A database server without accounts, reached by a socket in its folder alone. Returns the socket's path. */
  async database(): Promise<string> {
    const socket = join(this.folder, "database.socket");
    const data = join(this.folder, "database");
    const settings = [
      "--no-defaults", `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${data}.pid`, "--skip-networking", "--skip-grant-tables",
      `--lc-messages-dir=${fromPackages("usr/share/mysql")}`,
      `--character-sets-dir=${fromPackages("usr/share/mysql/charsets")}`,
      ...(process.getuid?.() === 0 ? ["--user=root"] : []),
    ];
    await mkdir(data);
    await this.start(findOrFail("usr/sbin", /^mariadbd$/), settings, /ready for connections/);
    return socket;
  }

  /** An address that nothing answers yet. */
  async address(): Promise<string> {
    return `http://127.0.0.1:${await freePort()}`;
  }

  /** PHP's own web server for the files of a folder. */
  async serve(address: string, files: string, more: NodeJS.ProcessEnv = {}) {
    const [program, settings] = php();
    const listen = ["-S", new URL(address).host, "-t", files];
    await this.start(program, [...settings, ...listen], /Development Server \(http/, more);
  }

  async end() {
    for (const child of this.programs.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

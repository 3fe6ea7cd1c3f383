// A real nginx and a real Apache with a release on them, as an administrator sets them up by the files in headers/. They
// come by `xtask/src/tools/unpacked.rs`; where they have not, each test that needs them fails.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { unpacked } from "./unpacked.js";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const programs = unpacked("web-servers", "cargo xtask test");
const modules = join(programs, "usr/lib/apache2/modules");

export type Kind = "nginx" | "nginx with its module for Brotli" | "Apache";
export const KINDS: Kind[] = ["nginx", "nginx with its module for Brotli", "Apache"];

export type WebServer = {
  kind: Kind;
  /** Where the release is. */
  url: string;
  /** The folder that the release is in. */
  folder: string;
  close: () => Promise<void>;
};

export type Options = {
  /** The folder on the host that the release is in, with a slash at the end. */
  path: string;
  /** Changes the file in headers/, as its comments tell to. */
  edit: (text: string) => string;
};

/** A port that is free now. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The configuration of nginx around the file in headers/. */
function nginx(work: string, port: number, kind: Kind) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
${kind === "nginx" ? "" : `load_module ${join(programs, "usr/lib/nginx/modules/ngx_http_brotli_static_module.so")};`}
daemon off;
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((what) => `${what}_temp_path ${work}/${what};`).join(" ")}
  server {
    listen 127.0.0.1:${port};
    root ${work}/site;
    # What a site of their own has for scripts is not for these files.
    location ~ "\\.js(on)?$" { expires 1h; }
    include ${work}/headers.conf;
  }
}`;
}

/**
 * The configuration of Apache as Debian has it, with a .htaccess allowed: it compresses by itself, takes .gz for a type
 * and .br for Breton.
 */
const apache = (work: string, port: number) => `
ServerRoot ${work}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/error.log
${["mpm_event", "authz_core", "alias", "brotli", "deflate", "dir", "filter", "headers", "mime", "rewrite"]
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join("\n")}
<IfModule unixd_module>
  User www-data
  Group www-data
</IfModule>
TypesConfig ${work}/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html text/css text/javascript application/json application/wasm
DocumentRoot ${work}/site
<Directory ${work}/site>
  Options FollowSymLinks
  AllowOverride FileInfo
  Require all granted
</Directory>`;

/** Starts a server with a copy of the release, and with the file in headers/ that is for it. */
export async function startServer(kind: Kind, { path = "skillgauge/", edit = (text) => text }: Partial<Options> = {}): Promise<WebServer> {
  // The servers read it as another user, where they are started by root.
  const work = await mkdtemp(join(tmpdir(), "skillgauge-server-"));
  await chmod(work, 0o755);
  const folder = join(work, "site", path);
  await mkdir(folder, { recursive: true });
  await cp(dist, folder, { recursive: true });
  const isApache = kind === "Apache";
  const text = edit(await readFile(join(dist, "headers", isApache ? "apache.htaccess" : "nginx.conf"), "utf8"));
  await writeFile(isApache ? join(folder, ".htaccess") : join(work, "headers.conf"), text);
  await writeFile(join(work, "mime.types"), "text/html html\n");

  const libraries = (await readdir(join(programs, "usr/lib"))).filter((name) => name.endsWith("-linux-gnu"));
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.map((name) => join(programs, "usr/lib", name)).join(":") };
  const start = (port: number) =>
    isApache
      ? { program: "apache2", options: ["-f", `${work}/server.conf`, "-D", "FOREGROUND"], text: apache(work, port) }
      : { program: "nginx", options: ["-c", `${work}/server.conf`, "-e", `${work}/error.log`], text: nginx(work, port, kind) };

  // Somebody else may take the port before the server has it.
  for (;;) {
    const port = await freePort();
    const { program, options, text } = start(port);
    await writeFile(join(work, "server.conf"), text);
    const running = spawn(join(programs, "usr/sbin", program), options, { env, stdio: ["ignore", "pipe", "pipe"] });
    const close = async () => {
      await stop(running);
      await rm(work, { recursive: true });
    };
    const said = await started(running, join(work, "pid")).catch(async (error) => {
      await close();
      throw error;
    });
    if (said === undefined) return { kind, url: `http://127.0.0.1:${port}/${path}`, folder, close };
    if (/address already in use/i.test(said)) continue;
    await rm(work, { recursive: true });
    throw new Error(`${program} does not start: ${said}`);
  }
}

/**
 * Waits until the server has its port: it writes the file with its number after that. Returns what it says if it ends in
 * place of that.
 */
async function started(running: ChildProcess, pid: string): Promise<string | undefined> {
  let said = "";
  for (const stream of [running.stdout!, running.stderr!]) stream.on("data", (data) => void (said += data));
  let ended = false;
  running.once("error", (error) => void ([said, ended] = [`${said}${error.message}`, true]));
  running.once("close", () => void (ended = true));
  await expect.poll(() => ended || existsSync(pid), { intervals: [20], timeout: 20_000 }).toBe(true);
  return ended ? said : undefined;
}

async function stop(running: ChildProcess) {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = new Promise((resolve) => running.once("close", resolve));
  running.kill("SIGTERM");
  await ended;
}

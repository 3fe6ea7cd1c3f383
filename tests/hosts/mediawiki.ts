// MediaWiki as Debian has it: installed for one run, with a database in a file.
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { fromPackages, runPhp, Software } from "./debian.js";

/** Nothing else can reach it. */
const PASSWORD = "a long password for one run";

export class MediaWiki {
  private constructor(
    private readonly software: Software,
    readonly url: string,
  ) {}

  /** Installs the wiki, with these lines in its settings. */
  static async install(lines: string): Promise<MediaWiki> {
    const software = await Software.begin();
    const address = await software.address();
    const data = join(software.folder, "wiki");
    await mkdir(data);
    const files = fromPackages("usr/share/mediawiki");
    await runPhp(
      join(files, "maintenance/install.php"),
      "--dbtype=sqlite", `--dbpath=${data}`, "--dbname=wiki", `--confpath=${data}`, "--scriptpath=", `--server=${address}`,
      "--skins=Vector", `--pass=${PASSWORD}`, "Our wiki", "Administrator",
    );
    const settings = join(data, "LocalSettings.php");
    await appendFile(settings, `\n$wgCacheDirectory = '${data}';\n${lines}\n`);
    await software.serve(address, files, { MW_CONFIG_FILE: settings });
    return new MediaWiki(software, `${address}/`);
  }

  /** Saves a page as somebody with an account. Returns its path. */
  async save(request: APIRequestContext, title: string, text: string): Promise<string> {
    const api = `${this.url}api.php`;
    const token = async (type: string) => {
      const answer = await (await request.get(api, { params: { action: "query", meta: "tokens", type, format: "json" } })).json();
      return answer.query.tokens[`${type}token`] as string;
    };
    const post = async (form: Record<string, string>) => (await request.post(api, { form: { ...form, format: "json" } })).json();
    const returnTo = { loginreturnurl: this.url, username: "Administrator", password: PASSWORD };
    const { clientlogin } = await post({ action: "clientlogin", ...returnTo, logintoken: await token("login") });
    if (clientlogin?.status !== "PASS") throw new Error(`The wiki refuses to log in: ${JSON.stringify(clientlogin)}`);
    const { edit, error } = await post({ action: "edit", title, text, token: await token("csrf") });
    if (edit?.result !== "Success") throw new Error(`The wiki refuses the page: ${JSON.stringify(error ?? edit)}`);
    return `index.php?title=${encodeURIComponent(title)}`;
  }

  async end() {
    await this.software.end();
  }
}

// WordPress as Debian has it: installed for one run, with an administrator, an editor and an author.
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Browser, type Page } from "@playwright/test";
import { fromPackages, runPhp, Software } from "./debian.js";

export type Role = "administrator" | "editor" | "author";

/** Nothing else can reach it. */
const PASSWORD = "hosts";

const settings = (socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('WP_AUTO_UPDATE_CORE', false);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const installation = (files: string, socket: string, address: string) => `<?php
(new mysqli('localhost', 'wordpress', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');
$_SERVER['HTTP_HOST'] = '${new URL(address).host}';
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require '${files}/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Our intranet', 'administrator', 'administrator@example.com', true, '', '${PASSWORD}');
foreach (['editor', 'author'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'role' => $role, 'user_email' => "$role@example.com"]);
}
update_option('siteurl', '${address}');
update_option('home', '${address}');
// Nothing of a page comes from elsewhere.
update_option('show_avatars', 0);
update_option('permalink_structure', '');
`;

export class WordPress {
  private readonly pages = new Map<Role, Page>();

  private constructor(
    private readonly software: Software,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async install(browser: Browser): Promise<WordPress> {
    const software = await Software.begin();
    const socket = await software.database();
    const files = join(software.folder, "wordpress");
    await cp(fromPackages("usr/share/wordpress"), files, {
      recursive: true,
      dereference: true,
      // Links to what the package would have put elsewhere on the machine.
      filter: (path) => !/\.htaccess$|ca-bundle\.crt$|wp-config\.php$/.test(path),
    });
    const address = await software.address();
    await writeFile(join(files, "wp-config.php"), settings(socket));
    const script = join(software.folder, "install.php");
    await writeFile(script, installation(files, socket, address));
    await runPhp(script);
    await software.serve(address, files);
    return new WordPress(software, browser, `${address}/`);
  }

  /** The part of the site where pages are written, as somebody who is signed in. */
  private async signedIn(role: Role): Promise<Page> {
    const open = this.pages.get(role);
    if (open) return open;
    const page = await (await this.browser.newContext()).newPage();
    await page.goto(`${this.url}wp-login.php`);
    await page.getByLabel("Username or Email Address").fill(role);
    await page.locator("#user_pass").fill(PASSWORD);
    await page.getByRole("button", { name: "Log In" }).click();
    await page.goto(`${this.url}wp-admin/post-new.php`);
    // The editor has loaded what it saves pages with.
    await expect.poll(() => page.evaluate(() => typeof (window as any).wp?.apiFetch)).toBe("function");
    this.pages.set(role, page);
    return page;
  }

  /** Saves something as the editor does, with the rights of the person. */
  private async save(role: Role, path: string, data: object): Promise<{ id: number; content: { raw: string } }> {
    const page = await this.signedIn(role);
    return page.evaluate(([path, data]) => (window as any).wp.apiFetch({ path, method: "POST", data }), [path, data] as const);
  }

  /** Chooses the theme, as the administrator does. */
  async choose(theme: string) {
    const page = await this.signedIn("administrator");
    const themes = await page.context().newPage();
    await themes.goto(`${this.url}wp-admin/themes.php?theme=${theme}`);
    const activate = themes.locator(".theme-wrap").getByRole("link", { name: "Activate" });
    if (await activate.isVisible()) await activate.click();
    await expect(themes.locator(`.theme.active[data-slug="${theme}"]`)).toBeAttached();
    await themes.close();
  }

  /** Publishes a post with a Custom HTML block. Returns its path, and what WordPress has kept of the block. */
  async publish(role: Role, code: string) {
    const content = `<!-- wp:paragraph -->\n<p>Rate your skills here. Nobody sees what you rate until you share it.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
    const post = await this.save(role, "/wp/v2/posts", { title: "Your skills", content, status: "publish" });
    const [, kept] = post.content.raw.match(/<!-- wp:html -->\n(.*?)\n<!-- \/wp:html -->/s) ?? [];
    return { path: `?p=${post.id}`, kept };
  }

  /** Makes a reusable block of the code, and publishes a post of somebody else with it. */
  async publishReusable(maker: Role, role: Role, code: string): Promise<string> {
    const block = { title: "Skillgauge", content: `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`, status: "publish" };
    const { id } = await this.save(maker, "/wp/v2/blocks", block);
    const content = `<!-- wp:paragraph -->\n<p>Rate your skills here.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:block {"ref":${id}} /-->`;
    const post = await this.save(role, "/wp/v2/posts", { title: "Your skills", content, status: "publish" });
    return `?p=${post.id}`;
  }

  async end() {
    for (const page of this.pages.values()) await page.context().close();
    await this.software.end();
  }
}

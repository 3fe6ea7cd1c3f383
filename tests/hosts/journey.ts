// What a person does with the widget on a page of other software: rates, reloads, compares and shares. On the way it
// is looked at and photographed.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { Embedded, EmbedOptions } from "../e2e/embedded.js";
import { expect, test } from "../e2e/fixtures.js";
import { problemsOf } from "../e2e/looks.js";
import { ROW, type Row } from "./table.js";

/** Where the screenshots go. */
const SCREENSHOTS = fileURLToPath(new URL("../../target/hosts/", import.meta.url));
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 800 };

export type Place = {
  host: string;
  way: string;
  /** The address of the site, and that of the page on it. */
  site: string;
  path: string;
  /** A paragraph of the page, beside which the widget is measured. */
  paragraph: string;
  level?: number;
};

type Open = (page: Page, name: string, options?: Partial<EmbedOptions>) => Promise<Embedded>;

/** Goes through the widget and says in the table how it was. Fails if anything does not work or looks wrong. */
export async function walk(page: Page, openEmbedded: Open, { host, way, site, path, paragraph }: Place) {
  const row: Row = { host, way, works: false, problems: [] };
  const note = { type: ROW, description: JSON.stringify(row) };
  test.info().annotations.push(note);
  const isFrame = way.startsWith("frame");
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.setViewportSize(WIDE);
  await page.context().grantPermissions(["clipboard-write"]);
  const embedded = await openEmbedded(page, path, { site, scope: (page) => (isFrame ? page.frameLocator("iframe") : page) });
  const problems = new Set<string>();
  const look = async (screen: string) => {
    for (const [name, size] of [["narrow", NARROW], ["wide", WIDE]] as const) {
      await page.setViewportSize(size);
      const found = await problemsOf(embedded, paragraph);
      for (const problem of found) problems.add(`${screen}, ${size.width} px: ${problem}`);
      const file = [host, way, screen, name].join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-");
      await page.screenshot({ path: `${SCREENSHOTS}${file}.png`, fullPage: true });
    }
  };
  await look("start");
  await embedded.beginAt("Senior product manager");
  const skills = await embedded.rateAll("Working", () => look("question"));
  await embedded.reload();
  await embedded.all().click();
  await expect(embedded.text(`${skills} of ${skills} rated`)).toBeVisible();
  await embedded.seeResult();
  await embedded.expectScreen("Your result");
  await look("result");
  const { link } = await embedded.share();
  expect(link).toMatch(/#s=/);
  await embedded.button("Copy code").click();
  await expect(embedded.text("Code copied")).toBeVisible();
  row.works = true;
  row.problems = [...problems];
  note.description = JSON.stringify(row);
  expect(row.problems).toEqual([]);
}

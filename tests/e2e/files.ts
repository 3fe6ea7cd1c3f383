// Files that a person saves.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "@playwright/test";

/** The name, the bytes and the text of the file that is saved when this is done. */
export async function saved(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** The rows of a CSV file, read by another library than wrote it. */
export const rows = (text: string): string[][] => parse(text, { bom: true });

/** A framework file of nearly the most that is read: 1,000 skills, and 1,000 role levels of 200 roles. */
export function largeFramework() {
  const of = (count: number) => Array.from({ length: count }, (_, place) => place);
  const level = (place: number) => ({
    id: `level-${place}`,
    name: `Level ${place}`,
    requirements: Object.fromEntries(of(19).map((asked) => [`skill-${(asked * 53 + place) % 1000}`, place % 2 ? "high" : "low"])),
  });
  const file = {
    id: "large", edition: "2026-11-22", title: "A large framework", publisher: "Publisher", licence: "Licence",
    scale: ["low", "high"].map((id) => ({ id, name: id, meaning: `The ${id} level` })),
    skills: of(1000).map((place) => ({ id: `skill-${place}`, name: `Skill ${place}`, summary: `${"What it is about. ".repeat(24)}${place}` })),
    roles: of(200).map((place) => ({ id: `role-${place}`, name: `Role ${place}`, levels: of(5).map((of) => level(place * 5 + of)) })),
  };
  return { name: "large.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

/** A screen of that framework, as a fragment. */
export const LARGE_SCREEN = "#/large.2026-11-22/roles";
/** The heading of that screen. */
export const LARGE_HEADING = "Which role do you want to rate yourself for?";

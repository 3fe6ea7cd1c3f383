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

// The pieces of code in the docs, as people paste them, by the marks that they have there.
import { readFile } from "node:fs/promises";

/** Where code to paste stands: a first page for each reader, and what all share. */
const PAGES = ["embedding-editors", "embedding-developers", "embedding-administrators", "embedding"];

/** The address that stands for that of the files in the docs. */
export const BASE = "https://skills.example/";

const docs = await Promise.all(PAGES.map((name) => readFile(new URL(`../../docs/${name}.md`, import.meta.url), "utf8")));

/** All code with a kind of mark, such as `recipe`, by name. */
export function code(mark: string): Map<string, string> {
  const found = docs.join("\n").matchAll(new RegExp("^```\\w+ " + mark + "=([\\w-]+)\\n(.*?)^```$", "gms"));
  return new Map(Array.from(found, ([, name, text]) => [name, text.trim()]));
}

/** One piece of code, for the widget's files at this address. */
export function recipe(mark: string, name: string, widget: string): string {
  const text = code(mark).get(name);
  if (!text) throw new Error(`no page of the docs has code with the mark ${mark}=${name}`);
  return text.replaceAll(BASE, widget);
}

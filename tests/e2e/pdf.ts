// What is on paper.
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of each page of the page on screen, printed on A4. */
export async function printed(page: Page): Promise<string[]> {
  return textOfPages(await page.pdf({ format: "A4", preferCSSPageSize: true }));
}

/** The text of each page of a PDF. */
export async function textOfPages(pdf: Buffer): Promise<string[]> {
  // The library takes the bytes away from who has them.
  const data = new Uint8Array(pdf);
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
  }
  await document.destroy();
  return pages;
}

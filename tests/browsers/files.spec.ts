// Files that a person saves and opens, the widget as a file among them.
import { fileURLToPath } from "node:url";
import { codes } from "../e2e/codes.js";
import { SENTENCE, SENTENCE_AS_TEXT } from "../e2e/widget.js";
import { expect, test } from "./fixtures.js";

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));

test("everything is saved, deleted and brought back", async ({ widget }) => {
  await widget.withResult();
  await widget.home("#/data");
  const first = await widget.saved(() => widget.button("Save everything").click());
  expect(first.name).toMatch(/^skillgauge-everything-\d{4}-\d\d-\d\d\.json$/);

  await widget.home();
  await widget.button("Delete everything kept in this browser").click();
  await widget.button("Yes, delete everything").click();
  await widget.text("Everything that Skillgauge had kept in this browser is deleted.").seen();
  await expect.poll(() => widget.kept()).toBe(0);

  await widget.home("#/data");
  await widget.labelled("File from Skillgauge").attach(first.path);
  await widget.button("Add this").click();
  await widget.text("It is added.").seen();
  await widget.reload();
  const second = await widget.saved(() => widget.button("Save everything").click());
  expect(second.text).toBe(first.text);
});

test("a long list of codes that is pasted becomes a file", async ({ widget }) => {
  await widget.home("#/team");
  await widget.field("Codes or links").seen();
  const crowd = codes(1_000).map((code, place) => `Person ${place + 1}, ${code}`).join("\r\n");
  // Browsers that are driven have no clipboard of their own.
  await widget.inside(
    // Firefox takes the text, and the others what holds it.
    `const [data, dataType, clipboardData] = [arguments[0], "text/plain", new DataTransfer()];
    clipboardData.setData(dataType, data);
    const paste = new ClipboardEvent("paste", { clipboardData, data, dataType, bubbles: true, cancelable: true, composed: true });
    document.querySelector("textarea").dispatchEvent(paste)`,
    crowd,
  );
  await widget.text("What you pasted is long, so it is below with the files, as pasted.txt.").seen();
  expect(await widget.field("Codes or links").value()).toBe("");
  await widget.button("Show the team").click();
  await widget.text("Showing 1 to 25 of 1,000").seen();
});

test("the result is saved as a picture of lines and of pixels", async ({ widget }) => {
  await widget.withResult();
  await widget.home("#/product-manager-2020/export");
  const drawing = await widget.saved(() => widget.button("Save as SVG").click());
  expect(drawing.text).toContain(`<title>${SENTENCE_AS_TEXT}</title>`);
  const [width, height] = drawing.text.match(/viewBox="0 0 (\d+) (\d+)"/)!.slice(1).map(Number);
  const { bytes } = await widget.saved(() => widget.button("Save as PNG").click());
  // The size of a PNG stands behind its signature and the name of its first part.
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
});

test("a framework file of one's own is opened, and kept", async ({ widget }) => {
  await widget.home("#/bring");
  await widget.labelled("Framework file").attach(path("../../docs/examples/museum-educator.json"));
  await widget.shows("Which role level do you want to compare with?");
  await widget.home("#/choose");
  await widget.level(/^Museum educator/).seen();
});

test("as a file from disk: rated, reloaded, and shared by code", async ({ widget }) => {
  await widget.open(new URL("../../dist/skillgauge.html", import.meta.url).href);
  await widget.forget();
  await widget.assess();
  await widget.text(/Saved in this browser at \d\d:\d\d/).seen();
  await widget.reload();
  await widget.text(SENTENCE).seen();
  await widget.link("Share your result").click();
  await widget.shows("Share your result");
  expect(await widget.field("Code").value()).toHaveLength(16);
  expect(await widget.field("Link").count()).toBe(0);
  await widget.forget();
});

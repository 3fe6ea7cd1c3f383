// The widget as one file that opens from disk: styles, script, module and wording are in it.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "lzma1";
import { together } from "./wording.mjs";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A text as a comment of HTML. */
function comment(text) {
  if (/--!?>/.test(text)) throw new Error("the notices would end the comment that they are in");
  return `<!--\n${text.trimEnd()}\n-->`;
}

export async function writeSingleFile({ page, dist, css, script, wasm, wording, notices }) {
  // LZMA is a sixth smaller than the formats that browsers can unpack.
  const packed = (content) => Buffer.from(compress(content, 9)).toString("base64");
  const code = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)} 'wasm-unsafe-eval'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const single = page
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]+/, (_, start) => start + policy.join("; "))
    .replace(/\s*<link [^>]*>/g, "")
    .replace(/\s*<script [^>]*><\/script>/g, "")
    // That page is not beside it.
    .replace(/<p class="[^"]*skillgauge-requirements">.*<\/p>/g, "")
    // Its code is in it, so that nothing has to be there before.
    .replace(/\s*<!--[^>]*-->\s*<div class="skillgauge-first"><\/div>/, "")
    .replace("</body>", () => [
      `<script type="text/plain" id="skillgauge-wasm">${packed(wasm)}</script>`,
      `<script type="text/plain" id="skillgauge-texts">${packed(Buffer.from(JSON.stringify({ styles: css, wording: together(wording) })))}</script>`,
      `<script>${code}</script>`,
      // A copy of the file is a copy of all that is in it, so what the licences ask for is in it too.
      `${comment(notices)}</body>`,
    ].join("\n"));
  await writeFile(join(dist, "skillgauge.html"), single);
}

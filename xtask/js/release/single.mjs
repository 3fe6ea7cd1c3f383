// The widget as one file that opens from disk: styles, script, module and frameworks are in it.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "lzma1";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export async function writeSingleFile({ page, dist, css, script, wasm, frameworks }) {
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
    .replace("</body>", () => [
      `<script type="text/plain" id="skillgauge-wasm">${packed(wasm)}</script>`,
      `<script type="text/plain" id="skillgauge-texts">${packed(Buffer.from(JSON.stringify({ styles: css, frameworks })))}</script>`,
      `<script>${code}</script></body>`,
    ].join("\n"));
  await writeFile(join(dist, "skillgauge.html"), single);
}

// The widget as one file that opens from disk: styles, script, module and frameworks are in it.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export async function writeSingleFile({ page, dist, css, script, wasm, frameworks }) {
  const packed = gzipSync(wasm, { level: 9 }).toString("base64");
  // Inside a script element, only the end of one could be taken for something else.
  const json = `{${Object.entries(frameworks).map(([id, text]) => `"${id}":${text}`)}}`.replaceAll("<", "\\u003c");
  const code = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)} 'wasm-unsafe-eval'`,
    `style-src ${hash(css)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const single = page
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]+/, (_, start) => start + policy.join("; "))
    .replace(/\s*<link [^>]*>/g, "")
    .replace(/\s*<script [^>]*><\/script>/g, "")
    .replace("</head>", () => `<style>${css}</style></head>`)
    .replace("</body>", () => [
      `<script type="text/plain" id="skillgauge-wasm">${packed}</script>`,
      `<script type="application/json" id="skillgauge-frameworks">${json}</script>`,
      `<script>${code}</script></body>`,
    ].join("\n"));
  await writeFile(join(dist, "skillgauge.html"), single);
}

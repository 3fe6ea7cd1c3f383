// The headers that a host should send, written for three kinds of host from one list. `docs/hosting.md` is for who
// puts them there, and `tests/e2e/servers.spec.ts` has an nginx and an Apache send them.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ALWAYS = { "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" };
/** Looks at the host each time whether the file has changed. */
const FRESH = "no-cache";
const FOR_EVER = "public, max-age=31536000, immutable";
/** For errors: a browser that kept one would not see the file that is put there later. */
const NEVER = "no-store";
/** The folder of any version: those of earlier ones stay beside it. */
const VERSION = "\\d+\\.\\d+\\.\\d+[^/]*/";
/** What the two servers must send each ending as. They have neither WebAssembly nor always the rest. */
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", wasm: "application/wasm" };
const ENDINGS = Object.keys(TYPES).join("|");
/** These are for who looks after the host, and need not be served to all. */
const FOR_HOSTS = "/(?:_headers|headers/(?:nginx\\.conf|apache\\.htaccess))$";

/**
 * The headers for each kind of file, those of errors apart, and its paths in the notation of `_headers` and as a
 * regular expression. The same file can be asked for with the ending of a compressed one.
 */
function rules(version, policy, embedPolicy, singlePolicy, requirementsPolicy, ending) {
  return [
    {
      what: "The widget's own page.",
      paths: ["/", "/index.html"],
      pattern: `/(?:index\\.html${ending})?$`,
      cache: FRESH,
      headers: { "Content-Security-Policy": `${policy}; frame-ancestors 'self'`, ...ALWAYS },
    },
    {
      what: "The page of what each role asks for.",
      paths: ["/requirements.html"],
      pattern: `/requirements\\.html${ending}$`,
      cache: FRESH,
      headers: { "Content-Security-Policy": `${requirementsPolicy}; frame-ancestors 'self'`, ...ALWAYS },
    },
    {
      what: "The page for frames. Name the sites that may have it in a frame in place of the star.",
      paths: ["/embed.html", `/${version}/embed.html`],
      pattern: `/(?:${VERSION})?embed\\.html${ending}$`,
      cache: FRESH,
      headers: {
        "Content-Security-Policy": `${embedPolicy}; frame-ancestors *`,
        // A page with such a policy of its own takes no frame without these.
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "cross-origin",
        ...ALWAYS,
      },
    },
    {
      what: "The widget as a file, for people to save. No site may have it in a frame.",
      paths: ["/skillgauge.html"],
      pattern: `/skillgauge\\.html${ending}$`,
      cache: FRESH,
      headers: { "Content-Security-Policy": `${singlePolicy}; frame-ancestors 'none'`, ...ALWAYS },
    },
    {
      what: "What pages load. It never changes, and any site may load it: it is the same for everyone.",
      paths: [`/${version}/*`],
      pattern: `/${VERSION}(?!embed\\.html${ending}$)`,
      cache: FOR_EVER,
      headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", ...ALWAYS },
    },
  ];
}

/**
 * All else, for hosts that know no pattern for it. No path may fit two of these: such a host joins what both say.
 * @param {import("node:fs").Dirent[]} entries What is in the folder.
 */
function rest(entries, all) {
  const named = new Set(["/_headers", "/headers/*", ...all.flatMap(({ paths }) => paths)]);
  const paths = entries.map((entry) => `/${entry.name}${entry.isDirectory() ? "/*" : ""}`);
  return { what: "All else.", paths: [...paths, "/SHA256SUMS"].filter((path) => !named.has(path)).sort(), cache: FRESH, headers: ALWAYS };
}

const policyOf = (page) => page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
const indented = (lines) => lines.map((line) => (line === "" ? line : `    ${line}`));

/** For hosts that read a file of this name, such as Netlify. They compress what they send. */
function forHeadersFile(all) {
  const lines = all.flatMap(({ what, paths, cache, headers }) => [
    `# ${what}`,
    ...paths.flatMap((path) => {
      const sent = Object.entries({ ...headers, "Cache-Control": cache });
      return [path, ...sent.map(([name, value]) => `  ${name}: ${value}`)];
    }),
    "",
  ]);
  return [
    "# Keep the lines for the folders of earlier versions when you put a new one here. Put the folder on the host before",
    "# the pages: a host that sends these headers with an error too makes browsers keep it.",
    "",
    ...lines,
  ].join("\n");
}

function forNginx(all) {
  const add = (headers) => Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // Without the word, only what is found gets it.
  const cached = (cache) => `add_header Cache-Control "${cache}";`;
  const places = all.flatMap(({ what, pattern, cache, headers }) => [
    "",
    `# ${what}`,
    `location ~ "${pattern}" {`,
    ...indented([...add(headers), cached(cache)]),
    "}",
  ]);
  return [
    "# Inside a server block. The files are in the folder skillgauge/ of its root. For a folder of another name, write that",
    "# in this one line. Where they are the root itself, the line is: location ^~ / {",
    "location ^~ /skillgauge/ {",
    ...indented([
      `types { ${Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`).join(" ")} application/octet-stream br gz; }`,
      "default_type text/plain;",
      "index index.html;",
      "",
      "# Sends the compressed file beside each, through proxies too.",
      "gzip_static on;",
      "gzip_proxied any;",
      "gzip_vary on;",
      "# With nginx's module for Brotli, which Debian has as libnginx-mod-http-brotli-static, this too. It is smaller still.",
      "#brotli_static on;",
      "",
      "# No browser keeps an error, so that it sees what is put here later.",
      "error_page 403 404 = @skillgauge-missing;",
      "",
      "# What is for you alone.",
      `location ~ "${FOR_HOSTS}" {`,
      "    return 404;",
      "}",
      ...places,
      "",
      "# All else.",
      ...add(ALWAYS),
      cached(FRESH),
    ]),
    "}",
    "location @skillgauge-missing {",
    ...indented([...add({ ...ALWAYS, "Cache-Control": NEVER }), "return 404;"]),
    "}",
    "",
  ].join("\n");
}

function forApache(all) {
  const set = (headers) => Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  // Without the word, only what is found gets it.
  const cached = (cache) => `Header set Cache-Control "${cache}"`;
  const places = all.flatMap(({ what, pattern, cache, headers }) => [
    `# ${what}`,
    `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...indented([...set(headers), cached(cache)]),
    "</If>",
    "",
  ]);
  const send = (encoding, ending) => [
    `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
    `RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `RewriteRule "\\.(?:${ENDINGS})$" "%{REQUEST_URI}.${ending}" [L]`,
  ];
  return [
    "# As .htaccess beside index.html, whatever the folder is called. It needs mod_headers, and AllowOverride FileInfo or",
    "# All. To send what is compressed it needs mod_rewrite, and Options FollowSymLinks or SymLinksIfOwnerMatch.",
    ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    "",
    "# Sends the compressed file beside each, as what it is a copy of. Elsewhere .br can be a language, and .gz a type.",
    "<IfModule mod_rewrite.c>",
    ...indented(["RewriteEngine On", ...send("br", "br"), ...send("gzip", "gz")]),
    "</IfModule>",
    "RemoveType .br .gz",
    "RemoveLanguage .br",
    "AddEncoding br .br",
    "AddEncoding gzip .gz",
    `<FilesMatch "\\.(?:${ENDINGS})(?:\\.(?:br|gz))?$">`,
    "    Header merge Vary Accept-Encoding",
    "</FilesMatch>",
    "",
    "# No browser keeps an error, so that it sees what is put here later.",
    `Header always set Cache-Control "${NEVER}" "expr=%{REQUEST_STATUS} -ge 400"`,
    "",
    "# What is for you alone.",
    "<IfModule mod_alias.c>",
    `    RedirectMatch 404 "${FOR_HOSTS}"`,
    "</IfModule>",
    "",
    "# All that is not named below.",
    ...set(ALWAYS),
    cached(FRESH),
    "",
    ...places,
  ].join("\n");
}

/** After all other files but their sums, and before they are compressed. */
export async function writeHeaders({ source, dist, version, page, requirements }) {
  const embed = await readFile(join(source, "src/embed/embed.html"), "utf8");
  const single = await readFile(join(dist, "skillgauge.html"), "utf8");
  const forHost = (ending) => rules(version, policyOf(page), policyOf(embed), policyOf(single), policyOf(requirements), ending);
  await mkdir(join(dist, "headers"), { recursive: true });
  const all = forHost("");
  await writeFile(join(dist, "_headers"), forHeadersFile([...all, rest(await readdir(dist, { withFileTypes: true }), all)]));
  await writeFile(join(dist, "headers/nginx.conf"), forNginx(all));
  // Apache goes by the name of the file that it sends, which can be the compressed one.
  await writeFile(join(dist, "headers/apache.htaccess"), forApache(forHost("(?:\\.(?:br|gz))?")));
}

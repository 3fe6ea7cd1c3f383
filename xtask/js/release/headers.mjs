// The headers that a host should send, written for three kinds of host from one list.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ALWAYS = { "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" };

/** The headers for each kind of file, and its paths in the notation of `_headers` and as a regular expression. */
function rules(version, policy, embedPolicy) {
  const fresh = { "Cache-Control": "no-cache", ...ALWAYS };
  return [
    {
      what: "The widget's own page.",
      paths: ["/", "/index.html"],
      pattern: "(index\\.html)?$",
      headers: { "Content-Security-Policy": `${policy}; frame-ancestors 'self'`, ...fresh },
    },
    {
      what: "The page for frames. Name the sites that may have it in a frame in place of the star.",
      paths: ["/embed.html", `/${version}/embed.html`],
      pattern: `(${version.replaceAll(".", "\\.")}/)?embed\\.html$`,
      headers: { "Content-Security-Policy": `${embedPolicy}; frame-ancestors *`, ...fresh },
    },
    {
      what: "What pages load. It never changes, and any site may load it: it is the same for everyone.",
      paths: [`/${version}/*`],
      pattern: `${version.replaceAll(".", "\\.")}/(?!embed\\.html$)`,
      headers: {
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cache-Control": "public, max-age=31536000, immutable",
        ...ALWAYS,
      },
    },
  ];
}

const policyOf = (page) => page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];

/** For hosts that read a file of this name, such as Netlify and Cloudflare Pages. */
function forHeadersFile(all) {
  const lines = all.flatMap(({ what, paths, headers }) => [
    `# ${what}`,
    ...paths.flatMap((path) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
    "",
  ]);
  return lines.join("\n");
}

function forNginx(all) {
  const lines = all.flatMap(({ what, pattern, headers }) => [
    `# ${what}`,
    `location ~ "^/skillgauge/${pattern}" {`,
    "    types { text/html html; text/css css; text/javascript js; application/json json; application/wasm wasm; }",
    ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    "}",
    "",
  ]);
  return [
    "# Inside a server block, for files in the folder skillgauge/ of its root. Change that name here to",
    "# have them elsewhere.",
    ...lines,
  ].join("\n");
}

function forApache(all) {
  const lines = all.flatMap(({ what, pattern, headers }) => [
    `# ${what}`,
    `<If "%{REQUEST_URI} =~ m#/${pattern}#">`,
    ...Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`),
    "</If>",
    "",
  ]);
  return [
    "# As .htaccess beside index.html. It needs mod_headers, and AllowOverride FileInfo or All.",
    "AddType application/wasm .wasm",
    "AddType text/javascript .js",
    "",
    ...lines,
  ].join("\n");
}

export async function writeHeaders({ source, dist, version, page }) {
  const embed = await readFile(join(source, "src/embed/embed.html"), "utf8");
  const all = rules(version, policyOf(page), policyOf(embed));
  await mkdir(join(dist, "headers"));
  await writeFile(join(dist, "_headers"), forHeadersFile(all));
  await writeFile(join(dist, "headers/nginx.conf"), forNginx(all));
  await writeFile(join(dist, "headers/apache.htaccess"), forApache(all));
}

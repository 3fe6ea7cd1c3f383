// The npm package, packed as a registry would have it: unpacked into fresh projects, type-checked, built, opened, and
// imported where there is no browser. The pieces of code in docs/package.md are what the projects are made of.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import type { Page } from "@playwright/test";
import vue from "@vitejs/plugin-vue";
import { publint } from "publint";
import sirv from "sirv";
import { build, createServer } from "vite";
import { filesIn } from "../../xtask/js/release/sums.mjs";
import { listen } from "../../xtask/js/server.mjs";
import { expect, test } from "./fixtures.js";
import { VERSION } from "./host.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = await readFile(join(root, "docs/package.md"), "utf8");
const snippet = (name: string) => docs.match(new RegExp(`^\`\`\`\\w+ snippet=${name}\\n(.*?)^\`\`\`$`, "ms"))![1];

let folder: string;
let tarball: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "skillgauge-package-"));
  const { stdout } = await run("npm", ["pack", "--pack-destination", folder], { cwd: join(root, "dist") });
  tarball = join(folder, stdout.trim());
});
test.afterAll(() => rm(folder, { recursive: true }));

/** A fresh project with the package in it, and with others as npm has them. */
async function project(files: Record<string, string>, others: string[] = []) {
  const project = test.info().outputPath("project");
  const packages = join(project, "node_modules");
  await mkdir(join(packages, "skillgauge"), { recursive: true });
  await run("tar", ["--extract", "--strip-components=1", "--file", tarball, "--directory", join(packages, "skillgauge")]);
  for (const name of others) {
    await mkdir(dirname(join(packages, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(packages, name));
  }
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module", private: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  return project;
}

const compilerOptions = {
  strict: true, noEmit: true, module: "ESNext", moduleResolution: "bundler", target: "ES2022", lib: ["ES2022", "DOM"],
  types: [] as string[],
};
const page = (script: string) =>
  `<!DOCTYPE html><html lang="en"><title>x</title><div id="app"></div><script type="module" src="/${script}"></script></html>`;

/** Checks a project's types. With Vue's own checker, which does not work with this version of TypeScript. */
async function check(project: string, checker: "tsc" | "vue-tsc" = "tsc") {
  const vueTsc = 'require("vue-tsc").run(require.resolve("typescript-6/lib/tsc"))';
  const [program, ...words] = checker === "tsc" ? [join(root, "node_modules/.bin/tsc")] : ["node", "--eval", vueTsc, "vue-tsc"];
  const checked = run(program, [...words, "--project", project], { cwd: root });
  await checked.catch((error) => {
    throw new Error(error.stdout || error.message);
  });
}

/** Opens what was built, and uses it. */
async function useBuilt(page: Page, project: string, rated: () => Promise<void>) {
  const files = sirv(join(project, "dist"));
  const server = await listen(0, "/", (request, response, missing) => files(request, response, missing));
  await use(page, server.url, rated);
  await server.close();
}

/** Rates a skill, and goes to a screen whose code comes later. */
async function use(page: Page, address: string, rated: () => Promise<void>) {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("response", (response) => !response.ok() && faults.push(new URL(response.url()).pathname));
  await page.goto(address);
  await page.getByRole("button", { name: "Start now" }).click();
  await page.getByRole("button", { name: "Senior product manager", exact: true }).click();
  // The texts of the framework are a file of the package too.
  await expect(page.getByText("You can explain agile principles")).toBeVisible();
  await page.getByRole("radio", { name: "Expert", exact: true }).check();
  await rated();
  // And so is the code of screens that few people open.
  await page.getByRole("link", { name: "Back to your skills" }).click();
  await page.getByRole("link", { name: "About this framework" }).click();
  await expect(page.getByRole("heading", { name: "About this framework" })).toBeFocused();
  await expect(page.getByText("Open Government Licence").first()).toBeVisible();
  // Browsers ask every host for this on their own account.
  expect(faults.filter((fault) => !/favicon\.ico|Failed to load resource/.test(fault))).toEqual([]);
}

const PLAIN_TYPES = `
import type { Assessment, SkillGauge } from "skillgauge";
import "skillgauge/frame";

const widget: SkillGauge = document.createElement("skill-gauge");
const found: SkillGauge | null = document.querySelector("skill-gauge");
widget.headingLevel = "1";
widget.addEventListener("skill-gauge-ready", (event) => {
  const skills: number = event.detail.skills;
  // @ts-expect-error There is no such detail.
  event.detail.ratings;
  return skills;
});
document.addEventListener("skill-gauge-error", (event) => console.error(event.detail.kind));
// @ts-expect-error There is no such theme.
widget.theme = "pink";
export const assessment: Assessment | null = found?.assessment ?? null;
`;

test("without a framework: types, build and use", async ({ page: tab }) => {
  test.slow();
  const made = await project({
    "index.html": page("main.ts"),
    "main.ts": snippet("plain"),
    "types.ts": PLAIN_TYPES,
    // The types of React and Vue are not needed, so those of the package have nothing of theirs.
    "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: false }, include: ["*.ts"] }),
  });
  await check(made);
  await build({ root: made, configFile: false, logLevel: "error" });
  await useBuilt(tab, made, () => expect(tab).toHaveTitle("1 of 10 skills rated"));
});

test("in Vite's development server, with the setting that docs/package.md names", async ({ page: tab }) => {
  expect(docs).toContain("name the package in `optimizeDeps.exclude`");
  const made = await project({ "index.html": page("main.ts"), "main.ts": snippet("plain") });
  const server = await createServer({
    root: made, configFile: false, logLevel: "error", optimizeDeps: { exclude: ["skillgauge"] }, server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  await use(tab, server.resolvedUrls!.local[0], () => expect(tab).toHaveTitle("1 of 10 skills rated"));
  await server.close();
});

const REACT_TYPES = `
import { useRef } from "react";
import type { SkillGauge } from "skillgauge/react";

export function Checked() {
  const widget = useRef<SkillGauge>(null);
  return (
    <>
      <skill-gauge ref={widget} className="wide" lang="en-GB" framework-role="product-manager" compare-with="all" storage="none"
        onskill-gauge-share={(event) => console.log(event.detail.what)}>
        <a href="/">Rate your skills</a>
      </skill-gauge>
      {/* @ts-expect-error There is no such storage. */}
      <skill-gauge storage="everywhere" />
      {/* @ts-expect-error The attribute is heading-level. */}
      <skill-gauge headingLevel="2" />
      {/* @ts-expect-error Ratings are not told. */}
      <skill-gauge onskill-gauge-change={(event) => event.detail.ratings} />
    </>
  );
}
`;

test("React 19: types, build, use, and markup from a server", async ({ page: tab }) => {
  // Its types are checked, and it is built twice.
  test.slow();
  const main = `
    import { createRoot } from "react-dom/client";
    import { Skills } from "./Skills";
    createRoot(document.querySelector("#app")!).render(<Skills />);`;
  const made = await project(
    {
      "index.html": page("main.tsx"),
      "main.tsx": main,
      "Skills.tsx": snippet("react"),
      "types.tsx": REACT_TYPES,
      "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, jsx: "react-jsx", skipLibCheck: false }, include: ["*.tsx"] }),
      "server.mjs": `
        import { createElement } from "react";
        import { renderToString } from "react-dom/server";
        import { Skills } from "./server/Skills.js";
        console.log(renderToString(createElement(Skills)));`,
    },
    ["react", "react-dom", "@types/react", "@types/react-dom", "csstype"],
  );
  await check(made);
  await build({ root: made, configFile: false, logLevel: "error" });
  await useBuilt(tab, made, () => expect(tab.getByText("Rated so far: 1")).toBeVisible());

  await build({ root: made, configFile: false, logLevel: "error", build: { ssr: "Skills.tsx", outDir: "server" } });
  const { stdout } = await run("node", ["server.mjs"], { cwd: made });
  expect(stdout).toContain('<skill-gauge framework="product-manager-2020" heading-level="2"></skill-gauge>');
});

const VUE_TYPES = `
<script setup lang="ts">
import { ref } from "vue";
import type { SkillGauge } from "skillgauge/vue";

const widget = ref<SkillGauge>();
const told: string[] = [];
</script>

<template>
  <skill-gauge ref="widget" class="wide" lang="en-GB" framework-role="product-manager" compare-with="all" storage="none"
    @skill-gauge-share="(event) => told.push(event.detail.what)">
    <a href="/">Rate your skills</a>
  </skill-gauge>
  <!-- @vue-expect-error There is no such storage. -->
  <skill-gauge storage="everywhere" />
  <!-- @vue-expect-error There is no such attribute. -->
  <skill-gauge heading="2" />
  <!-- @vue-expect-error Ratings are not told. -->
  <skill-gauge @skill-gauge-change="(event) => event.detail.ratings" />
</template>
`;

test("Vue 3: types, build, use, and markup from a server", async ({ page: tab }) => {
  test.slow();
  const main = `
    import { createApp } from "vue";
    import Skills from "./Skills.vue";
    createApp(Skills).mount("#app");`;
  const made = await project(
    {
      "index.html": page("main.ts"),
      "main.ts": main,
      "Skills.vue": snippet("vue"),
      "Checked.vue": VUE_TYPES,
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...compilerOptions, jsx: "preserve" },
        vueCompilerOptions: { strictTemplates: true },
        include: ["*.ts", "*.vue"],
      }),
      "server.mjs": `
        import { createSSRApp } from "vue";
        import { renderToString } from "vue/server-renderer";
        import Skills from "./server/Skills.js";
        console.log(await renderToString(createSSRApp(Skills)));`,
    },
    ["vue", "@vue/runtime-core", "@vue/runtime-dom"],
  );
  await check(made, "vue-tsc");
  const plugins = [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "skill-gauge" } } })];
  await build({ root: made, configFile: false, logLevel: "error", plugins });
  await useBuilt(tab, made, () => expect(tab.getByText("Rated so far: 1")).toBeVisible());

  await build({ root: made, configFile: false, logLevel: "error", plugins, build: { ssr: "Skills.vue", outDir: "server" } });
  const { stdout } = await run("node", ["server.mjs"], { cwd: made });
  expect(stdout).toContain('<skill-gauge framework="product-manager-2020" heading-level="2"></skill-gauge>');
});

test("docs/package.md tells Vue's compiler what the test does", () => {
  expect(docs).toContain('vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "skill-gauge" } } })');
});

test("importing it without a browser does nothing, in Node and on servers that are not", async () => {
  const made = await project({
    "index.mjs": `
      const before = Object.getOwnPropertyNames(globalThis).length;
      const names = [];
      for (const name of process.argv.slice(2)) names.push(Object.keys(await import(name)).join());
      console.log(JSON.stringify({ names, globals: Object.getOwnPropertyNames(globalThis).length - before }));`,
  });
  const imported = async (...names: string[]) => {
    const { stdout, stderr } = await run("node", ["index.mjs", ...names], { cwd: made });
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };
  const names = ["SkillGauge", "SkillGauge", "SkillGauge", ""];
  expect(await imported("skillgauge", "skillgauge/react", "skillgauge/vue", "skillgauge/frame")).toEqual({ names, globals: 0 });
  // What others than Node get.
  const inPackage = (name: string) => `./node_modules/skillgauge/${VERSION}/${name}`;
  expect(await imported(inPackage("index.js"), inPackage("frame.js"))).toEqual({ names: ["SkillGauge", ""], globals: 0 });
});

test("publint finds nothing in what is packed", async () => {
  const { buffer } = await readFile(tarball);
  const { messages } = await publint({ pack: { tarball: buffer as ArrayBuffer }, strict: true });
  expect(messages).toEqual([]);
});

test("Are the types wrong? finds nothing in what is packed, for who imports modules", async () => {
  const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  if (!analysis.types) throw new Error("no types were found");
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining([".", "./react", "./vue", "./frame"]));
  // The package has modules alone, so that `require` and TypeScript's resolution from before `exports` do not count.
  for (const resolutionKind of ["node16-esm", "bundler"] as const) {
    expect(filterProblems(analysis, { resolutionKind }), resolutionKind).toEqual([]);
  }
});

test("the package has all that its manifest and its README name, nothing compressed, and the sums of what is in it", async () => {
  const made = join(await project({}), "node_modules/skillgauge");
  const names = await filesIn(made);
  const { exports } = JSON.parse(await readFile(join(made, "package.json"), "utf8"));
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target as object)));
  for (const target of targets) expect(names).toContain(target.slice(2));
  for (const name of ["README.md", "LICENSE", "NOTICE", "THIRD-PARTY-NOTICES.txt", "SHA256SUMS", "sbom.cdx.json", "custom-elements.json", "index.html", `${VERSION}/skill-gauge.js`]) {
    expect(names).toContain(name);
  }
  const pages = names.filter((name) => name.endsWith(".md"));
  const readers = ["administrators", "developers", "editors"].map((who) => `embedding-${who}.md`);
  expect(pages).toEqual(["README.md", ...[...readers, "embedding.md", "hosting.md"].map((name) => `docs/${name}`)]);
  const first = await readFile(join(made, "docs/embedding.md"), "utf8");
  for (const name of readers) expect(first).toContain(`](${name})`);
  for (const name of pages) {
    const text = await readFile(join(made, name), "utf8");
    for (const [, link] of text.matchAll(/\]\((?!#|https:)([^)#]+)/g)) expect(names, name).toContain(join(dirname(name), link));
  }
  expect(names.filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
  const rows = docs.match(/^\| `skillgauge[^|]*`/gm)!.map((row) => row.slice("| `skillgauge".length, -1));
  expect([...rows.map((path) => `.${path}`), "./package.json"].sort()).toEqual(Object.keys(exports).sort());
  expect(docs).toContain(`skillgauge-${VERSION}.tgz`);
  await run("sha256sum", ["--check", "--ignore-missing", "--strict", "--quiet", "SHA256SUMS"], { cwd: made });
});

// dist/ as an npm package: packed, unpacked into a fresh Vite project, type-checked, built, and opened.
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sirv from "sirv";
import { build } from "vite";
import { listen } from "../../xtask/js/server.mjs";
import { expect, test } from "./fixtures.js";
import { VERSION } from "./host.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

const MAIN = `
import "skillgauge";
import type { Assessment, SkillGauge } from "skillgauge";

const widget: SkillGauge = document.createElement("skill-gauge");
widget.framework = "product-manager-2020";
widget.headingLevel = "1";
widget.addEventListener("skill-gauge-ready", (event) => {
  const skills: number = event.detail.skills;
  document.title = String(skills);
});
document.addEventListener("skill-gauge-error", (event) => console.error(event.detail.kind));
// @ts-expect-error There is no such theme.
const wrong: typeof widget.theme = "pink";
const assessment: Assessment | null = widget.assessment;
document.body.append(widget, String(assessment ?? "") + String(wrong ?? "").slice(9));
`;

test("a fresh Vite project imports the package, with types", async ({ page }) => {
  const project = test.info().outputPath("project");
  await mkdir(project, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--pack-destination", project], { cwd: join(root, "dist") });
  const packages = join(project, "node_modules");
  await mkdir(join(packages, "skillgauge"), { recursive: true });
  await run("tar", ["--extract", "--strip-components=1", "--file", join(project, stdout.trim()), "--directory", join(packages, "skillgauge")]);
  await symlink(join(root, "node_modules/typescript"), join(packages, "typescript"));

  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module", private: true }));
  await writeFile(join(project, "index.html"), `<!DOCTYPE html><html lang="en"><title>x</title><script type="module" src="/main.ts"></script></html>`);
  await writeFile(join(project, "main.ts"), MAIN);
  const compilerOptions = { strict: true, noEmit: true, module: "ESNext", moduleResolution: "bundler", target: "ES2022", lib: ["ES2022", "DOM"], types: [] };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["main.ts"] }));
  await run(join(root, "node_modules/.bin/tsc"), ["--project", project]);
  await build({ root: project, configFile: false, logLevel: "error" });

  const files = sirv(join(project, "dist"));
  const server = await listen(0, "/", (request, response, missing) => files(request, response, missing));
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => !response.ok() && faults.push(new URL(response.url()).pathname));
  await page.goto(server.url);
  await expect(page).toHaveTitle("10");
  await page.getByRole("button", { name: "Start now" }).click();
  await page.getByRole("radio", { name: "Senior product manager", exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "Agile working" }).click();
  // The texts of the framework are a file of the package too.
  await expect(page.getByText("You can explain what working in short cycles is for")).toBeVisible();
  await expect(page.getByText("Product manager, 7 January 2020")).toBeHidden();
  // And so is the code of screens that few people open.
  await page.getByRole("link", { name: "Back to your skills" }).click();
  await page.getByRole("link", { name: "About this framework" }).click();
  await expect(page.getByRole("heading", { name: "About this framework" })).toBeFocused();
  await expect(page.getByText("Open Government Licence").first()).toBeVisible();
  // Browsers ask every host for this on their own account.
  expect(faults.filter((fault) => fault !== "/favicon.ico")).toEqual([]);
  await server.close();
});

test("the package has all that its manifest names, and nothing of this project's tools", async () => {
  const names = await readdir(join(root, "dist"), { recursive: true });
  const { exports } = JSON.parse(await readFile(join(root, "dist/package.json"), "utf8"));
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target as object)));
  for (const target of targets) expect(names).toContain(target.slice(2));
  for (const name of ["README.md", "LICENSE", "NOTICE", "custom-elements.json", `${VERSION}/skill-gauge.js`]) {
    expect(names).toContain(name);
  }
});

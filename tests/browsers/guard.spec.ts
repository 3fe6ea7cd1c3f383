// That the guard of all other tests hears what it is there for, in each browser.
import { VERSION } from "../e2e/host.js";
import { expect, test } from "./fixtures.js";

test("the guard hears of errors, refusals, breaches of the policy and requests to other hosts", async ({ session, site, elsewhere }) => {
  const { site: other } = await elsewhere();
  site.pages.set("/bad.js", `
    console.error("said");
    setTimeout(() => { throw new Error("thrown"); });
    Promise.reject("refused");
    fetch("${other.url}", { mode: "no-cors" });
    document.head.append(Object.assign(document.createElement("script"), { text: "0" }));
  `);
  site.pages.set("/bad.html", `<!DOCTYPE html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'self'">
    <title>Bad</title><script src="bad.js"></script><img src="nothing.png" alt=""></html>`);
  await session.driver.get(`${site.url}bad.html`);
  for (const kind of [/^console: said/, /^error: .*thrown/, /^rejection: refused/, /^policy: script-src/, /^another host: /, /^not loaded: <img/]) {
    await expect.poll(() => site.faults.some((fault) => kind.test(fault)), `${kind}`).toBe(true);
  }
  site.faults.length = 0;
});

test("the server hears of a file that is asked for twice, of one after the load, and of a query", async ({ site }) => {
  site.begin();
  const styles = `${VERSION}/later.css`;
  const paths = [styles, styles, "embed.html?rating=expert"];
  for (const path of paths) await fetch(site.url + path);
  site.loaded();
  await fetch(`${site.url}LICENSE`);
  expect(site.faults).toEqual([`asked for again: /${styles}`, "query: /embed.html?rating=expert", "request after load: /LICENSE"]);
  site.faults.length = 0;
});

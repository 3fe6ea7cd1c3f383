// Each test gets a browser that its worker has started, and a site of its own: what is kept on one site is unknown to
// another, so that `elsewhere` is what a browser of somebody else's would be. An error on the console, a breach of
// the policy, a request after the load or one to another host fails the test.
import { test as base, expect, type TestInfo } from "@playwright/test";
import { Host } from "../e2e/host.js";
import { open, type Session } from "./sessions.js";
import { type Exceptions, Site } from "./site.js";
import { Widget } from "./widget.js";

type Fixtures = { but: Exceptions; site: Site; widget: Widget; host: Host; elsewhere: () => Promise<Widget> };

export const test = base.extend<Fixtures, { session: Session }>({
  but: [{}, { option: true }],
  session: [
    async ({}, use, { project }) => {
      const session = await open(project.name);
      await use(session);
      await session.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  site: async ({ but }, use) => {
    const site = await Site.serve(but);
    await use(site);
    await site.close();
    expect(site.faults).toEqual([]);
  },
  host: async ({ site }, use) => {
    const host = await Host.serve(site.url);
    await use(host);
    await host.close();
  },
  elsewhere: async ({ session, but }, use) => {
    const sites: Site[] = [];
    await use(async () => {
      const site = await Site.serve(but);
      sites.push(site);
      return new Widget(session, site);
    });
    for (const site of sites) {
      await site.close();
      expect(site.faults).toEqual([]);
    }
  },
  widget: async ({ session, site }, use, info) => {
    const widget = new Widget(session, site);
    await use(widget);
    await reportFailure(widget, info);
  },
});

/** Shows what there was to see where a test has failed. */
export async function reportFailure(widget: Widget, info: TestInfo) {
  if (info.status === info.expectedStatus) return;
  // A report shows no more than this of it.
  await info.attach("printed by the browser", { body: (await widget.session.printed()).slice(-300), contentType: "text/plain" });
  await widget.photograph(info.outputPath("failed.png"));
}

export { expect };

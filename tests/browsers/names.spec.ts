// What each browser itself says of controls to a screen reader: the roles and names by which the other tests find them.
import { expect, test } from "./fixtures.js";
import type { Widget } from "./widget.js";

const ROLES = ["link", "button", "radio", "textbox", "combobox", "checkbox"];

/** The role and the name of each control on screen, by the browser's own reckoning and as tests find it. */
async function controls(widget: Widget) {
  const found: { role: string; said: string; name: string; count: number }[] = [];
  for (const role of ROLES) {
    for (const control of await widget.all({ role })) {
      const name = (await control.getAccessibleName()).replace(/\s+/g, " ").trim();
      found.push({ role, said: await control.getAriaRole(), name, count: await widget.role(role, name).count() });
    }
  }
  return found;
}

test("every control of the main screens has its role and a name, by the browser's own reckoning", async ({ widget, session }) => {
  const screens = [
    () => widget.home(),
    () => widget.home("#/product-manager-2020/skill/agile-working"),
    () => widget.withResult(),
    async () => void (await widget.share()),
  ];
  const seen = new Set<string>();
  for (const show of screens) {
    await show();
    // Words of the framework come a moment after the screen, and draw it anew.
    const found = await widget.until("controls at rest", () => controls(widget));
    expect(found.length).toBeGreaterThan(5);
    for (const { role, said, name, count } of found) {
      // WebKit has lists of choices as buttons that open one.
      expect(said, name).toBe(session.name === "webkit" && role === "combobox" ? "button" : role);
      expect(name, role).not.toBe("");
      expect(count, `${role} ${name}`).toBeGreaterThan(0);
      seen.add(role);
    }
  }
  expect([...seen].sort()).toEqual(["button", "combobox", "link", "radio", "textbox"]);
});

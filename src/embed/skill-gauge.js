// Defines <skill-gauge>. A second copy of this script, of whatever version, leaves the first in place.
import { SkillGauge } from "./element.js";
import { waiting } from "./first-in-element.js";

// The page for frames has it in its markup, and does without its code.
SkillGauge.waiting = waiting;
if (!customElements.get("skill-gauge")) customElements.define("skill-gauge", SkillGauge);

export { SkillGauge };

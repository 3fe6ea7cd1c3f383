// Defines <skill-gauge>. A second copy of this script, of whatever version, leaves the first in place.
import { SkillGauge } from "./element.js";

if (!customElements.get("skill-gauge")) customElements.define("skill-gauge", SkillGauge);

export { SkillGauge };

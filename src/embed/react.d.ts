// `import "skillgauge/react"`: the element, and its types for JSX.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { SkillGauge, SkillGaugeAttributes, SkillGaugeEventMap } from "./skill-gauge.js";

export * from "./skill-gauge.js";

/** `onskill-gauge-ready` and so on: React adds a listener for what follows `on`. */
type Listeners = { [Name in keyof SkillGaugeEventMap as `on${Name}`]?: (event: SkillGaugeEventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "skill-gauge": DetailedHTMLProps<HTMLAttributes<SkillGauge>, SkillGauge> & SkillGaugeAttributes & Listeners;
    }
  }
}

// `import "skillgauge/vue"`: the element, and its types for templates.
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { SkillGauge, SkillGaugeEventMap, SkillGaugeSettings } from "./skill-gauge.js";

export * from "./skill-gauge.js";

/** The element as templates see it. `$props` and `$emit` are there for the types alone. */
type SkillGaugeInTemplates = new () => SkillGauge & {
  $props: HTMLAttributes & PublicProps & Partial<SkillGaugeSettings>;
  $emit: EmitFn<{ [Name in keyof SkillGaugeEventMap]: (event: SkillGaugeEventMap[Name]) => void }>;
};

declare module "vue" {
  interface GlobalComponents {
    "skill-gauge": SkillGaugeInTemplates;
  }
}

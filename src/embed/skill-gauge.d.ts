/** Where a person stands: how far they are, but not how they rate themselves. */
export interface Progress {
  /** The framework's id. */
  framework: string;
  /** The framework's edition: a date as YYYY-MM-DD, or `undated`. */
  edition: string;
  /** The role's id, once there is a role. */
  role: string | null;
  /** The id of the role level that the ratings are compared with, or `all`, once it is chosen. */
  compareWith: string | null;
  /** How many of the role's skills are rated. */
  rated: number;
  /** How many skills the role has. */
  skills: number;
}

/** A person's ratings, with what they are for. */
export interface Assessment {
  framework: string;
  edition: string;
  role: string | null;
  compareWith: string | null;
  /** The id of a skill level, or `not-yet`, by the skill's id. Skills without a rating are not there. */
  ratings: Record<string, string>;
}

/** What a person has copied to pass on. Neither link nor code is told. */
export interface Shared {
  what: "link" | "code";
}

/** What went wrong. */
export interface Failure {
  /**
   * - `load`: the widget's files did not come
   * - `stopped`: a fault has ended every widget on the page
   * - `framework`: there is no framework with the id given, or its file cannot be used
   * - `framework-role`, `compare-with`: the framework has none with the id given
   * - `wording`: the descriptions of a framework did not come; all else works
   * - `storage`: answers cannot be kept in this browser
   */
  kind: "load" | "stopped" | "framework" | "framework-role" | "compare-with" | "wording" | "storage";
  /** The id or address that it is about; for `storage`: `blocked`, `full` or `unreadable`. */
  about: string;
}

export interface SkillGaugeEventMap {
  /** All that was to be read at the start has been. */
  "skill-gauge-ready": CustomEvent<Progress>;
  /** The person has changed an answer. */
  "skill-gauge-change": CustomEvent<Progress>;
  /** The last skill without a rating now has one. Follows `skill-gauge-change`. */
  "skill-gauge-complete": CustomEvent<Progress>;
  /** The person has copied the link or the code. */
  "skill-gauge-share": CustomEvent<Shared>;
  /** Something went wrong. */
  "skill-gauge-error": CustomEvent<Failure>;
}

/** `<skill-gauge>`. Each property is the attribute of the same name; `""` stands for none. */
export class SkillGauge extends HTMLElement {
  static readonly observedAttributes: string[];
  /** The id of the framework that the page is about; without one, the person chooses. */
  framework: string;
  /** The id of the role that the page is about. Attribute: `framework-role`. */
  frameworkRole: string;
  /** The address of a framework file on the page's side. Attribute: `framework-src`. */
  frameworkSrc: string;
  /** The id of the role level to compare with. Attribute: `compare-with`. */
  compareWith: string;
  /** The address of the page that share links point at. Attribute: `share-page`. */
  sharePage: string;
  /** `none` keeps answers for as long as the page is open. */
  storage: "local" | "none" | "";
  /** Keeps the drafts of this widget apart from those of others on the site. */
  namespace: string;
  /** The level of the first heading, `1` to `4`. Attribute: `heading-level`. */
  headingLevel: string;
  /** `auto` follows the reader's settings; without it, the page's `color-scheme` counts. */
  theme: "light" | "dark" | "auto" | "";
  /** The person's ratings; `null` until the widget is ready. */
  readonly assessment: Assessment | null;

  addEventListener<K extends keyof SkillGaugeEventMap>(
    type: K,
    listener: (this: SkillGauge, event: SkillGaugeEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What a page can set, by the names of the properties. */
export type SkillGaugeSettings = Omit<SkillGauge, keyof HTMLElement | "assessment">;

/** A property's name as its attribute has it. */
type AttributeName<Property extends string> = Property extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : Property;

/** What a page can set, by the names of the attributes. */
export type SkillGaugeAttributes = {
  [Property in keyof SkillGaugeSettings as AttributeName<Property>]?: SkillGaugeSettings[Property];
};

declare global {
  interface HTMLElementTagNameMap {
    "skill-gauge": SkillGauge;
  }
  interface GlobalEventHandlersEventMap extends SkillGaugeEventMap {}
}

// What a page's own scripts import as "skillgauge". A server that renders pages imports it too: without a browser it
// defines nothing, and the page does so once it is there.

// The script asks the browser for much as soon as it runs, so there it must not run at all. An import would always.
export const SkillGauge = typeof HTMLElement === "undefined" ? class {} : require("./skill-gauge.js").SkillGauge;

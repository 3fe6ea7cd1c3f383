// Runs before anything of a page is painted, and long before the module is here. The page has the first screen in it, as
// somebody sees it who has never been here. Where something else is coming, this says so, and styles show that it is
// loading. `src/browser/arrival.rs` decides the same for the module.
import { noteClicks } from "./before-module.js";
import { keepsNothingYet } from "./kept.js";

/** What a frame's address can say that changes how the first screen is, or whether it comes. */
const CHANGES = /^(framework|heading-level|storage|lang|share-page|background|font)/;

const { hash, search } = location;
const query = new URLSearchParams(search);
const { dataset } = document.documentElement;
const isFirst = ["", "#/"].includes(hash) && ![...query.keys()].some((name) => CHANGES.test(name)) && keepsNothingYet();
dataset.start = isFirst ? "first" : "other";
// The script of the frame does the same, but is here later.
const theme = query.get("theme");
if (theme) dataset.theme = theme;
noteClicks(document);

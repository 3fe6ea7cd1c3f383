// What a page's own scripts import as "skillgauge/frame". Without a browser there is no frame to fit.
if (typeof document !== "undefined") require("./skillgauge-frame.js");

// Runs first in each page of the tests, and tells their server what must never happen. It waits until that has
// it, so that the next step of a test finds it there.
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
/** @param {string} fault */
function tell(fault) {
  const request = new XMLHttpRequest();
  try {
    request.open("POST", src, false);
    request.send(fault);
  } catch {
    // A page that may ask nobody cannot tell, and what it threw would come back here.
  }
}
for (const level of /** @type {const} */ (["error", "warn"])) {
  console[level] = (/** @type {unknown[]} */ ...said) => tell(`console: ${said.join(" ")}`);
}
addEventListener("error", ({ message, target }) => {
  // One that a file could not be loaded has no words, and comes from what should have had it.
  tell(message ? `error: ${message}` : `not loaded: ${/** @type {Element} */ (target).outerHTML}`);
}, true);
addEventListener("unhandledrejection", ({ reason }) => tell(`rejection: ${reason}`));
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  // Browsers ask for an icon on their own account.
  if (blockedURI !== src && !blockedURI.endsWith("/favicon.ico")) tell(`policy: ${violatedDirective} ${blockedURI}`);
});
const mine = [location.origin, new URL(src).origin];
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    if (/^https?:/.test(name) && !mine.includes(new URL(name).origin)) tell(`another host: ${name}`);
  }
}).observe({ type: "resource", buffered: true });

// Makes the script that wasm-bindgen writes take the document's methods from where no page can hide them.

/**
 * The methods of a document that make something. An element of the page with such a name would hide the method: with
 * `<img name="createElement">` it is an image. `src/embed/own-document.js` does the same for our own scripts.
 */
const METHODS = ["createElement", "createElementNS", "createTextNode"];

/**
 * The script with calls that no element of the page can change.
 * @param {string} glue The script's text.
 */
export function withOwnMethods(glue) {
  return METHODS.reduce((text, method) => {
    const call = new RegExp(`\\b(arg\\d+)\\.${method}\\(`, "g");
    // Another version of the tool may write calls in another form.
    if (!call.test(text)) throw new Error(`the script does not call ${method} as expected`);
    return text.replace(call, (_, document) => `Document.prototype.${method}.call(${document}, `);
  }, glue);
}

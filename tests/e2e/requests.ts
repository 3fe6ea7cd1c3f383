// What the widget asks a host for.

/** What is asked for when it is needed, below the widget's own address: the file of a framework, and lazy chunks of the code. */
export const WHEN_OPENED = /^\d+\.\d+\.\d+\/(?:wording\/[a-z0-9.-]+\.json|(?:chunk|split)_\w+\.wasm|later\.css)$/;

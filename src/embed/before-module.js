// What a person does with the first screen before the module is here. It is the same screen that the module then draws,
// so that all of it can be done again there.

/** What can be used on it. */
const CONTROLS = "a, button, input, summary";

/**
 * Notes what is clicked on the first screen, and shows that something is coming. A click that opens a link in a new tab
 * is the browser's.
 * @param {Node} root
 */
export function noteClicks(root) {
  const screenOf = ({ target }) => target.closest?.(".skillgauge-first");
  const note = (control) => {
    control.dataset.clicked = "";
    control.closest(".skillgauge-first").hidden = true;
  };
  root.addEventListener("click", (event) => {
    const screen = screenOf(event);
    const control = screen && event.target.closest("a, button");
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    note(control);
  });
  // Enter in a field is a click on the button beside it. Without one it goes on with what is found by the field's text.
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && screenOf(event) && event.target.matches("input")) {
      const field = event.target;
      const button = field.closest("details")?.querySelector("button");
      if (button) button.click();
      else if (field.value) note(field);
    }
  });
}

/**
 * Notes what has been done in an element that the module is going to draw into.
 * @param {Element} place
 * @returns What does it again in the element with what the module has drawn, if that is the same screen.
 */
export function takeOver(place) {
  const before = [...place.querySelectorAll(CONTROLS)];
  const focused = before.indexOf(place.getRootNode().activeElement);
  const { selectionStart, selectionEnd, selectionDirection } = before[focused] ?? {};
  return (drawn) => {
    const controls = [...drawn.querySelectorAll(CONTROLS)];
    if (controls.length !== before.length) return;
    for (const [index, control] of controls.entries()) {
      if (control.matches("summary")) control.parentNode.open = before[index].parentNode.open;
    }
    // Before any text, because a field that gets focus says once more what was in it when it was drawn.
    controls[focused]?.focus({ preventScroll: true });
    for (const [index, control] of controls.entries()) {
      const { value } = before[index];
      if (!control.matches("input") || !value) continue;
      control.value = value;
      control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    // A button has no caret.
    controls[focused]?.setSelectionRange?.(selectionStart, selectionEnd, selectionDirection);
    const clicked = controls[before.findIndex(({ dataset }) => "clicked" in dataset)];
    if (clicked?.matches("input")) clicked.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    else clicked?.click();
  };
}

for (const type of ["click", "input", "change", "keydown"]) {
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

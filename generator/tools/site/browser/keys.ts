/** Sets up the keyboard: `/` moves to the search field from anywhere, and the arrow keys move through the results. */
export function keys(words: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    const writes = target instanceof Element && target.matches("input:not([type=radio]), textarea, select");
    if (key === "/" && !writes) {
      event.preventDefault();
      words.focus();
      words.select();
    }
    if ((key === "ArrowDown" || key === "ArrowUp") && target instanceof HTMLElement && move(words, target, key === "ArrowDown" ? 1 : -1))
      event.preventDefault();
  });
}

function move(words: HTMLInputElement, from: HTMLElement, step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(".entries .entry:not([hidden]) h3 a")];
  const i = from === words ? -1 : links.indexOf(from);
  if (from !== words && i < 0) return false;
  const next = i + step < 0 ? (from === words ? undefined : words) : links[i + step];
  next?.focus();
  return next !== undefined;
}

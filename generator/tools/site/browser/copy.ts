import { say } from "../interface-text.ts";
import { ui } from "./dom.ts";

/** Buttons that copy the code beside them. One listener for the page, however many there are. */
export function copyButtons(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button.copy") : null;
    const code = button?.parentElement?.querySelector("code");
    if (button && code) void copy(code, button);
  });
}

async function copy(code: Element, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.replaceChildren(...ui(say("error.copied")));
    setTimeout(() => button.replaceChildren(...ui(say("error.copy"))), 2000);
  } catch {
    // Where a page may not write to the clipboard, the reader can.
    getSelection()?.selectAllChildren(code);
  }
}

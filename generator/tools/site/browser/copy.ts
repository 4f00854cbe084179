import { say } from "../interface-text.ts";
import { ui } from "./dom.ts";

/** Sets up the buttons that copy the code next to them, with a single listener per page. */
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
    // If the page cannot write to the clipboard, the reader can copy the selected text.
    getSelection()?.selectAllChildren(code);
  }
}

import { byId } from "./dom.ts";

/** Shows the error that the address names: unfolded, and in spite of any filter. */
export function openTarget(): void {
  addEventListener("hashchange", show);
  show();
}

function show(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (!target?.matches("article.entry")) return;
  if (target.hidden) byId("search", HTMLFormElement)?.reset();
  for (const details of target.querySelectorAll("details")) details.open = true;
  target.scrollIntoView();
  // Once what was unfolded has its height.
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

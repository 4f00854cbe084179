import { byId } from "./dom.ts";

/** Shows the error that the address names: unfolded, and regardless of filters. */
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
  // Waits until the unfolded content has its height; otherwise, the page would scroll to the wrong place.
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

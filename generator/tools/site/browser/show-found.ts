import type { Data } from "../data.ts";
import { say } from "../interface-text.ts";
import { listedCard } from "./card.ts";
import { byId, ui } from "./dom.ts";
import type { SearchResult } from "./search-results.ts";

const step = 30;

/**
 * Returns a function that shows the search results with links to the providers' pages in place of the overview, or the overview if there is
 * no search.
 */
export function showFound(data: Data): (found: readonly SearchResult[] | undefined) => void {
  const list = byId("found", HTMLOListElement);
  const more = byId("more", HTMLButtonElement);
  let rest: readonly SearchResult[] = [];
  const showMore = (): void => {
    list?.append(...rest.slice(0, step).map((one) => listedCard(one, data)));
    rest = rest.slice(step);
    if (more) more.hidden = rest.length === 0;
    more?.replaceChildren(...ui(say("search.more", { count: Math.min(step, rest.length) })));
  };
  more?.addEventListener("click", () => {
    const last = list?.lastElementChild;
    showMore();
    last?.nextElementSibling?.querySelector("a")?.focus();
  });
  return (found) => {
    for (const [id, hidden] of [
      ["results", found === undefined],
      ["overview", found !== undefined],
    ] as const) {
      const part = byId(id, HTMLElement);
      if (part) part.hidden = hidden;
    }
    list?.replaceChildren();
    rest = found ?? [];
    showMore();
  };
}

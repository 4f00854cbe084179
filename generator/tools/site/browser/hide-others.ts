import { codeOf } from "./code-of.ts";
import { byId } from "./dom.ts";
import type { SearchResult } from "./search-results.ts";

/** Returns a function that shows only the search results on a provider's page, or all errors if there is no search. */
export function hideOthers(): (found: readonly SearchResult[] | undefined) => void {
  const entries = byId("entries", HTMLElement);
  const articles = [...(entries?.children ?? [])].filter((child) => child instanceof HTMLElement);
  return (found) => {
    const codes = found && new Set(found.map(({ code }) => code));
    for (const article of articles) article.hidden = codes !== undefined && !codes.has(codeOf(article));
    if (entries) entries.hidden = codes?.size === 0;
  };
}

import type { Data } from "../data.ts";
import { say } from "../interface-text.ts";
import { byId, ui } from "./dom.ts";
import { fill, filters, optionsOf, relabel, valueOf } from "./filters.ts";
import { hideOthers } from "./hide-others.ts";
import { keys } from "./keys.ts";
import { errorsOf } from "./parts.ts";
import { fieldsOf, type SearchResult, searchResults } from "./search-results.ts";
import { showFound } from "./show-found.ts";

/**
 * Sets up the search field and the filters: on the first page they find errors of all providers; on a provider's page they hide its other
 * errors.
 */
export function searchForm(): void {
  const form = byId("search", HTMLFormElement);
  const words = byId("words", HTMLInputElement);
  const count = byId("count", HTMLElement);
  if (!form || !words || !count) return;
  whenThere((data) => {
    const only = form.dataset.provider;
    const errors = errorsOf(data, only === undefined ? "" : "../", only);
    const selects = filters.flatMap((filter) => {
      const select = form.elements.namedItem(filter);
      return select instanceof HTMLSelectElement ? [{ filter, select, options: optionsOf(filter, data, only) }] : [];
    });
    for (const { select, options } of selects) fill(select, options);
    document.addEventListener("errcat$language", () => {
      for (const { select, options } of selects) relabel(select, options);
    });
    const show = only === undefined ? showFound(data) : hideOthers();
    const chosen = () => selects.map(({ filter, select }) => [filter, select.value] as const).filter(([, value]) => value !== "");

    const answer = (all: readonly SearchResult[]): void => {
      const wanted = chosen();
      const fitting = all.filter((one) => wanted.every(([filter, value]) => valueOf(one, filter, data) === value));
      const { found, meant } = searchResults(fitting, words.value);
      count.replaceChildren(
        ...ui(say("search.count", { count: found.length })),
        ...(meant ? [" ", ...ui(say("search.meant", meant))] : []),
        ...(found.length === 0 ? [" ", ...ui(say("search.nothing"))] : []),
      );
      show(found);
    };
    const load = (): void => {
      if (errors.here() !== undefined || form.ariaBusy === "true") return;
      form.ariaBusy = "true";
      errors.load().then(loaded, failed);
    };
    const loaded = (all: readonly SearchResult[]): void => {
      form.ariaBusy = "false";
      update();
      whenIdle(all.map((one) => () => fieldsOf(one)));
    };
    const failed = (): void => {
      form.ariaBusy = "false";
      if (isActive()) count.replaceChildren(...ui(say("search.failed")));
    };
    const isActive = (): boolean => words.value.trim() !== "" || chosen().length > 0;
    const update = (): void => {
      form.dataset.active = String(isActive());
      remember(new URLSearchParams([...(words.value.trim() === "" ? [] : [["q", words.value]]), ...chosen()] as string[][]));
      const all = errors.here();
      if (isActive() && all) return answer(all);
      count.replaceChildren(...(isActive() ? ui(say("search.loading")) : []));
      show(isActive() && only === undefined ? [] : undefined);
      if (isActive()) load();
    };
    const asked = new URLSearchParams(location.search);
    words.value ||= asked.get("q") ?? "";
    for (const { filter, select } of selects) select.value = asked.get(filter) ?? "";
    for (const { select } of selects) if (select.selectedIndex < 0) select.value = "";
    // Who is in the form is about to search.
    form.addEventListener("focusin", load, { once: true });
    form.addEventListener("input", update);
    form.addEventListener("reset", () => {
      // The browser empties the fields after this event; reading them now would return the old values.
      queueMicrotask(() => {
        words.value = "";
        for (const { select } of selects) select.value = "";
        update();
      });
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    update();
  });
  keys(words);
}

/** Runs small pieces of work while the browser is idle, if the browser reports idle time. */
function whenIdle(work: readonly (() => unknown)[]): void {
  if (!("requestIdleCallback" in globalThis)) return;
  let next = 0;
  const go = (deadline: IdleDeadline): void => {
    while (next < work.length && deadline.timeRemaining() > 0) work[next++]?.();
    if (next < work.length) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** Calls back with the data when its script has run. */
function whenThere(use: (data: Data) => void): void {
  const given = () => (globalThis as { errcat$data?: Data }).errcat$data;
  const data = given();
  if (data) return use(data);
  addEventListener(
    "errcat$data",
    () => {
      const data = given();
      if (data) use(data);
    },
    { once: true },
  );
}

/** Stores the search in the page's address, so that it can be shared and survives going back. */
function remember(parameters: URLSearchParams): void {
  const query = parameters.size === 0 ? "" : `?${parameters}`;
  if (query === location.search) return;
  try {
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  } catch {
    // Browsers may forbid this for a page opened from disk.
  }
}

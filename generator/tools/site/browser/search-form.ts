import { categories, retries } from "../../../catalog/vocabulary.ts";
import type { Data } from "../data.ts";
import { type InterfaceText, named, sameInAll, say } from "../interface-text.ts";
import { byId, element, ui } from "./dom.ts";
import { hideOthers } from "./hide-others.ts";
import { keys } from "./keys.ts";
import { currentLanguage } from "./preferences.ts";
import { errorsIn, fieldsOf, type SearchResult, searchResults } from "./search-results.ts";
import { showFound } from "./show-found.ts";

const filters = ["provider", "category", "retry", "status"] as const;
type Filter = (typeof filters)[number];

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
    const all = errorsIn(data).filter(({ provider }) => only === undefined || data.providers[provider]?.id === only);
    const selects = filters.flatMap((filter) => {
      const select = form.elements.namedItem(filter);
      return select instanceof HTMLSelectElement ? [{ filter, select, options: optionsOf(filter, all, data) }] : [];
    });
    for (const { select, options } of selects) fill(select, options);
    document.addEventListener("errcat$language", () => {
      for (const { select, options } of selects) relabel(select, options);
    });
    const show = only === undefined ? showFound(data) : hideOthers();

    const update = (): void => {
      const chosen = selects.map(({ filter, select }) => [filter, select.value] as const).filter(([, value]) => value !== "");
      const isActive = words.value.trim() !== "" || chosen.length > 0;
      const fitting = () => all.filter((one) => chosen.every(([filter, value]) => valueOf(one, filter, data) === value));
      const { found, meant } = isActive ? searchResults(fitting(), words.value) : { found: [], meant: undefined };
      form.dataset.active = String(isActive);
      count.replaceChildren(
        ...(isActive
          ? [
              ...ui(say("search.count", { count: found.length })),
              ...(meant ? [" ", ...ui(say("search.meant", meant))] : []),
              ...(found.length === 0 ? [" ", ...ui(say("search.nothing"))] : []),
            ]
          : []),
      );
      show(isActive ? found : undefined);
      remember(new URLSearchParams([...(words.value.trim() === "" ? [] : [["q", words.value]]), ...chosen] as string[][]));
    };
    const asked = new URLSearchParams(location.search);
    words.value ||= asked.get("q") ?? "";
    for (const { filter, select } of selects) select.value = asked.get(filter) ?? "";
    for (const { select } of selects) if (select.selectedIndex < 0) select.value = "";
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
    whenIdle(all.map((one) => () => fieldsOf(one)));
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

function valueOf({ provider, status, ...one }: SearchResult, filter: Filter, data: Data): string {
  if (filter === "provider") return data.providers[provider]?.id ?? "";
  if (filter === "status") return status === 0 ? "none" : String(status);
  return one[filter];
}

interface Option {
  readonly value: string;
  readonly label: InterfaceText;
}

/** Returns the options of a filter: only values that some error has, in the order of the vocabulary. */
function optionsOf(filter: Filter, all: readonly SearchResult[], data: Data): readonly Option[] {
  const values = [...new Set(all.map((one) => valueOf(one, filter, data)))];
  const order = new Map(orders[filter](data).map((value, i) => [value, i]));
  const rank = (value: string): number => order.get(value) ?? (/^\d+$/.test(value) ? Number(value) : Infinity);
  const label = (value: string): InterfaceText => {
    if (filter === "provider") return data.providers.find(({ id }) => id === value)?.name ?? sameInAll(value);
    if (filter === "status") return value === "none" ? say("filter.none") : sameInAll(value);
    return named(filter, value);
  };
  return [
    { value: "", label: say("filter.any") },
    ...values.sort((a, b) => rank(a) - rank(b)).map((value) => ({ value, label: label(value) })),
  ];
}

const orders: Readonly<Record<Filter, (data: Data) => readonly string[]>> = {
  provider: ({ providers }) => providers.map(({ id }) => id),
  category: () => categories,
  retry: () => retries,
  status: () => [],
};

function fill(select: HTMLSelectElement, options: readonly Option[]): void {
  select.replaceChildren(...options.map(({ value, label }) => element("option", { value }, label[currentLanguage()])));
}

function relabel(select: HTMLSelectElement, options: readonly Option[]): void {
  options.forEach(({ label }, i) => {
    const option = select.options[i];
    if (option) option.text = label[currentLanguage()];
  });
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

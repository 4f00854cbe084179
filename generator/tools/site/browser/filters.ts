import { categories, retries } from "../../../catalog/vocabulary.ts";
import type { Data, ProviderData } from "../data.ts";
import { type InterfaceText, named, sameInAll, say } from "../interface-text.ts";
import { element } from "./dom.ts";
import { currentLanguage } from "./preferences.ts";
import type { SearchResult } from "./search-results.ts";

/** What errors can be chosen by, besides words. */
export const filters = ["provider", "category", "retry", "status"] as const;
type Filter = (typeof filters)[number];

interface Option {
  readonly value: string;
  readonly label: InterfaceText;
}

/** Returns the value of an error that a filter asks for. */
export function valueOf({ provider, status, ...one }: SearchResult, filter: Filter, data: Data): string {
  if (filter === "provider") return data.providers[provider]?.id ?? "";
  return filter === "status" ? statusValue(status) : one[filter];
}

/** Returns the options of a filter: only values that some error of the provider has, or of any provider; in the order of the vocabulary. */
export function optionsOf(filter: Filter, { providers }: Data, only: string | undefined): readonly Option[] {
  const any = { value: "", label: say("filter.any") };
  if (filter === "provider") return [any, ...providers.map(({ id, name }) => ({ value: id, label: name }))];
  const all = new Set(providers.flatMap(({ id, values }: ProviderData) => (only === undefined || id === only ? values[filter] : [])));
  const values = [...all].sort((a, b) => rank(filter, a) - rank(filter, b));
  return [any, ...values.map((value) => option(filter, value))];
}

function option(filter: Exclude<Filter, "provider">, value: number): Option {
  if (filter === "status") return { value: statusValue(value), label: value === 0 ? say("filter.none") : sameInAll(String(value)) };
  const word = (filter === "category" ? categories : retries)[value] ?? "";
  return { value: word, label: named(filter, word) };
}

/** Errors without a status come after the others. */
function rank(filter: Filter, value: number): number {
  return filter === "status" && value === 0 ? Infinity : value;
}

function statusValue(status: number): string {
  return status === 0 ? "none" : String(status);
}

export function fill(select: HTMLSelectElement, options: readonly Option[]): void {
  select.replaceChildren(...options.map(({ value, label }) => element("option", { value }, label[currentLanguage()])));
}

/** Writes the labels in the current language. */
export function relabel(select: HTMLSelectElement, options: readonly Option[]): void {
  options.forEach(({ label }, i) => {
    const option = select.options[i];
    if (option) option.text = label[currentLanguage()];
  });
}

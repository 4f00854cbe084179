import { en } from "../../../built/interface/messages/en.js";
import { zhHans } from "../../../built/interface/messages/zh-Hans.js";
import { actors, categories, retries } from "../../../catalog/vocabulary.ts";
import { fieldsFrom } from "../../search/fields.ts";
import { type Fields, type Results, search } from "../../search/search.ts";
import type { Row } from "../data.ts";

/** One error of one provider, ready to be searched and shown. */
export interface SearchResult {
  readonly provider: number;
  readonly code: string;
  /** The symbolic name, if the provider has one. */
  readonly name: string | undefined;
  /** The file name of its page, without the extension. */
  readonly page: string;
  readonly category: (typeof categories)[number];
  readonly retry: (typeof retries)[number];
  readonly actor: (typeof actors)[number];
  readonly status: number;
  readonly row: Row;
}

/** Returns the errors in these rows. */
export function errorsIn(rows: readonly Row[]): readonly SearchResult[] {
  return rows.map((row) => {
    const [provider, code, category, retry, actor, status, , , , name = "", page = code] = row;
    return {
      provider,
      code,
      name: name || undefined,
      page,
      category: categories[category] ?? "internal",
      retry: retries[retry] ?? "never",
      actor: actors[actor] ?? "provider",
      status,
      row,
    };
  });
}

/** Returns the errors that match a query, the best first. */
export function searchResults(all: readonly SearchResult[], query: string): Results<SearchResult> {
  return search(all, query, fieldsOf);
}

const known = new WeakMap<SearchResult, Fields>();

/** Returns the searchable texts of an error. They are computed on demand, so that the page does not wait for them. */
export function fieldsOf(found: SearchResult): Fields {
  const before = known.get(found);
  if (before) return before;
  const { code, name = "", status, row } = found;
  const [, , , , , , messages, solutions, vendor] = row;
  const labels = [
    found.category,
    found.category.replaceAll("_", " "),
    found.retry,
    ...(["category", "retry", "actor"] as const).flatMap((kind) => names(`${kind}.${found[kind]}`)),
    status ? `http ${status}` : "",
  ];
  const fields = fieldsFrom({
    code,
    name,
    messages: messages.flat(2),
    labels,
    solutions: solutions.flat(2),
    vendor: [vendor],
  });
  known.set(found, fields);
  return fields;
}

function names(code: string): string[] {
  return [en, zhHans].map((table) => (table as unknown as Readonly<Record<string, string>>)[code] ?? "");
}

import { categories } from "../../catalog/vocabulary.ts";
import type { List } from "./list.ts";
import { scriptOf } from "./locale-of.ts";

/** What the values of a place look like: shares are between 0 and 1, of the rows that have a value there. */
export interface Facts {
  /** The share of rows that have a value. */
  readonly share: number;
  /** How many different values there are. */
  readonly distinct: number;
  /** How many different values there are for each value. */
  readonly unique: number;
  /** Words without white space that a code or a name can be. */
  readonly tokens: number;
  readonly digits: number;
  /** HTTP statuses. */
  readonly statuses: number;
  readonly urls: number;
  readonly categories: number;
  /** Several words. */
  readonly sentences: number;
  /** The mean length. */
  readonly length: number;
  /** How many values are written in each script. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** Returns what the values of each place look like. */
export function factsOf({ places, rows }: List): ReadonlyMap<string, Facts> {
  const all = new Map(places.map(({ place }) => [place, tally()]));
  for (const { values } of rows) for (const [place, value] of values) all.get(place)?.add(String(value).trim());
  return new Map([...all].map(([place, { facts }]) => [place, facts(rows.length)]));
}

function tally(): { readonly add: (value: string) => void; readonly facts: (rows: number) => Facts } {
  const distinct = new Set<string>();
  const scripts = new Map<string, number>();
  let [count, tokens, digits, statuses, urls, known, sentences, length] = [0, 0, 0, 0, 0, 0, 0, 0];
  return {
    add: (value) => {
      if (value === "") return;
      count++;
      distinct.add(value);
      length += value.length;
      if (/^[^\s\u3000-\u303f\uff00-\uffef]{1,100}$/.test(value) && !/[\u4e00-\u9fff]/.test(value)) tokens++;
      if (/^[-+]?(?:0x[0-9a-f]+|\d+)$/i.test(value)) digits++;
      if (/^[1-5]\d\d(?: .{0,40})?$/.test(value)) statuses++;
      if (/^https?:\/\//i.test(value)) urls++;
      if (isCategory(value)) known++;
      if (/\S\s+\S|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(value)) sentences++;
      const script = scriptOf(value);
      scripts.set(script, (scripts.get(script) ?? 0) + 1);
    },
    facts: (rows) => {
      const share = (part: number): number => (count === 0 ? 0 : part / count);
      return {
        share: rows === 0 ? 0 : count / rows,
        distinct: distinct.size,
        unique: share(distinct.size),
        tokens: share(tokens),
        digits: share(digits),
        statuses: share(statuses),
        urls: share(urls),
        categories: share(known),
        sentences: share(sentences),
        length: share(length),
        scripts,
      };
    },
  };
}

/** Returns the category that a value names, in its own spelling. */
export function categoryNamed(value: string): (typeof categories)[number] | undefined {
  const name = value
    .trim()
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  return categories.find((one) => one === name || one === synonyms[name]);
}

const synonyms: Readonly<Record<string, (typeof categories)[number]>> = {
  auth: "authentication",
  unauthenticated: "authentication",
  unauthorized: "authentication",
  authorization: "permission",
  forbidden: "permission",
  payment: "billing",
  validation: "invalid_request",
  bad_request: "invalid_request",
  notfound: "not_found",
  throttling: "rate_limit",
  ratelimit: "rate_limit",
  server: "internal",
  server_error: "internal",
  internal_error: "internal",
};

function isCategory(value: string): boolean {
  return value.length < 40 && categoryNamed(value) !== undefined;
}

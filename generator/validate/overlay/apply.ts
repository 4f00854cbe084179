import { isDeepStrictEqual } from "node:util";
import type { Catalog, Entry, Texts, Vendor } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import { compareVersions } from "../../catalog/versions.ts";
import { textOf } from "../../expand/expand.ts";
import type { Document } from "../../load/load.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Change, Overlaid, Overlay } from "./types.ts";

/**
 * Applies one overlay to a catalog. It reports changes that no longer apply as problems in the overlay: an unknown code, an added code that
 * the catalog now has, or a change that the catalog already contains.
 */
export function applyOverlay(
  { document, changes }: Overlaid,
  overlay: Overlay,
  from: Document,
): { readonly overlaid: Overlaid; readonly problems: readonly Problem[] } {
  const catalog = { ...(document.value as Partial<Catalog>) };
  // A catalog that is broken here is reported elsewhere; an overlay cannot be applied to it.
  if (!Array.isArray(catalog.entries) || !catalog.entries.every(isObject)) return { overlaid: { document, changes }, problems: [] };

  const laying = new Laying(from);
  const entries = catalog.entries.map((entry, i) => {
    const change = overlay.change?.[entry.code];
    return change === undefined ? entry : laying.change(entry, change, `/entries/${i}`);
  });
  const codes = new Set(entries.map(({ code }) => code));
  for (const code of Object.keys(overlay.change ?? {})) if (!codes.has(code)) laying.noCode(code, codes, overlay.change ?? {});
  overlay.add?.forEach((entry, i) => {
    if (codes.has(entry.code)) laying.listed(i, entry.code);
    else laying.came(`/entries/${entries.push(entry) - 1}`, `/add/${i}`);
  });
  const sources = laying.sources(catalog.sources, overlay.sources);
  const version = laying.version(catalog.version, overlay.version);

  const done = new Map(changes);
  const record = (code: string, fields: readonly string[]) =>
    done.set(code, [...(done.get(code) ?? []), { overlay: from.path, reason: overlay.reason, fields }]);
  for (const [code, fields] of laying.changed) record(code, fields);
  for (const { code } of overlay.add ?? []) if (!codes.has(code)) record(code, []);
  const value = { ...catalog, entries, ...(version !== undefined && { version }), ...(sources && { sources }) };
  return { overlaid: { document: { ...document, value, locate: laying.locate(document) }, changes: done }, problems: laying.problems };
}

/** The state while one overlay is applied: the origin of each part, and the changes that do not fit. */
class Laying {
  readonly problems: Problem[] = [];
  /** The changed fields, by code. */
  readonly changed = new Map<string, string[]>();
  /** The places in the overlay, by their places in the catalog. */
  readonly #origins = new Map<string, string>();
  readonly #from: Document;
  readonly #effort = { left: 5_000_000 };

  constructor(from: Document) {
    this.#from = from;
  }

  /** Returns an entry with a change applied. */
  change(whole: Entry, { drop = [], ...change }: Change, to: string): Entry {
    const from = below("/change", whole.code);
    const entry = this.#without(whole, drop, below(from, "drop"));
    const changed: Record<string, unknown> = { ...entry };
    const fields: string[] = drop.filter((field) => !(field in entry) && !(field in change));
    this.changed.set(entry.code, fields);
    for (const [field, after] of Object.entries(change)) {
      const pointer = below(from, field);
      if (field === "message" || field === "solution") changed[field] = this.#texts(entry, field, after as Texts, pointer, to, fields);
      else if (field === "vendor") changed[field] = this.#quotes(entry, after as Vendor[], pointer, to, fields);
      else if (isDeepStrictEqual(changed[field], after)) this.#saysSo(entry.code, field, pointer);
      else {
        changed[field] = after;
        fields.push(field);
        this.came(below(to, field), pointer);
      }
    }
    return changed as unknown as Entry;
  }

  noCode(code: string, codes: ReadonlySet<string>, changes: object): void {
    const meant = nearestWord(code, without(codes, changes), this.#effort);
    this.#problem(
      "overlay-code",
      below("/change", code),
      `The catalog has no code ${JSON.stringify(code)}.`,
      meant ? `Did you mean ${JSON.stringify(meant)}?` : 'Write the whole entry under "add", or remove the change.',
      "key",
    );
  }

  listed(i: number, code: string): void {
    this.#problem(
      "overlay-listed",
      `/add/${i}/code`,
      `The catalog already lists ${JSON.stringify(code)}.`,
      'Remove it from "add"; if your entry differs from that of the catalog, write the differences under "change".',
    );
  }

  sources(before: Catalog["sources"] | undefined, added: Catalog["sources"] | undefined): Catalog["sources"] | undefined {
    if (!isObject(before) || added === undefined) return before;
    const all: Catalog["sources"] = { ...before };
    for (const [key, source] of Object.entries(added)) {
      const pointer = below("/sources", key);
      if (Object.hasOwn(before, key))
        this.#problem(
          "overlay-listed",
          pointer,
          `The catalog already has a source ${JSON.stringify(key)}.`,
          "Give this source another key, or remove it if it is the same document.",
          "key",
        );
      else {
        all[key] = source;
        this.came(pointer, pointer);
      }
    }
    return all;
  }

  version(before: string | undefined, after: string | undefined): string | undefined {
    // A catalog whose version is no version is reported elsewhere.
    if (after === undefined || typeof before !== "string") return before;
    if (compareVersions(after, before) > 0) {
      this.came("/version", "/version");
      return after;
    }
    this.#problem(
      "overlay-version",
      "/version",
      `The catalog is already at ${before}.`,
      'Write a later version here and in "since" of the codes that the overlay adds, or remove "version".',
    );
    return before;
  }

  /** Records the origin of a part of the catalog. */
  came(to: string, from: string): void {
    this.#origins.set(to, from);
  }

  locate(catalog: Document): Document["locate"] {
    return (pointer, part) => {
      for (let to = pointer; to !== ""; to = to.slice(0, to.lastIndexOf("/"))) {
        const from = this.#origins.get(to);
        if (from !== undefined) return this.#from.locate(from + pointer.slice(to.length), part);
      }
      return catalog.locate(pointer, part);
    };
  }

  /** Returns an entry without the dropped fields. */
  #without(entry: Entry, drop: readonly (keyof Entry)[], from: string): Entry {
    drop.forEach((field, i) => {
      if (!Object.hasOwn(entry, field))
        this.#problem(
          "overlay-same",
          below(from, i),
          `The entry ${JSON.stringify(entry.code)} of the catalog has no ${JSON.stringify(field)} to drop.`,
          "Remove it from the overlay; the catalog is already up to date.",
        );
    });
    return Object.fromEntries(Object.entries(entry).filter(([field]) => !drop.includes(field as keyof Entry))) as unknown as Entry;
  }

  /** Replaces the texts of some locales, under any of the locales' names. */
  #texts(entry: Entry, field: "message" | "solution", after: Texts, from: string, to: string, fields: string[]): Texts {
    const written = isObject(entry[field]) ? entry[field] : {};
    const texts: Texts = { ...written };
    for (const [locale, text] of Object.entries(after)) {
      const known = Object.keys(written).find((name) => canonicalLocale(name) === canonicalLocale(locale)) ?? locale;
      const pointer = below(from, locale);
      const before = texts[known];
      if (before !== undefined && isDeepStrictEqual(textOf(before), textOf(text))) this.#saysSo(entry.code, `${field}.${locale}`, pointer);
      else {
        texts[known] = text;
        fields.push(`${field}.${known}`);
        this.came(below(to, field, known), pointer);
      }
    }
    if (entry[field] === undefined) this.came(below(to, field), from);
    return texts;
  }

  /** Appends further quotations. */
  #quotes(entry: Entry, after: readonly Vendor[], from: string, to: string, fields: string[]): Vendor[] {
    const before = Array.isArray(entry.vendor) ? entry.vendor : [];
    const quotes = [...before];
    after.forEach((quote, i) => {
      if (quotes.some((one) => isDeepStrictEqual(one, quote))) this.#saysSo(entry.code, `vendor[${i}]`, below(from, i));
      else this.came(below(to, "vendor", quotes.push(quote) - 1), below(from, i));
    });
    if (quotes.length > before.length) fields.push("vendor");
    return quotes;
  }

  #saysSo(code: string, field: string, pointer: string): void {
    this.#problem(
      "overlay-same",
      pointer,
      `The catalog already has this value: ${JSON.stringify(field)} of ${JSON.stringify(code)} changes nothing.`,
      "Remove it from the overlay; the catalog is already up to date.",
    );
  }

  #problem(rule: string, pointer: string, message: string, cure: string, part: "key" | "value" = "value"): void {
    this.problems.push({ rule, severity: "error", message, cure, place: this.#from.locate(pointer, part) });
  }
}

/** Returns the codes without a change. */
function* without(codes: ReadonlySet<string>, changes: object): Iterable<string> {
  for (const code of codes) if (!Object.hasOwn(changes, code)) yield code;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

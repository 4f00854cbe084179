import { isDeepStrictEqual } from "node:util";
import { type Writer, writersOf } from "../model/server/writer.ts";
import { placesIn } from "../model/server/writer-model.ts";
import type { Provider, ProviderEntry } from "../normalize/provider.ts";
import { hasPages } from "../normalize/reference.ts";
import { counted } from "../problems/counted.ts";
import type { ReadCatalog } from "../read.ts";
import { type MadeError, type ParsedError, type RunnablePackage, runnableOf } from "./run.ts";

/** How the errors of a catalog are written, or why they cannot be. */
export interface Proven {
  readonly writer: Writer | undefined;
  /** The package that proved it, with the messages in the source locale. */
  readonly runnable?: RunnablePackage;
  /** What is wrong with each way that the samples show, as sentences. */
  readonly reasons: readonly string[];
}

/** The writers that were proven in this run. */
const proven = new WeakMap<ReadCatalog, Proven>();

/** Returns the first way to write an error that the samples show and that the parser reads, whatever the code. */
export function provenWriter(read: ReadCatalog): Proven {
  const known = proven.get(read) ?? prove(read);
  proven.set(read, known);
  return known;
}

function prove(read: ReadCatalog): Proven {
  const { sourceLocale, entries } = read.provider;
  const reasons: string[] = [];
  for (const writer of writersOf(read.catalog, hasPages(read.provider))) {
    const runnable = runnableOf(read, writer, sourceLocale);
    const lost = lostIn(read, writer, runnable);
    if (lost.size === 0) return { writer, runnable, reasons };
    // Some codes may be texts where others are numbers.
    if (lost.size < entries.length) {
      const other = { ...writer, textCodes: [...lost.keys()] };
      const otherRunnable = runnableOf(read, other, sourceLocale);
      if (lostIn(read, other, otherRunnable).size === 0) return { writer: other, runnable: otherRunnable, reasons };
    }
    const [reason = ""] = lost.values();
    reasons.push(`Errors cannot be written as in the sample ${JSON.stringify(writer.sample)} of the format "${writer.title}": ${reason}`);
  }
  return { writer: undefined, reasons: reasons.length > 0 ? reasons : ["No sample is a response that shows where the code is."] };
}

/** Returns the codes that the parser does not read if they are written in this way, each with a reason. */
function lostIn({ provider }: ReadCatalog, writer: Writer, { reread }: RunnablePackage): ReadonlyMap<string, string> {
  const places = new Map(placesIn(writer, provider.entries).map((one) => [one.code, Object.keys(one.places)]));
  const all = provider.entries.map((entry) => full(entry, provider));
  const [first] = all;
  const bare = provider.entries.slice(0, 1).map(({ code }): MadeError => [code, {}, {}]);
  const items = writer.items === undefined ? [] : all.map((one) => ofItem(one, writer));
  const answers = [
    ...(writer.whole || !writer.items ? [...all, ...bare].map((one) => [one]) : []),
    ...(writer.items?.isBesideWhole && first ? items.map((one) => [first, one]) : []),
    ...(writer.items?.body ? [...items, ...bare.map((one) => ofItem(one, writer))].map((one) => [one]) : []),
  ];
  const lost = new Map<string, string>();
  for (let from = 0; from < answers.length; from += batch) {
    const some = answers.slice(from, from + batch);
    const found = reread(some);
    for (const [i, made] of some.entries()) {
      const reason = difference(made, found[i] ?? [], writer, places);
      if (reason !== undefined) lost.set(made.at(-1)?.[0] ?? "", reason);
    }
  }
  return lost;
}

/** How many answers are read at once. */
const batch = 1000;

/** Returns an error that has everything. */
export function full({ code, parameters, expose }: ProviderEntry, { wire }: Provider): MadeError {
  if (!expose) return [code, {}, { requestId: "request-1", retryAfter: 2 }];
  const examples = { string: "abc", strings: ["a", "b"], integer: 7, number: 1.5, boolean: true, date: 1_700_000_000_000 } as const;
  const given = Object.entries(parameters).map(([name, { type, enum: words }]) => [name, words?.[0] ?? examples[type]] as const);
  const fields = Object.entries(wire.fields).map(([field, { type }]) => [field, examples[type]] as const);
  const detail = 'Words, "quoted" & <marked>: 说明';
  return [code, Object.fromEntries(given), { detail, requestId: "request-1", retryAfter: 2, ...Object.fromEntries(fields) }];
}

/** Returns an error of an item, if it can be one. */
export function ofItem([code, parameters, occurrence]: MadeError, { items }: Writer): MadeError {
  return [code, parameters, { ...occurrence, ...(items?.isNamed && { item: "item-1" }) }];
}

/** Returns what is wrong with the errors in an answer; `undefined` if they are those that it was made of. */
function difference(
  made: readonly MadeError[],
  found: readonly ParsedError[],
  writer: Writer,
  places: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const [code] = made.at(-1) ?? [];
  if (found.length !== made.length)
    return `with the code ${JSON.stringify(code)}, the parser finds ${counted(found.length, "error")} instead of ${made.length}.`;
  for (const [i, [code, parameters, occurrence]] of made.entries()) {
    const isItem = i > 0 || writer.whole === undefined || "item" in occurrence;
    const slots = isItem ? writer.items?.element.slots : writer.whole?.slots;
    const isWritten = (field: string): boolean =>
      field === "item" ||
      [...(slots ?? []), ...(isItem ? [] : writer.headerSlots)].some(({ value }) => value === field) ||
      (field === "retryAfter" && !isItem);
    const error = found[i] ?? {};
    const wanted = [["code", code] as const, ...Object.entries(occurrence).filter(([field]) => isWritten(field))];
    for (const [field, value] of wanted)
      if (!isDeepStrictEqual(error[field], value))
        return `with the code ${JSON.stringify(code)}, the parser reads "${field}" as ${JSON.stringify(error[field])}, not as ${JSON.stringify(value)}.`;
    const read = (error["parameters"] ?? {}) as Readonly<Record<string, unknown>>;
    const lost = places
      .get(code)
      ?.find((name) => name in parameters && !isDeepStrictEqual(read[name], (parameters as Readonly<Record<string, unknown>>)[name]));
    if (lost !== undefined)
      return `with the code ${JSON.stringify(code)}, the parser reads the parameter "${lost}" as ${JSON.stringify(read[lost])}.`;
  }
  return undefined;
}

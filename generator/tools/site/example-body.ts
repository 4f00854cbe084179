import type { Condition, Pointers } from "../../catalog/catalog.ts";
import { codePlaces } from "../../catalog/code-place.ts";
import { exampleText } from "../../catalog/message-cases.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";

/**
 * Returns a sample body for one of the provider's codes, in the first shape of its errors; `undefined` if that shape has no fixed place for
 * the code.
 */
export function exampleBody({ wire, entries }: Provider): string | undefined {
  const [shape] = wire.shapes;
  const [entry = entries[0]] = telling.flatMap((category) => entries.find((one) => one.category === category) ?? []);
  if (!shape || !entry) return undefined;
  const [place] = codePlaces(shape.code);
  if (place?.source.kind !== "at" || place.cuts.length > 0) return undefined;
  const { at } = place.source;
  const places = [at, ...(shape.when ?? []).map(({ at }) => at)];
  if (places.some((place) => place === undefined || place.includes("*") || place === "")) return undefined;

  const body = new Map<string, unknown>();
  for (const { at, is } of shape.when ?? []) put(body, at, is?.[0]);
  put(body, at, isNumber(entry.code, wire.codes.format) ? Number(entry.code) : entry.code);
  put(body, first(shape.detail), words(entry));
  for (const [name, { at }] of Object.entries(entry.parameters)) put(body, first(at), samples(entry).get(name), "if nothing is there");
  put(body, first(shape.requestId), "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11");
  for (const condition of shape.when ?? []) put(body, condition.at, sample(condition), "if nothing is there");
  return JSON.stringify(plain(body), null, 2);
}

/** The categories that people look up most often. */
const telling = ["quota", "billing", "rate_limit"];

function first(pointers: Pointers | undefined): string | undefined {
  return [pointers].flat().find((one) => typeof one === "string");
}

/** Returns a value of the type that a condition requires. */
function sample({ type }: Condition): unknown {
  switch (type) {
    case "string":
    case "present":
      return "…";
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return new Map();
    default:
      return undefined;
  }
}

function put(body: Map<string, unknown>, pointer: string | undefined, value: unknown, when?: "if nothing is there"): void {
  const steps = pointer === undefined ? [] : segmentsOf(pointer);
  const last = steps.pop();
  if (last === undefined || value === undefined || steps.includes("*")) return;
  let inner = body;
  for (const step of steps) {
    const next = inner.get(step);
    const map = next instanceof Map ? (next as Map<string, unknown>) : new Map<string, unknown>();
    inner.set(step, map);
    inner = map;
  }
  if (when === undefined || !inner.has(last)) inner.set(last, value);
}

/** Whether to send a code as a number: the format is numeric, and this code loses nothing by it. */
function isNumber(code: string, format: string): boolean {
  return /^(digits|integer)$/.test(format) && String(Number(code)) === code;
}

/** Returns the provider's own words for the code, preferably an English sentence; without documents, the code's message. */
function words(entry: ProviderEntry): string {
  const sentences = entry.vendor.flatMap(({ fields }) => Object.values(fields));
  const [[locale, message] = ["en", undefined]] = Object.entries(entry.message);
  return (
    sentences.find((text) => /^[\x20-\x7e]+$/.test(text) && text.includes(" ")) ??
    sentences[0] ??
    exampleText(message?.text ?? "", locale, samples(entry))
  );
}

/** Returns a value for each parameter. */
function samples({ parameters }: ProviderEntry): ReadonlyMap<string, string | number | boolean | readonly string[]> {
  return new Map(Object.entries(parameters).map(([name, { type }]) => [name, examples[type]]));
}

const examples = { string: "abc", integer: 3, number: 3, boolean: true, date: "2026-03-01T09:30:00Z", strings: ["abc", "def"] } as const;

/** Converts maps into plain objects, in which `__proto__` is an ordinary key. */
function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value;
}

import fc, { type Arbitrary } from "fast-check";
import { type Parser, parsers, published } from "../parse/parsers.ts";
import { isError, must, parsedConsistently } from "./consistent.ts";
import { type Handed, handedOver } from "./handed.ts";
import { anything, hostile, isRestless, made } from "./hostile.ts";
import { eventually, type Property, property, same, whole } from "./property.ts";
import { isSent, nearlySentBy, type Sent, type SentError, sentBy } from "./sent.ts";
import { handedUnread } from "./unread.ts";
import { wireProperties } from "./wire-properties.ts";

/** Milliseconds after which a value that is still being read is taken for one that is read forever. */
export const hang = 60_000;

/** The providers whose answers are made here; what gRPC and PostgreSQL send is tried with their own clients. */
const answering = published.filter(({ id }) => isSent(id));

export const properties: readonly Property[] = [
  ...wireProperties,
  ...answering
    .filter(({ id }) => isSent(id))
    .map(
      (parser): Property => ({
        name: `what ${parser.id} sends is understood as a whole through whatever client, and by no other parser`,
        share: 120,
        property: property(handedOver(sent(parser)), ({ value, errors, isSuccess }) => {
          same(
            parsedConsistently(parser, value),
            errors.map((error) => whole(parser, error)),
          );
          must((parser.parse(value) === undefined) === (isSuccess || errors.length === 0), "parse does not tell a success from a failure");
          for (const other of answering) if (other !== parser) same(parsedConsistently(other, value), []);
        }),
      }),
    ),
  ...answering.map(
    (parser): Property => ({
      name: `what ${parser.id} sends is understood before anybody has read it, and by no other parser`,
      share: 20,
      property: eventually(handedUnread(sent(parser)), async ({ make, errors, isSuccess }) => {
        const [first] = isSuccess ? [] : errors;
        same([await parser.parseAsync(make())], [first && whole(parser, first)]);
        for (const other of answering) if (other !== parser) same([await other.parseAsync(make())], [undefined]);
        for (const any of answering) same(parsedConsistently(any, make()), []);
      }),
    }),
  ),
  {
    name: "no value, however hostile, makes parseAsync reject, or wait any longer than the signal lets it",
    share: 50,
    property: eventually(hostile, async (recipe) => {
      for (const parser of parsers) {
        const value = made(recipe);
        const controller = new AbortController();
        const found = parser.parseAsync(value, { signal: controller.signal, limit: 1_000 });
        setImmediate(() => controller.abort());
        const error = await found;
        if (error !== undefined && error !== value) isError(parser, error as SentError);
      }
    }),
  },
  {
    name: "an answer that only looks like a provider's, or tells of no error, is no error of any provider",
    share: 100,
    property: property(handedOver(fc.oneof(...answering.map(({ id, entries }) => nearlySentBy(id, [...entries.keys()])))), ({ value }) => {
      for (const parser of answering) same(parsedConsistently(parser, value), []);
    }),
  },
  {
    name: "an error that was parsed is parsed to the same error, also as a cause, and as a copy",
    share: 50,
    property: property(
      fc.oneof(...answering.map((parser) => fc.tuple(fc.constant(parser), handedOver(sent(parser))))),
      ([parser, { value }]) => {
        const error = parser.parse(value);
        if (error === undefined) return;
        const copies = [structuredClone(error), { response: { data: structuredClone(error) } }, JSON.stringify(error)];
        for (const one of [error, { cause: error }, new Error("no", { cause: { cause: error } }), ...copies])
          same([parser.parse(one)], [error]);
      },
    ),
  },
  {
    name: "a value in which nothing looks like a provider's code, success or failure is no error of that provider",
    share: 150,
    property: property(fc.oneof(anything, fc.jsonValue(), fc.json(), fc.string(), fc.webUrl()), (value) => {
      for (const parser of parsers) {
        const errors = parsedConsistently(parser, value);
        if (parser.id in looks && !scalars(value).some((scalar) => looks[parser.id]!(scalar))) same(errors, []);
      }
    }),
  },
  {
    name: "no value, however hostile, makes a parser throw or contradict itself",
    share: 150,
    property: property(hostile, (recipe) => {
      const value = made(recipe);
      for (const parser of parsers) {
        if (!isRestless(recipe)) parsedConsistently(parser, value);
        else
          for (const error of [...parser.parseAll(value), ...[parser.parse(value)].filter(Boolean)])
            if (error !== value) isError(parser, error as SentError);
      }
    }),
  },
  {
    name: "an answer with one part changed at random is a consistent error or none, and its code stands in it",
    share: 50,
    property: property(
      fc.oneof(...answering.map((parser) => fc.tuple(fc.constant(parser), mutated(handedOver(sent(parser)))))),
      ([parser, value]) => {
        const there = new Set(scalars(value).map(String));
        for (const error of parsedConsistently(parser, value) as readonly SentError[]) {
          const code = error.code === "$unknown" ? (error["rawCode"] as string) : error.code;
          must(code === "" || there.has(code), `the code ${code} comes from nowhere`);
        }
      },
    ),
  },
];

function sent(parser: Parser): Arbitrary<Sent> {
  return sentBy(parser.id, [...parser.entries.keys()]);
}

/** What a value without the provider's marks never holds: its codes, and the words by which it says that something failed. */
const looks: Readonly<Record<string, (text: string) => boolean>> = {
  "azure-translator": (text) => /^[45](\d\d|\d{5})$/.test(text),
  gengo: (text) => ["error", "underlyingCode", "underlyingMessage"].includes(text) || /^\d{3,4}$/.test(text),
  "rozetta-t4oo": (text) => text === "failure" || /^4\d{4}$/.test(text),
  "tencent-api2": (text) => /^[4-6]\d{3}$/.test(text),
  "tencent-tmt": (text) => ["Response", "RequestId", "requestId"].includes(text),
};

/** Every text, number and key in a value, also inside JSON texts. */
function scalars(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value, ...scalars(decoded(value), seen)];
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return [String(value)];
  if (seen.has(value)) return [];
  seen.add(value);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return ["utf-8", "utf-16le"].flatMap((charset) => scalars(textOf(value, charset), seen));
  const keys = [...Reflect.ownKeys(value), ...Object.keys((Object.getPrototypeOf(value) as object | null) ?? {})];
  return keys.flatMap((key) => [String(key), ...scalars((value as Record<PropertyKey, unknown>)[key], seen)]);
}

function textOf(bytes: ArrayBuffer | ArrayBufferView, charset: string): string {
  return new TextDecoder(charset).decode(bytes as Uint8Array);
}

/** What JSON text holds, or the data of an event. */
function decoded(text: string): unknown {
  const data = text
    .split(/[\r\n]+/)
    .flatMap((line) => (line.startsWith("data:") ? [line.slice(5)] : []))
    .join("\n");
  for (const json of [text.replace(/^\ufeff|^.*\n Error Body Response is /, ""), data]) {
    try {
      return JSON.parse(json);
    } catch {
      // Neither.
    }
  }
  return undefined;
}

/** The same with one value inside replaced, or one key removed. */
function mutated(handed: Arbitrary<Handed>): Arbitrary<unknown> {
  return fc.tuple(handed, fc.nat(), fc.oneof(anything, fc.constant(undefined))).map(([{ value }, where, by]) => {
    const places = holders(value);
    const place = places[where % (places.length || 1)];
    if (place === undefined) return by;
    try {
      if (where % 3 === 0) delete place.holder[place.key];
      else place.holder[place.key] = by;
    } catch {
      // A frozen object stays as it is.
    }
    return value;
  });
}

function holders(value: unknown, seen = new Set<unknown>()): { holder: Record<PropertyKey, unknown>; key: PropertyKey }[] {
  if (value === null || typeof value !== "object" || seen.has(value)) return [];
  seen.add(value);
  const holder = value as Record<PropertyKey, unknown>;
  return Reflect.ownKeys(value).flatMap((key) => [{ holder, key }, ...holders(holder[key], seen)]);
}

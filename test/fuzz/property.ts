import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import type { Parser } from "../parse/parsers.ts";
import { must } from "./consistent.ts";
import { nearestTo, type SentError } from "./sent.ts";

/** Something that is true of every value of a kind. */
export interface Property {
  readonly name: string;
  /** How many of a thousand values are of this kind. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

export function property<Value>(values: Arbitrary<Value>, holds: (value: Value) => void): fc.IRawProperty<unknown> {
  return fc.property(values, (value) => void holds(value)) as fc.IRawProperty<unknown>;
}

export function eventually<Value>(values: Arbitrary<Value>, holds: (value: Value) => Promise<void>): fc.IRawProperty<unknown> {
  return fc.asyncProperty(values, holds) as fc.IRawProperty<unknown>;
}

/** An error as the parser should give it. */
export function whole({ id, entries, fields }: Parser, { code, ...said }: SentError): object {
  const nothing = Object.fromEntries(
    ["status", "detail", "requestId", "retryAfter", "item", ...Object.keys(fields)].map((field) => [field, undefined]),
  );
  const entry = entries.get(code);
  if (entry) return { ...nothing, ...said, provider: id, code, category: entry.category, retry: entry.retry, actor: entry.actor };
  const nearest = nearestTo(id, code, (other) => entries.has(other));
  return {
    ...nothing,
    ...said,
    provider: id,
    code: "$unknown",
    rawCode: code,
    nearest,
    category: "unknown",
    retry: "unknown",
    actor: "unknown",
  };
}

export function same(errors: readonly unknown[], expected: readonly unknown[]): void {
  must(isDeepStrictEqual(errors, expected), `found ${JSON.stringify(errors, null, 2)} instead of ${JSON.stringify(expected, null, 2)}`);
}

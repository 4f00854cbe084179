import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { makePackage } from "../made-package.ts";
import { countedReads } from "../parse/counted-reads.ts";

const many = <Value>(count: number, make: (i: number) => Value) => Array.from({ length: count }, (_, i) => make(i));
const named = <Value>(count: number, make: (i: number) => Value) => Object.fromEntries(many(count, (i) => [`x-${i}`, make(i)]));
const detail = (type: string) => ({ type, "@type": type, value: "CgpMT0FOX0xJTUlU", reason: "a.b.c" });

const large: readonly [string, (size: number) => unknown][] = [
  ["many details of another type", (size) => ({ code: "x", message: "no", details: many(size, () => detail("google.rpc.Help")) })],
  ["many details of the right type", (size) => ({ code: "x", message: "no", details: many(size, () => detail("google.rpc.ErrorInfo")) })],
  ["many errors", (size) => ({ errors: many(size, (i) => ({ code: `%:${i}` })) })],
  ["a large batch", (size) => ({ batch: many(size, (i) => ({ error: { code: i, error_subcode: i } })) })],
  ["many headers", (size) => ({ status: 400, headers: named(size, String), body: { type: "about:blank" } })],
  ["many headers and no body", (size) => ({ response: { status: 418, headers: named(size, String) } })],
  ["many fields", (size) => ({ status: 400, headers: {}, body: named(size, () => ["no"]) })],
];

describe.each(["connect", "frameworks", "joined", "json-query-compatible", "marks", "problem", "rest-xml", "statuses"])(
  "In the wire of %s",
  (name) => {
    test.each(large)("%s: twice the size is at most twice the work", async (_, make) => {
      const path = fileURLToPath(new URL(`${name}.json`, import.meta.url));
      const { parseAll } = await makePackage(path).load<{ parseAll: (value: unknown) => readonly unknown[] }>("index");
      const [small, big] = [countedReads(parseAll, make(500)), countedReads(parseAll, make(1000))];
      expect(big).toBeLessThanOrEqual(2 * small + 100);
      expect(big).toBeLessThan(1000 * 60);
    });
  },
);

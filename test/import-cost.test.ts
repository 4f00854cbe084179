import { describe, expect, test } from "vitest";
import { operations } from "./operations.ts";

// Modules count that are loaded from here on.
await operations(() => {});
const { listed } = await import("../generator/tools/import/import.ts");
const { created, updated } = await import("../generator/tools/import/outcome.ts");
const { readRecord } = await import("../generator/tools/import/record.ts");
const { csv } = await import("../generator/tools/import/read/csv.ts");
const { json } = await import("../generator/tools/import/read/json.ts");
const { toml } = await import("../generator/tools/import/read/toml.ts");
const { readUnfinished } = await import("../generator/tools/translate/unfinished.ts");

const numbers = (size: number) => Array.from({ length: size }, (_, i) => i);
const file = (path: string, text: string) => ({ path, text, bytes: new Uint8Array() });

/** A list of so many codes, as a table; every tenth row is a duplicate. */
const table = (size: number, word: string) =>
  [
    "code,status,message,中文,owner",
    ...numbers(size).map((i) => `E${i % 10 === 9 ? i - 1 : i},${400 + (i % 100)},Order {0} is ${word}.,订单 {0} ${word}。,team ${i % 7}`),
  ].join("\n");

const tables = (size: number): Readonly<Record<string, [reader: typeof json, text: string]>> => ({
  json: [
    json,
    JSON.stringify(
      { errors: Object.fromEntries(numbers(size).map((i) => [`E${i}`, { message: { en: `Order ${i}.`, zh: `订单 ${i}。` } }])) },
      null,
      1,
    ),
  ],
  toml: [
    toml,
    numbers(size)
      .map((i) => `[[errors]]\ncode = ${i}\nmessage = "Order ${i}."\n`)
      .join(""),
  ],
});

async function found(size: number, word: string) {
  const result = listed(await csv.read(file("list.csv", table(size, word)), { places: [] }), { places: {} }, { version: "1.0.0" });
  if (result === undefined) throw new Error("no codes");
  return result;
}

async function merged(path: string, size: number): Promise<number> {
  const head = { id: "large", wire: "flat" as const, schema: "schema.json" };
  const [catalog, record] = created(path, head, await found(size, "late")).files;
  const [one] = readUnfinished([{ path, bytes: new TextEncoder().encode(catalog?.after) }]).catalogs;
  if (one === undefined || record === undefined) throw new Error("no catalog");
  const outcome = updated(
    one,
    await found(size + size / 10, "lost"),
    { ...readRecord("large.import", record.after), text: record.after },
    { retire: true, flags: {} },
  );
  return outcome.changed + outcome.added;
}

/** How many times as much four times as much costs. */
async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  const few = await operations(() => work(size));
  return (await operations(() => work(4 * size))) / few;
}

describe("importing four times as many codes costs four times as much", () => {
  // The library for YAML looks at pieces of the whole text, which is cheap but counts as looking at all of it.
  test.each(["json", "toml"])("from %s", async (format) => {
    const read = async (size: number): Promise<number> => {
      const [reader, text] = tables(size)[format]!;
      return (
        listed(await reader.read(file(`list.${format}`, text), { places: [] }), { places: {} }, { version: "1.0.0" })?.entries.length ?? 0
      );
    };
    expect(await read(100)).toBeGreaterThanOrEqual(100);
    expect(await growth(200, read)).toBeLessThan(4.6);
  });

  test("into a catalog, where all of them have changed", async () => {
    expect(await merged("large.json", 100)).toBeGreaterThanOrEqual(99);
    expect(await growth(100, (size) => merged("large.json", size))).toBeLessThan(4.6);
  });
});

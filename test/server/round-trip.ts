import { readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { type MadeError, runnableOf } from "../../generator/compile/run.ts";
import { provenWriter } from "../../generator/compile/writer.ts";
import type { Writer } from "../../generator/model/server/writer.ts";
import { placesIn } from "../../generator/model/server/writer-model.ts";
import { type ReadCatalog, read } from "../../generator/read.ts";
import { serverCatalogs } from "./random.ts";

export function readOf(catalog: object | string): ReadCatalog {
  const path = typeof catalog === "string" ? catalog : "shop.json";
  const bytes = typeof catalog === "string" ? readFileSync(catalog) : Buffer.from(JSON.stringify(catalog));
  const [one] = read([{ path: basename(path), bytes }]).catalogs;
  if (one === undefined) throw new Error(`${path} is no catalog`);
  return one;
}

/** Values that survive on the way: headers are trimmed, and have no signs beyond ASCII; so is the text of an element. */
const words = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
  .filter((text) => text.trim() === text && !/[\0-\x1f\x7f]/.test(text));
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);

/** Errors of a code, as `make` takes them. */
function errorsOf({ provider }: ReadCatalog, code: string): fc.Arbitrary<MadeError> {
  const entry = provider.entries.find((one) => one.code === code);
  const values = {
    string: words,
    integer: fc.integer(),
    number: fc.integer().map((one) => one / 4),
    boolean: fc.boolean(),
    date: fc.oneof(
      fc.nat().map((one) => one * 1000),
      fc.constant("2026-11-29T12:00:00Z"),
    ),
    strings: fc.array(words, { minLength: 1, maxLength: 3 }),
  };
  const parameters = Object.entries(entry?.parameters ?? {}).map(
    ([name, { type, enum: all }]) => [name, all ? fc.constantFrom(...all) : values[type as keyof typeof values]] as const,
  );
  const fieldValues = { ...values, strings: fc.array(words, { minLength: 1, maxLength: 3 }) };
  const fields = Object.entries(provider.wire.fields).map(([field, { type }]) => [field, fieldValues[type]] as const);
  const options = fc.record(
    {
      detail: words,
      requestId: label,
      retryAfter: fc.nat(100_000),
      ...(provider.wire.shapes.every((one) => !JSON.stringify(one.code).includes('"status"')) && {
        status: fc.integer({ min: 400, max: 599 }),
      }),
      ...Object.fromEntries(fields),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(fc.constant(code), fc.record(Object.fromEntries(parameters), { requiredKeys: [] }), options) as fc.Arbitrary<MadeError>;
}

/** What of an error has a place in an answer. */
function placed([code, parameters, options]: MadeError, writer: Writer, { provider }: ReadCatalog, isItem: boolean): object {
  const slots = (isItem ? writer.items?.element.slots : [...(writer.whole?.slots ?? []), ...writer.headerSlots]) ?? [];
  const names = new Set([...slots.map(({ value }) => value), "item", ...(isItem ? [] : ["status", "retryAfter"])]);
  const places = placesIn(writer, provider.entries).find((one) => one.code === code)?.places ?? {};
  const own = Object.entries(parameters).filter(([name]) => name in places);
  return {
    code,
    ...Object.fromEntries(Object.entries(options).filter(([name]) => names.has(name))),
    ...(own.length > 0 && { parameters: expect.objectContaining(Object.fromEntries(own)) }),
  };
}

/** Checks that every code comes back from an answer; returns the number of errors. */
export function comesBack(catalog: ReadCatalog, writer: Writer, seed: number, runs: number): number {
  const { reread } = runnableOf(catalog, writer);
  const made = catalog.provider.entries
    .filter(({ expose }) => expose)
    .flatMap(({ code }) => fc.sample(errorsOf(catalog, code), { seed, numRuns: runs }));
  const answers: MadeError[][] = writer.whole || !writer.items ? made.map((one) => [one]) : [];
  if (writer.items) {
    const named = ([code, parameters, options]: MadeError, i: number): MadeError => [
      code,
      parameters,
      { ...options, ...(writer.items?.isNamed && { item: `item-${i}` }) },
    ];
    if (writer.items.isBesideWhole)
      made.slice(1).forEach((one, i) => answers.push([made[0] as MadeError, named(one, i), named(made[i] as MadeError, i + 1000)]));
    if (writer.items.body) made.slice(1).forEach((one, i) => answers.push([named(one, i), named(made[i] as MadeError, i + 1000)]));
  }
  const found = reread(answers);
  answers.forEach((wanted, i) => {
    const isWhole = (at: number): boolean => at === 0 && writer.whole !== undefined && !("item" in (wanted[0]?.[2] ?? {}));
    expect(found[i], JSON.stringify(wanted)).toMatchObject(
      wanted.map((one, at) => placed(one, writer, catalog, writer.items !== undefined && !isWhole(at))),
    );
  });
  return answers.length;
}

/** Writes and reads the errors of random catalogs; returns the number of catalogs that have a writer. */
export function randomCatalogs(runs: number, seed: number): number {
  let count = 0;
  for (const [i, catalog] of fc.sample(serverCatalogs(), { numRuns: runs, seed }).entries()) {
    const one = readOf(catalog);
    const { writer, reasons } = provenWriter(one);
    expect(writer, `${reasons.join("\n")} ${JSON.stringify(catalog)}`).toBeDefined();
    if (writer && comesBack(one, writer, seed + i, 3) > 0) count++;
  }
  return count;
}

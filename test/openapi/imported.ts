import fc from "fast-check";
import { expect } from "vitest";
import { parse } from "yaml";
import { provenWriter } from "../../generator/compile/writer.ts";
import type { Provider } from "../../generator/normalize/provider.ts";
import { listed } from "../../generator/tools/import/import.ts";
import { created, updated } from "../../generator/tools/import/outcome.ts";
import { openapi } from "../../generator/tools/import/read/openapi.ts";
import { readRecord } from "../../generator/tools/import/record.ts";
import { type OpenapiVersion, openapiVersions } from "../../generator/tools/openapi/versions.ts";
import { readUnfinished, type Unfinished } from "../../generator/tools/translate/unfinished.ts";
import { readOf } from "../server/round-trip.ts";
import { type DocumentFormat, documentFormats, exported } from "./exported.ts";
import { trips } from "./random.ts";

/** Returns what `errcat import` makes of a document: the files of a new catalog, or of the one that is there. */
export async function importedFrom(text: string, before?: { readonly catalog: string; readonly record?: string }) {
  const list = await openapi.read(
    { path: text.startsWith("{") ? "openapi.json" : "openapi.yaml", text, bytes: new TextEncoder().encode(text) },
    { places: [] },
  );
  const known = before && unfinished(before.catalog);
  const { version = "1.0.0", sourceLocale } = known?.catalog ?? {};
  const found = listed(list, { places: {} }, { version, ...(sourceLocale !== undefined && { sourceLocale }) });
  if (found === undefined) throw new Error("no code was found");
  const last = readRecord("shop.import", before?.record ?? "");
  const outcome =
    known === undefined
      ? created("shop.yaml", { id: "shop", wire: "flat", schema: "schema.json" }, found)
      : updated(known, found, { ...last, text: before?.record }, { retire: false, flags: {} });
  const after = new Map(outcome.files.map((file) => [file.path, file.after]));
  return {
    found,
    outcome,
    catalog: after.get("shop.yaml") ?? before?.catalog ?? "",
    record: after.get("shop.import") ?? before?.record ?? "",
  };
}

function unfinished(text: string): Unfinished {
  const [one] = readUnfinished([{ path: "shop.yaml", bytes: new TextEncoder().encode(text) }]).catalogs;
  if (one === undefined) throw new Error("no catalog");
  return one;
}

/** Requires a catalog to be the same after an export and an import, as far as a document says it; and a second import to change nothing. */
export async function expectRoundTrip(catalog: object | string, version: OpenapiVersion, format: DocumentFormat = "own"): Promise<void> {
  const read = readOf(catalog);
  const document = exported(read, version, format);
  const { catalog: text, record, found } = await importedFrom(document);
  expect(found.reported, "reported").toEqual([]);
  const after = readOf(parse(text) as object);
  expect(said(after.provider)).toEqual(said(read.provider));
  const again = await importedFrom(document, { catalog: text, record });
  expect(again.outcome.files).toEqual([]);
  expect(again.outcome).toMatchObject({ added: 0, changed: 0, conflicts: [], kept: [], operations: { added: 0, changed: 0 } });
}

/** Does the round trips of random catalogs. */
export async function expectRandomRoundTrips(count: number, seed: number): Promise<void> {
  const seen = new Set<string>();
  let [written, calls] = [0, 0];
  await fc.assert(
    fc.asyncProperty(trips(), async ({ catalog, version, format }) => {
      // What errcat cannot write cannot be exported either.
      if (provenWriter(readOf(catalog)).writer === undefined) return;
      seen.add(`${version} ${format}`);
      written++;
      if ("operations" in catalog) calls++;
      await expectRoundTrip(catalog, version, format);
    }),
    { numRuns: count, seed },
  );
  expect(written).toBeGreaterThan(count * 0.9);
  expect(calls).toBeGreaterThan(count * 0.6);
  expect(seen.size).toBe(openapiVersions.length * documentFormats.length);
}

/** Returns what a document says of a catalog. */
function said({ entries, operations, sourceLocale }: Provider) {
  const texts = (all: Provider["entries"][number]["message"]) =>
    Object.fromEntries(Object.entries(all).map(([locale, { text }]) => [locale, text]));
  // Nobody sends what has been removed, and a document says nothing of it.
  const live = entries.filter(({ lifecycle }) => lifecycle.stage !== "removed");
  const codes = new Set(live.map(({ code }) => code));
  return {
    sourceLocale,
    entries: live.map(({ code, lifecycle, name, status, category, retry, actor, url, message, solution }) => ({
      code,
      isDeprecated: lifecycle.stage === "deprecated",
      replacedBy: lifecycle.replacedBy,
      name,
      status,
      category,
      retry,
      actor,
      url,
      message: texts(message),
      solution: texts(solution),
    })),
    operations: operations.all
      .filter(({ method, path }) => method !== undefined && path !== undefined)
      .map(({ id, method, path, summary, codes: own }) => ({
        id,
        method,
        path,
        summary,
        codes: [...operations.common, ...own].filter((code) => codes.has(code)).sort(),
      })),
  };
}

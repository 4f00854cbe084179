import fc from "fast-check";
import { patternOfCode } from "../../generator/catalog/code-pattern.ts";
import { actors, categories, retries } from "../../generator/catalog/vocabulary.ts";
import { type OpenapiVersion, openapiVersions } from "../../generator/tools/openapi/versions.ts";
import { quoted } from "../hostile/catalogs.ts";
import { serverCatalogs } from "../server/random.ts";
import { type DocumentFormat, documentFormats } from "./exported.ts";

/** A catalog, and the document that it is exported to. */
export interface Trip {
  readonly catalog: object;
  readonly version: OpenapiVersion;
  readonly format: DocumentFormat;
}

/** Returns random catalogs: of formats of their own or known ones, with texts in two locales, facts, and operations. */
export function trips(): fc.Arbitrary<Trip> {
  const catalogs = fc.oneof(serverCatalogs(), knownFormats()) as fc.Arbitrary<Base>;
  return fc.record({
    catalog: catalogs.chain((catalog) =>
      fc.tuple(entriesLike(catalog.entries), operationsOn(catalog.entries)).map(([entries, operations]) => {
        const isEmpty = Object.keys(operations).length === 0;
        return { ...catalog, entries, ...(!isEmpty && { operations }) };
      }),
    ),
    version: fc.constantFrom(...openapiVersions),
    format: fc.constantFrom(...documentFormats),
  });
}

interface Base {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly code: string;
  readonly message: Readonly<Record<string, string>>;
}

/** What stands in YAML, in JSON, in a pointer, or in a pattern for something else. */
const signs = "aB7 .-_*/\\~#%$:?&!|>'\"`@,;=+^()[]<>é中🎉{}".split(/(?:)/u);
const sign = fc.constantFrom(...signs);
const reserved = fc.constantFrom(
  "null",
  "true",
  "~",
  "404",
  "1e3",
  "0x1f",
  "1_0",
  "2026-01-01",
  "yes",
  "=",
  "<<",
  "constructor",
  "toString",
);
const code = fc.oneof(
  fc.string({ unit: sign, minLength: 1, maxLength: 12 }).map((text) => text.trim().replace(/^[$ ]+/, "") || "x"),
  reserved,
);
const words = fc.oneof(
  fc.array(sign, { minLength: 1, maxLength: 30 }).map((all) => all.join("").trim() || "x"),
  fc.constantFrom(
    "- a: b",
    "# no comment",
    "50 %",
    "a: b",
    "! tag",
    "{x}",
    "'{x}'",
    "C:\\new",
    "null",
    "  ",
    "\u00a0x",
    "x ".repeat(60).trim(),
  ),
);
const text = words.map((one) => quoted(one.trim() || "x"));

function knownFormats(): fc.Arbitrary<object> {
  return fc
    .record({
      wire: fc.constantFrom("flat", "problem+json", "error-object", "graphql", "json-rpc"),
      codes: fc.uniqueArray(code, { minLength: 3, maxLength: 6 }),
      statuses: fc.array(fc.constantFrom(undefined, 400, 404, 409, 429, 500, 503), { minLength: 6, maxLength: 6 }),
    })
    .map(({ wire, codes, statuses }) => ({
      id: "random",
      name: "Random",
      version: "1.0.0",
      wire,
      entries: codes.map((one, i) => ({
        code: one,
        ...(statuses[i] !== undefined && { status: statuses[i] }),
        message: { en: "It failed." },
      })),
    }));
}

/** Returns entries with the same codes and parameters, and with other texts and facts. */
function entriesLike(entries: readonly Entry[]): fc.Arbitrary<readonly object[]> {
  return fc.tuple(
    ...entries.map((entry) => {
      const facts = fc.record(
        {
          category: fc.constantFrom(...categories),
          retry: fc.constantFrom(...retries),
          actor: fc.constantFrom(...actors),
          url: words.map((one) => `https://example.com/${one.replaceAll(/[\s"'<>`\\\p{Z}]/gu, "")}x`),
          solution: fc.record({ en: text, "zh-Hans": text }, { requiredKeys: ["en"] }),
        },
        { requiredKeys: [] },
      );
      // The parameters of a code are those that its texts use.
      const isPlain = !entry.message["en"]?.includes("{");
      const [en, zh] = isPlain ? [text, text] : [fc.constant(entry.message["en"]), fc.constant("{thing}：{count} 件。")];
      const message = fc.record({ en, "zh-Hans": zh }, { requiredKeys: ["en"] });
      return fc.tuple(facts, message).map(([one, texts]) => ({ ...entry, ...one, message: texts }));
    }),
  );
}

/** Returns operations with some of the codes, or none. */
function operationsOn(entries: readonly Entry[]): fc.Arbitrary<Readonly<Record<string, object>>> {
  const codes = fc.subarray(
    entries.map((one) => patternOfCode(one.code)),
    { minLength: 1 },
  );
  const id = code.map((one) => one.replaceAll("*", "").trim()).filter((one) => one !== "" && !one.startsWith("$"));
  const segment = words.map((one) => one.replaceAll(/[\s\p{Z}]/gu, ""));
  const one = fc.record(
    {
      method: fc.constantFrom("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
      codes,
      summary: words.filter((one) => one.trim() === one),
    },
    { requiredKeys: ["method", "codes"] },
  );
  return fc
    .tuple(fc.option(codes, { nil: undefined }), fc.uniqueArray(fc.tuple(id, segment, one), { maxLength: 4, selector: ([name]) => name }))
    .map(([common, all]) =>
      Object.fromEntries([
        ...(common !== undefined && all.length > 0 ? [["*", { codes: common }] as const] : []),
        ...all.map(([name, path, operation], i) => [name, { ...operation, path: `/${i}/{id}/${path}` }] as const),
      ]),
    );
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { transformSync } from "oxc-transform";
import { constantName } from "../../generator/catalog/constant-name.ts";
import type { generate as Generate } from "../../generator/generate.ts";
import { catalogWith, type Fill, fitting, type HostileCatalog, type Kind, type Size } from "./catalogs.ts";
import { differences, expecting, word } from "./differences.ts";

/** What a round found: how many texts stood where, and what was wrong. */
export interface Round {
  readonly placed: ReadonlyMap<Kind | "file name" | "reason", number>;
  readonly wrong: readonly string[];
}

/**
 * Makes the package of a catalog that holds hostile texts in every place, and that of its harmless twin: says where they differ in anything
 * but the texts, what the modules do when they are imported, and which texts come out of them changed by as much as one code unit.
 */
export async function round(texts: Iterator<string, never>, size: Size, generate: typeof Generate): Promise<Round> {
  const placed = new Map<Kind | "file name" | "reason", number>();
  const hostile: string[] = [];
  const place: Fill = (kind) => {
    const text = fitting(kind, texts.next().value, hostile.length);
    placed.set(kind, (placed.get(kind) ?? 0) + 1);
    hostile.push(text);
    return text;
  };
  let words = 0;
  const catalog = catalogWith(place, size);
  const quiet = catalogWith(
    (kind) => (kind === "short" ? word(words++).padEnd(3) : kind === "code" ? `a.${word(words++)}` : word(words++)),
    size,
  );
  const [name, reason] = [fitting("anything", texts.next().value, 0).replaceAll(/[/\0]/g, ""), fitting("text", texts.next().value, 0)];
  hostile.push(name, reason);
  placed.set("file name", 1).set("reason", 1);
  const one = made(catalog, `catalogs/${name}.json`, reason, generate);
  const key = JSON.stringify([quiet, words]);
  if (harmless?.key !== key || harmless.generate !== generate)
    harmless = { key, generate, files: made(quiet, `catalogs/${word(words)}.json`, word(words + 1), generate) };
  const other = harmless.files;
  const code = (n: number): string | undefined => hostile[n];
  const found = differences(withoutCarried(one), withoutCarried(other), (text) => expecting(code)(text.replaceAll(/\ba\.(?=zq\d+x)/g, "")));
  const carried = isDeepStrictEqual(JSON.parse(one.get("catalog.json") ?? ""), asJson(overlaid(catalog)))
    ? []
    : ["the catalog that the package carries is another"];
  return { placed, wrong: [...found, ...carried, ...(await imported(one, catalog))] };
}

/** The last harmless twin: it is the same for all catalogs of a size. */
let harmless: { readonly key: string; readonly generate: typeof Generate; readonly files: ReadonlyMap<string, string> } | undefined;

/** A package without the catalog that it carries, which has every text as it is written. */
function withoutCarried(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path !== "catalog.json"));
}

/** What the overlay makes of a catalog, and the package carries. */
function overlaid({ $schema: _, ...catalog }: HostileCatalog): object {
  const [first, ...entries] = catalog.entries;
  return { ...catalog, entries: [{ ...first, category: "timeout" }, ...entries] };
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function made(catalog: HostileCatalog, path: string, reason: string, generate: typeof Generate): ReadonlyMap<string, string> {
  const overlay = { catalog: catalog.id, reason, change: { [catalog.entries[0]?.code ?? ""]: { category: "timeout" } } };
  const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
  const [made] = generate([{ path, bytes: bytes(catalog) }], { overlays: [{ path: `overlays/${path}`, bytes: bytes(overlay) }] }).packages;
  if (made === undefined) throw new Error("no package");
  return made.files;
}

type Table = Readonly<Record<string, string | ((parameters: object) => string)>>;

/** Imports every module of a package, and compares what it holds with the catalog. */
async function imported(files: ReadonlyMap<string, string>, { name, wire, entries, operations }: HostileCatalog): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "errcat-hostile-"));
  const before = Object.getOwnPropertyNames(globalThis).length;
  const load = async <Module>(path: string): Promise<Module> => (await import(pathToFileURL(join(folder, path)).href)) as Module;
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      // Two modules that are part of index.js, each by itself.
      if (["src/is.ts", "src/wire.ts"].includes(path))
        writeFileSync(join(folder, path.replace(/^src\/(.*)ts$/, "$1js")), transformSync(path, text).code);
    }
    const wrong: string[] = [];
    const same = (what: string, one: unknown, other: unknown): void => {
      if (!isDeepStrictEqual(one, other)) wrong.push(`${what} is ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`);
    };
    const index = await load<{ facts: object; within: (id: string, error: object) => { code: string } }>("index.js");
    same(
      "the order of codes",
      Object.keys(index.facts),
      entries.map(({ code }) => code),
    );
    const within = (id: string): string[] =>
      entries.map(({ code }) => code).filter((code) => index.within(id, { provider: "hostile", code, parameters: {} }).code === code);
    for (const [id, { codes }] of Object.entries(operations))
      same(`the number of codes of ${id}`, within(id).length, new Set([...codes, ...(operations["*"]?.codes ?? [])]).size);
    const codes = await load<Readonly<Record<string, string>>>("codes.js");
    for (const { code, name: symbol } of entries)
      if (symbol !== undefined) same(`the constant of ${symbol}`, codes[constantName(symbol)], code);
    for (const [locale, table] of [
      ["en", "en"],
      ["zh-Hans", "zhHans"],
    ] as const) {
      const messages = (await load<Record<string, Table>>(`messages/${locale}.js`))[table] ?? {};
      const solutions = (await load<Record<string, Table>>(`solutions/${locale}.js`))[table] ?? {};
      for (const { code, message: said, solution } of entries) {
        same(`the message of ${code}`, spoken(messages[code]), plain(said[locale].text));
        same(`the solution of ${code}`, spoken(solutions[code]), plain(solution[locale].text));
      }
      const unknown = messages["$unknown"] as unknown as (error: { rawCode: string }) => string;
      if (!unknown({ rawCode: "x" }).includes(name[locale]))
        wrong.push(`the name ${JSON.stringify(name[locale])} is not in ${JSON.stringify(unknown({ rawCode: "x" }))}`);
    }
    const { isSuccess, shapes } = await load<{
      isSuccess: (value: unknown) => boolean;
      shapes: readonly { detail: (value: unknown) => unknown; requestId: (value: unknown) => unknown }[];
    }>("wire.js");
    wire.shapes.forEach(({ detail: [at], requestId }, i) => {
      same(`the detail at ${String(at)}`, shapes[i]?.detail(holding(String(at), "x")), "x");
      same(`the request id at ${requestId}`, shapes[i]?.requestId(holding(requestId, "x")), "x");
    });
    for (const { at, is, not, startsWith, endsWith } of wire.success) {
      const meets = (text: string): boolean =>
        is.includes(text) && !not.includes(text) && text.startsWith(startsWith) && text.endsWith(endsWith);
      for (const text of [String(is[0]), `${startsWith}${endsWith}`])
        same(`success by ${JSON.stringify(text)}`, isSuccess(holding(at, text)), meets(text));
    }
    const { wrappedTexts } = await load<{ wrappedTexts: unknown }>("wire.js");
    same("the wrapped texts", wrappedTexts, wire.texts);
    if (Object.getOwnPropertyNames(globalThis).length !== before || "__canary" in globalThis) wrong.push("a canary sang");
    return wrong;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An object with something where a pointer leads. */
function holding(pointer: string, found: string): object {
  return { [pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~")]: found };
}

/** What a table says of parameters that are known here. */
function spoken(text: Table[string] | undefined): string | undefined {
  return typeof text === "function" ? text({ then: "{THEN}", prototype: false }) : text;
}

/** What a MessageFormat text without plurals says: of a select, what stands under `other`. */
function plain(text: string): string {
  return text
    .replace(/\{prototype, select, .* other \{([^]*)\}\}$/, "$1")
    .replace(/ \{then\} /, " '{'THEN'}' ")
    .replaceAll(/'([{}](?:(?:''|[{}])*[{}])?)'|''/g, (_, braces: string | undefined) => braces?.replaceAll("''", "'") ?? "'");
}

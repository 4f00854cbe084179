import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packageOf } from "../../generator/generate.ts";
import { type ReadCatalog, read } from "../../generator/read.ts";
import type { Kind } from "../../generator/tools/export/format.ts";

export type Parameters = Readonly<Record<string, Value>>;

type Value = string | number | boolean | readonly string[];

/** One thing that a generated package says: a text with one sample of its parameters. */
export interface Said {
  readonly provider: string;
  readonly locale: string;
  readonly kind: Kind;
  readonly code: string;
  readonly parameters: Parameters;
  /** What the text counts by, and what it chooses by, as its author knows. */
  readonly count: string | undefined;
  readonly context: string | undefined;
  readonly ordinal: boolean;
  /** The parameters that are dates. */
  readonly dates: readonly string[];
  readonly text: string;
}

export interface Speaker {
  readonly catalog: ReadCatalog;
  /** Every text in every locale, the pseudo-locale among them, with all samples. */
  readonly says: readonly Said[];
  /** Every text whose parameters were lost on the way. */
  readonly saysWithout: readonly Said[];
}

/** Reads a catalog, without some of its entries if they are named by their index. */
export function readCatalog(url: URL, without: ReadonlySet<number> = new Set()): ReadCatalog {
  const path = basename(fileURLToPath(url));
  const bytes = readFileSync(url);
  const value = JSON.parse(bytes.toString());
  // Operations list codes that may be left out here; messages do not depend on them.
  const kept = { ...value, operations: undefined, entries: value.entries.filter((_: unknown, i: number) => !without.has(i)) };
  const [catalog] = read([{ path, bytes: without.size === 0 ? bytes : Buffer.from(JSON.stringify(kept)) }]).catalogs;
  if (catalog === undefined) throw new Error(`${path} is no catalog`);
  return catalog;
}

/** All that the package of a catalog says, asked of the package itself. */
export async function speaker(catalog: ReadCatalog): Promise<Speaker> {
  const { folder, load } = packageIn(mkdtempSync(join(tmpdir(), "errcat-")), catalog);
  const { message, solution } = await load("index");
  const [says, saysWithout]: [Said[], Said[]] = [[], []];
  for (const locale of [...catalog.catalog.locales, "en-XA"]) {
    const table = camel(locale);
    const tables = { messages: (await load(`messages/${locale}`))[table], solutions: (await load(`solutions/${locale}`))[table] };
    const own = {
      provider: catalog.catalog.id,
      locale,
      kind: "messages",
      count: undefined,
      context: undefined,
      ordinal: false,
      dates: [],
    } as const;
    for (const [code, rawCode] of [
      ["$unknown", "E-1"],
      ["$unknown", "<b>{{a}}|@:b"],
      ["$codeless", ""],
    ] as const) {
      says.push({
        ...own,
        code,
        parameters: code === "$unknown" ? { rawCode } : {},
        text: message({ code: "$unknown", rawCode }, tables.messages),
      });
    }
    for (const { code, parameters = {}, message: said, solution: answers } of catalog.catalog.entries) {
      for (const [kind, texts] of [
        ["messages", said],
        ["solutions", answers],
      ] as const) {
        const { text } = texts?.[locale === "en-XA" ? "en" : locale] ?? {};
        if (text === undefined) continue;
        const choice = {
          count: /\{(\w+), (?:plural|selectordinal)/.exec(text)?.[1],
          context: /\{(\w+), select,/.exec(text)?.[1],
          ordinal: text.includes("selectordinal"),
          dates: Object.keys(parameters).filter((name) => parameters[name]?.type === "date"),
        };
        const saidWith = (parameters: Parameters): Said => {
          const error = { code, parameters };
          return {
            ...own,
            ...choice,
            kind,
            code,
            parameters,
            text: kind === "messages" ? message(error, tables.messages) : solution(error, tables.solutions),
          };
        };
        says.push(...samples(parameters, text).map(saidWith));
        if (Object.keys(parameters).length > 0) saysWithout.push(saidWith({}));
      }
    }
  }
  rmSync(folder, { recursive: true });
  return { catalog, says, saysWithout };
}

/** The package of a catalog as real files, and its modules. */
function packageIn(folder: string, catalog: ReadCatalog): { readonly folder: string; readonly load: (module: string) => Promise<any> } {
  for (const [file, text] of packageOf(catalog, { pseudo: true }).files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, load: (module) => import(pathToFileURL(join(folder, `${module}.js`)).href) };
}

/** Every combination of telling values. */
function samples(parameters: Readonly<Record<string, { type: string }>>, text: string): Parameters[] {
  return Object.entries(parameters).reduce<Parameters[]>(
    (all, [name, { type }]) => all.flatMap((one) => values(name, type, text).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

function values(name: string, type: string, text: string): Value[] {
  if (type === "integer") return [0, 1, 2, 5, 12, 1200];
  if (type === "number") return [0, 1, 2, 5, 1200, 1234.5, 0.5];
  if (type === "boolean") return [true, false];
  if (type === "strings") return [["A7"], ["A7", "B 8"], ["A7", `<{{a}} | @:c 'e'`, "C"]];
  if (type === "date") return ["2026-03-01T09:30:00+08:00", 1_772_400_000_000];
  const [, cases] = new RegExp(`\\{${name}, select, (.*)`).exec(text) ?? [];
  return cases === undefined ? ["A7", `<{{a}} {b} | @:c $t(d) 'e' \\"`] : [...(cases.match(/\w+(?= \{)/g) ?? []), "anything"];
}

function camel(locale: string): string {
  return locale.replace(/-(\w)(\w*)/g, (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase());
}

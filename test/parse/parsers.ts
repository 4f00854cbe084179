import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makePackage } from "../made-package.ts";

/** A generated parser, and what its catalog says of each code. */
export interface Parser {
  readonly id: string;
  readonly parse: (value: unknown) => unknown;
  readonly parseAll: (value: unknown) => readonly unknown[];
  readonly parseAsync: (value: unknown, options?: object) => Promise<unknown>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The fields that only this provider's errors have, with their types. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Entry {
  readonly code: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly parameters?: Readonly<Record<string, { readonly type: string }>>;
}

interface Catalog {
  readonly id: string;
  readonly wire: { readonly fields?: Readonly<Record<string, { readonly type: string }>> };
  readonly entries: readonly Entry[];
}

type Module = Pick<Parser, "parse" | "parseAll" | "parseAsync">;

/** The providers of APIs, in the packages that are published. Errors of Node.js come from no API: what finds them is in `test/node`. */
export const published: readonly Parser[] = await Promise.all(
  readdirSync(new URL("../../catalogs", import.meta.url))
    .filter((name) => name.endsWith(".json") && name !== "node.json")
    .map(async (name) => {
      const id = name.replace(".json", "");
      return parser(new URL(`../../catalogs/${name}`, import.meta.url), (await import(`../../generated/${id}/index.js`)) as Module);
    }),
);

/** APIs such as a user's own, in packages made for the tests. */
export const own: readonly Parser[] = await Promise.all(
  ["problem-json", "grpc", "graphql", "json-rpc", "stripe"].map((id) => made(new URL(`../catalogs/${id}.json`, import.meta.url))),
);

/** Of wires that need no provider: XML, codes in headers, and statuses for codes. */
export const ofWires: readonly Parser[] = await Promise.all(
  ["query", "ec2-query", "rest-xml", "typed-xml", "rest-json", "json-query-compatible", "marks", "connect", "statuses"].map((id) =>
    made(new URL(`../wires/${id}.json`, import.meta.url)),
  ),
);

/** Of an API whose errors stand six levels down, and the parts of an error several levels below it. */
export const nested: Parser = await made(new URL("nested.json", import.meta.url));

export const parsers: readonly Parser[] = [...published, ...own];

/** The parser of a provider. */
export function parserOf(id: string): Parser {
  const found = [...parsers, ...ofWires].find((parser) => parser.id === id);
  if (found === undefined) throw new Error(`there is no parser of ${id}`);
  return found;
}

async function made(catalog: URL): Promise<Parser> {
  const { folder, load } = makePackage(fileURLToPath(catalog));
  // A package has its catalog with every default spelled out.
  return parser(pathToFileURL(`${folder}/catalog.json`), await load<Module>("index"));
}

function parser(file: URL, { parse, parseAll, parseAsync }: Module): Parser {
  const { id, wire, entries } = JSON.parse(readFileSync(file, "utf8")) as Catalog;
  const fields = Object.fromEntries(Object.entries(wire.fields ?? {}).map(([field, { type }]) => [field, type]));
  return { id, parse, parseAll, parseAsync, entries: new Map(entries.map((entry) => [entry.code, entry])), fields };
}

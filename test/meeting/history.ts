import type { FullCatalog as Catalog, FullEntry as Entry, FullText as Text } from "../../generator/expand/full-catalog.ts";
import { type Random, randomFrom } from "../diff/history.ts";

/** How the codes of an API look, and which of them are near each other. */
export const grammars = ["token", "dotted", "digits"] as const;

/** Codes that no version lists. */
export const strangers = ["never-listed", "Never.Listed", "9999"];

type Grammar = (typeof grammars)[number];

/**
 * The versions of a catalog, each a step after the one before: a code is added, deprecated, retired, renamed, or dropped, or gets a
 * parameter, or errors get a field, or an operation is added or dropped, or returns other codes. The same for the same seed. No version has parameters or fields before the first that adds one.
 */
export function versionsOf(seed: number, steps: number): readonly Catalog[] {
  const random = randomFrom(seed);
  const grammar = grammars[seed % grammars.length]!;
  const versions = [beginning(grammar)];
  for (let i = 1; i <= steps; i++) {
    const next = structuredClone(versions.at(-1)!);
    next.version = `1.${i}.0`;
    (next.entries.length > mostCodes ? drop : random.of(changes))(next, random, grammar);
    versions.push(next);
  }
  return versions;
}

/** More codes would keep the machine busy, and teach nothing more. */
const mostCodes = 30;

/** The types of own fields and of parameters. */
const types = ["string", "integer", "number", "boolean", "strings"] as const;

function beginning(grammar: Grammar): Catalog {
  const formats: Readonly<Record<Grammar, Catalog["wire"]["codes"]>> = {
    token: { format: "token" },
    dotted: { format: "dotted" },
    digits: { format: "digits", lengths: [4], family: 2 },
  };
  const codes = {
    token: ["closed", "constructor", "toString"],
    dotted: ["Closed", "Closed.Today", "Burnt"],
    digits: ["4000", "4001", "5000"],
  };
  return {
    id: "bakery",
    name: { en: "The Bakery", "zh-Hans": "面包房" },
    typeName: "Bakery",
    version: "1.0.0",
    locales: ["en", "zh-Hans"],
    sources: { document: { title: "Error codes", publisher: "The Bakery", language: "en" } },
    wire: { codes: formats[grammar], shapes: [{ name: "body", code: "/code", detail: "/detail" }], requestIdHeaders: ["x-request-id"] },
    operations: operationsOf(codes[grammar]),
    entries: codes[grammar].map((code, i) => entryOf(code, "1.0.0", i)),
  };
}

/** One of the ids is also the name of something that every object has. */
function operationsOf([first = "", second = "", third = ""]: readonly string[]): Record<string, { codes: string[] }> {
  return { "*": { codes: [first] }, order: { codes: [second] }, toString: { codes: [second, third] } };
}

function entryOf(code: string, since: string, i: number): Entry {
  const solution = i % 2 === 0 ? { solution: { en: text("Wait."), "zh-Hans": text("请稍候。") } } : {};
  return {
    code,
    category: (["unavailable", "internal", "quota", "billing"] as const)[i % 4]!,
    retry: (["later", "never", "after_change", "now"] as const)[i % 4]!,
    actor: (["provider", "user", "developer"] as const)[i % 3]!,
    since,
    message: { en: text(`Error ${i}.`), "zh-Hans": text(`错误 ${i}。`) },
    ...solution,
    vendor: [],
  };
}

function text(text: string): Text {
  return { text, origin: "project", state: "reviewed" };
}

type Change = (catalog: Catalog, random: Random, grammar: Grammar) => void;

/** A code that there has not been yet; of dotted ones and digits often one that is near a listed one. */
function freshCode({ entries }: Catalog, random: Random, grammar: Grammar): string {
  const number = random.fresh();
  if (grammar === "token") return `code-${number}`;
  if (grammar === "digits") return String(4002 + number * 7);
  const above = random.of(entries).code;
  return above.split(".").length < 4 && random.below(3) > 0 ? `${above}.Of${number}` : `Code${number}`;
}

const add: Change = (catalog, random, grammar) => {
  const code = freshCode(catalog, random, grammar);
  catalog.entries.splice(random.below(catalog.entries.length + 1), 0, entryOf(code, catalog.version, random.below(100)));
};

const current = ({ entries }: Catalog): readonly Entry[] => entries.filter(({ removed }) => removed === undefined);

const deprecate: Change = (catalog, random) => {
  const fresh = current(catalog).filter(({ deprecated }) => deprecated === undefined);
  if (fresh.length > 0) random.of(fresh).deprecated = catalog.version;
};

const retire: Change = (catalog, random) => {
  const left = current(catalog);
  if (left.length < 3) return;
  const entry = random.of(left);
  entry.removed = catalog.version;
  forget(entry.code, catalog);
};

const rename: Change = (catalog, random, grammar) => {
  const left = current(catalog).filter(({ replacedBy }) => replacedBy === undefined);
  if (left.length < 3) return;
  const entry = random.of(left);
  const heir = structuredClone(entry);
  delete heir.deprecated;
  catalog.entries.push({ ...heir, code: freshCode(catalog, random, grammar), since: catalog.version });
  entry.replacedBy = catalog.entries.at(-1)!.code;
  if (random.below(2) === 0) {
    entry.removed = catalog.version;
    forget(entry.code, catalog);
  } else entry.deprecated ??= catalog.version;
};

const addParameter: Change = (catalog, random) => {
  const entry = random.of(catalog.entries);
  const known = Object.keys(entry.parameters ?? {});
  entry.parameters = { ...entry.parameters, [`p${known.length}`]: { type: types[random.below(4)] as "string" } };
  const solutions = Object.values(entry.solution ?? {});
  for (const one of [...Object.values(entry.message), ...solutions]) one.text = `${one.text} {p${known.length}}`;
};

const addField: Change = ({ wire, locales }, random) => {
  const known = Object.keys(wire.fields ?? {});
  const description = Object.fromEntries(locales.map((locale) => [locale, "A word."]));
  wire.fields = { ...wire.fields, [`field${known.length}`]: { type: random.of(types), description } };
  for (const shape of wire.shapes) shape.fields = Object.fromEntries(Object.keys(wire.fields).map((name) => [name, `/${name}`]));
};

const drop: Change = (catalog, random) => {
  const gone = random.of(catalog.entries).code;
  catalog.entries = catalog.entries.filter(({ code }) => code !== gone);
  for (const operation of Object.values(catalog.operations ?? {})) operation.codes = operation.codes?.filter((code) => code !== gone) ?? [];
  forget(gone, catalog);
};

/** No code is replaced by one that has gone. */
function forget(code: string, { entries }: Catalog): void {
  for (const entry of entries) if (entry.replacedBy === code) delete entry.replacedBy;
}

const addOperation: Change = ({ operations = {}, entries }, random) => {
  const codes = new Set([0, 1, 2].map(() => random.of(entries).code));
  operations[`operation-${random.fresh()}`] = { codes: [...codes] };
};

const dropOperation: Change = ({ operations = {} }, random) => {
  const [, , ...others] = Object.keys(operations);
  if (others.length > 0) delete operations[random.of(others)];
};

/** An operation, or all of them, may return a code that they might not, or no longer return one. */
const regroup: Change = ({ operations = {}, entries }, random) => {
  const operation = random.of(Object.values(operations));
  const { code } = random.of(entries);
  const { codes = [] } = operation;
  operation.codes = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
};

/** What may happen, more often what happens more often. */
const changes: readonly Change[] = [
  add,
  add,
  add,
  add,
  add,
  deprecate,
  retire,
  retire,
  rename,
  rename,
  addParameter,
  addParameter,
  addField,
  addOperation,
  dropOperation,
  regroup,
  regroup,
];

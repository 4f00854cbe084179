import { constantName } from "../../generator/catalog/constant-name.ts";
import { compareVersions } from "../../generator/catalog/versions.ts";
import type {
  FullCatalog as Catalog,
  FullEntry as Entry,
  FullParameter as Parameter,
  FullText as Text,
} from "../../generator/expand/full-catalog.ts";
import { carriedCatalog } from "../../generator/model/carried-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { diff } from "../../generator/tools/diff/diff.ts";

/** A catalog, the version after it, and so on, without an end; the same for the same seed. */
export function* history(seed: number): Generator<Catalog, never> {
  const random = randomFrom(seed);
  let catalog = beginning();
  for (;;) {
    yield catalog;
    const next = structuredClone(catalog);
    next.version = raised(catalog.version);
    for (let i = random.below(3); i >= 0; i--) {
      step(next, catalog, random);
      tidy(next);
    }
    const { needed } = diff(normalize(catalog), normalize(next)).version;
    if (needed !== undefined && compareVersions(needed, next.version) > 0) next.version = needed;
    catalog = next;
  }
}

export interface Random {
  readonly below: (limit: number) => number;
  readonly of: <One>(all: readonly One[]) => One;
  /** A number that there has not been yet. */
  readonly fresh: () => number;
}

/** Numbers by [mulberry32](https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  let count = 0;
  return { below, of: (all) => all[below(all.length)]!, fresh: () => count++ };
}

function beginning(): Catalog {
  const codes = ["closed", "cold", "burnt", "too-many", "no-flour", "no-money"];
  const categories = ["unavailable", "unavailable", "internal", "too_large", "quota", "billing"] as const;
  return {
    id: "bakery",
    name: { en: "The Bakery", "zh-Hans": "面包房" },
    typeName: "Bakery",
    version: "1.0.0",
    locales: ["en", "zh-Hans"],
    sources: { document: { title: "Error codes", publisher: "The Bakery", language: "en" } },
    wire: {
      codes: { format: "token" },
      shapes: [{ name: "body", code: "/code", fields: { hint: "/hint" } }],
      fields: { hint: { type: "string", description: { en: "A hint.", "zh-Hans": "提示。" } } },
    },
    entries: codes.map((code, i) => ({
      code,
      category: categories[i]!,
      retry: i % 2 === 0 ? "later" : "never",
      actor: "provider",
      status: 500 + i,
      since: "1.0.0",
      message: { en: text("It happened."), "zh-Hans": text("出错了。") },
      vendor: [],
    })),
  };
}

function text(text: string): Text {
  return { text, origin: "project", state: "reviewed" };
}

/** The next version of those that only add something. */
function raised(version: string): string {
  const [major, minor] = version.split(".").map(Number);
  return `${major}.${minor! + 1}.0`;
}

type Step = (catalog: Catalog, before: Catalog, random: Random) => void;

const categories = ["unavailable", "internal", "too_large", "quota", "billing", "conflict"] as const;
const retries = ["never", "after_change", "later", "now"] as const;
const actors = ["developer", "user", "operator", "provider"] as const;
const types = ["string", "integer", "number", "boolean"] as const;

const one =
  (change: (entry: Entry, random: Random, catalog: Catalog, before: Catalog) => void): Step =>
  (catalog, before, random) =>
    change(random.of(catalog.entries), random, catalog, before);

const add: Step = (catalog, _, random) => {
  const like = structuredClone(random.of(catalog.entries));
  const { deprecated: _d, removed: _r, replacedBy: _b, name: _n, ...plain } = like;
  catalog.entries.splice(random.below(catalog.entries.length + 1), 0, {
    ...plain,
    code: `code-${random.fresh()}`,
    since: catalog.version,
    category: random.of(categories),
  });
};
const addBefore: Step = (catalog, before, random) => {
  add(catalog, before, random);
  for (const entry of catalog.entries)
    if (entry.since === catalog.version && random.below(2) === 0) entry.since = random.of(before.entries).since;
};
const drop: Step = (catalog, _, random) => {
  if (catalog.entries.length > 3) catalog.entries.splice(random.below(catalog.entries.length), 1);
};
const clearUp: Step = (catalog) => void catalog.entries.splice(0, catalog.entries.length - 6);
const end = one((entry, _, catalog) => {
  entry.removed ??= catalog.version;
});
const endBefore = one((entry, random, _, before) => {
  const version = random.of(before.entries).since;
  if (compareVersions(version, entry.since) >= 0 && compareVersions(version, entry.deprecated ?? version) >= 0) entry.removed = version;
});
const rename = one((entry, random, catalog) => {
  if (entry.removed !== undefined || entry.replacedBy !== undefined) return;
  const heir = { ...structuredClone(entry), code: `code-${random.fresh()}`, since: catalog.version };
  delete heir.deprecated;
  delete heir.name;
  catalog.entries.push(heir);
  entry.replacedBy = heir.code;
  if (random.below(2) === 0) entry.deprecated ??= catalog.version;
  else entry.removed = catalog.version;
});
const deprecate = one((entry, _, catalog) => {
  if (entry.removed === undefined) entry.deprecated ??= catalog.version;
});
const undo = one((entry) => {
  delete entry.replacedBy;
  if (entry.removed !== undefined) delete entry.removed;
  else delete entry.deprecated;
});
const since = one((entry, random, _, before) => {
  const version = random.of(before.entries).since;
  const end = entry.deprecated ?? entry.removed ?? version;
  if (compareVersions(version, end) <= 0) entry.since = version;
});
const status = one((entry, random) => {
  if (random.below(3) === 0) delete entry.status;
  else entry.status = 500 + random.below(5);
});
const parameter = one((entry, random) => {
  const parameters = new Map<string, Parameter>(Object.entries(entry.parameters ?? {}));
  const known = random.of(["a", "b"]);
  if (parameters.has(known) && random.below(2) === 0) parameters.delete(known);
  else parameters.set(known, { type: random.of(types) });
  if (parameters.size === 0) delete entry.parameters;
  else entry.parameters = Object.fromEntries(parameters);
  for (const texts of [entry.message, entry.solution ?? {}])
    for (const one of Object.values(texts)) one.text = ["Says", ...[...parameters.keys()].map((key) => `{${key}}`)].join(" ");
});
const name = one((entry, random, { entries }) => {
  const given = random.of(["ONE", "TWO", "three-four", "three four"]);
  for (const other of entries) if (other.name !== undefined && constantName(other.name) === constantName(given)) delete other.name;
  if (random.below(3) === 0) delete entry.name;
  else entry.name = given;
});
const url = one((entry, random) => {
  if (random.below(3) === 0) delete entry.url;
  else entry.url = `https://example.com/${random.below(5)}`;
});
const message = one((entry, random) => {
  const one = random.of(Object.values(entry.message));
  one.text = `${one.text} Again.`;
});
const solution = one((entry, random, catalog) => {
  if (entry.solution) delete entry.solution;
  else entry.solution = Object.fromEntries(catalog.locales.map((locale) => [locale, text(`Wait, ${random.below(100)}.`)]));
});
const locale: Step = (catalog) => {
  const tables = [catalog.name, ...Object.values(catalog.wire.fields ?? {}).map(({ description }) => description)];
  const texts = catalog.entries.flatMap(({ message, solution }) => [message, ...(solution ? [solution] : [])]);
  if (catalog.locales.includes("ja")) Object.assign(catalog, carriedCatalog(catalog, ["en", "zh-Hans"]));
  else {
    catalog.locales.push("ja");
    for (const table of tables) table["ja"] = table["en"]!;
    for (const table of texts) table["ja"] = structuredClone(table["en"]!);
  }
};
const field: Step = ({ wire }, _, random) => {
  const fields = (wire.fields ??= {});
  const known = random.of(["hint", "wait"]);
  if (fields[known] && random.below(2) === 0) delete fields[known];
  else
    fields[known] = {
      type: random.of(["string", "strings", "integer", "number", "boolean"]),
      description: fields["hint"]?.description ?? {},
    };
  wire.shapes[0]!.fields = Object.fromEntries(Object.keys(fields).map((key) => [key, `/${key}`]));
};
const shape: Step = ({ wire }, _, random) => {
  if (wire.shapes.length > 1 && random.below(2) === 0) wire.shapes.pop();
  else wire.shapes.push({ name: `format ${random.fresh()}`, code: "/error/code" });
};

/** What may happen to a catalog, more often what happens more often. */
const steps: readonly Step[] = [
  add,
  add,
  add,
  add,
  add,
  addBefore,
  drop,
  end,
  end,
  endBefore,
  rename,
  deprecate,
  undo,
  since,
  one((entry, random) => void (entry.category = random.of(categories))),
  one((entry, random) => void (entry.retry = random.of(retries))),
  one((entry, random) => void (entry.actor = random.of(actors))),
  status,
  parameter,
  parameter,
  parameter,
  name,
  name,
  url,
  message,
  message,
  solution,
  locale,
  field,
  shape,
  (catalog) => void (catalog.entries = catalog.entries.toReversed()),
  (catalog, _, random) => void (random.below(4) === 0 && (catalog.typeName = `Bakery${random.fresh()}`)),
  (catalog, _, random) => void (random.below(4) === 0 && (catalog.id = `bakery-${random.fresh()}`)),
  () => {},
];

function step(catalog: Catalog, before: Catalog, random: Random): void {
  // So many codes would keep the compiler busy, and teach nothing more.
  const next = catalog.entries.length > 14 ? clearUp : random.of(steps);
  next(catalog, before, random);
}

/** What rules ask for, after a step that did not care. */
function tidy(catalog: Catalog): void {
  const there = new Map(catalog.entries.map((entry) => [entry.code, entry]));
  for (const entry of catalog.entries) {
    const heir = there.get(entry.replacedBy ?? "");
    if (heir === undefined || heir.removed !== undefined || (entry.deprecated === undefined && entry.removed === undefined))
      delete entry.replacedBy;
  }
  for (const description of [catalog.name, ...Object.values(catalog.wire.fields ?? {}).map(({ description }) => description)])
    for (const locale of catalog.locales) description[locale] ??= "A word.";
  for (const { message, solution } of catalog.entries) {
    for (const texts of [message, solution ?? {}])
      for (const locale of Object.keys(message))
        if (texts === message || solution) texts[locale] ??= structuredClone(Object.values(texts)[0]!);
  }
}

import { readdirSync, readFileSync } from "node:fs";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import type { Kind } from "../../generator/tools/diff/change.ts";
import type { Effect, Level, Way } from "../../generator/tools/diff/diff.ts";
import { ways } from "../../generator/tools/diff/way.ts";
import { patched, type Step } from "./patch.ts";

/** A change to a catalog, and what is to be said of it. */
export interface Mutation {
  readonly name: string;
  /** What is done to the catalog before. */
  readonly given?: readonly Step[];
  readonly do: readonly Step[];
  readonly kinds: readonly Kind[];
  readonly level: Level;
  /** The gravest effect for each way of consuming; none where none stands. */
  readonly effects: Partial<Record<Way, Effect>>;
}

export const mutations = JSON.parse(readFileSync(new URL("mutations.json", import.meta.url), "utf8")) as readonly Mutation[];

const folder = new URL("../../catalogs/", import.meta.url);

/** The catalogs of the project, all as if they were at version 1.1.0. */
export const catalogs: readonly Catalog[] = readdirSync(folder)
  // Many codes, in a format that others have as well: they would take long, and show nothing more.
  .filter((name) => name.endsWith(".json") && name !== "postgresql.json")
  .map((name) => ({ ...(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Catalog), version: "1.1.0" }));

/** A catalog before and after a mutation. */
export function mutated(catalog: Catalog, { given = [], do: steps }: Mutation): readonly [before: Catalog, after: Catalog] {
  // Every code as if it had been there from the beginning, and none on its way out, with a name, with parameters, or returned by an
  // operation: what a mutation does depends on it alone.
  const plain = structuredClone(catalog);
  delete plain.wire.spellings;
  delete plain.operations;
  for (const entry of plain.entries) {
    entry.since = "1.0.0";
    delete entry.deprecated;
    delete entry.removed;
    delete entry.replacedBy;
    delete entry.name;
    delete entry.parameters;
    for (const text of [entry.message, entry.solution ?? {}].flatMap((texts) => Object.values(texts)))
      if (text.text.includes("{")) text.text = "It says what happened.";
  }
  const before = patched(plain, given);
  return [before, { ...patched(before, steps), version: "1.2.0" }];
}

/** What a mutation should come to in each way of consuming. */
export function expected({ effects }: Mutation): Readonly<Record<Way, Effect>> {
  return Object.fromEntries(ways.map((way) => [way, effects[way] ?? "none"])) as Record<Way, Effect>;
}

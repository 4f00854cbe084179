import type { ConsumerSource } from "../usage/in-memory.ts";
import type { MigrateOptions, Migration } from "./migration.ts";

/** Brings source up to date with the packages that are beside it, as `errcat migrate` does. Needs ts-morph. */
export async function migrateSource(source: ConsumerSource, options: MigrateOptions = {}): Promise<Migration> {
  const [{ inMemory }, { migrate }] = await Promise.all([import("../usage/in-memory.ts"), import("./migrate.ts")]);
  return migrate([inMemory(source)], options);
}

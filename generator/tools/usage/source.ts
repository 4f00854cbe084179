import type { Audit, KnownTo } from "../audit/findings.ts";
import type { MigrateOptions, Migration } from "../migrate/migration.ts";

/** Source that uses generated packages: paths from its root, and texts; those of the installed packages in `node_modules` among them. */
export interface ConsumerSource {
  readonly files: ReadonlyMap<string, string>;
  /** As a tsconfig has them. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

/** Brings source up to date with the packages that are beside it, as `errcat migrate` does. Needs ts-morph. */
export async function migrateSource(source: ConsumerSource, options: MigrateOptions = {}): Promise<Migration> {
  const [{ inMemory }, { migrate }] = await Promise.all([import("./in-memory.ts"), import("../migrate/migrate.ts")]);
  return migrate([inMemory(source)], options);
}

/** Finds where source handles error codes in a way that goes wrong in silence, as `errcat audit` does. Needs ts-morph. */
export async function auditSource(source: ConsumerSource, catalogs: readonly KnownTo[] = []): Promise<Audit> {
  const [{ inMemory }, { audit }] = await Promise.all([import("./in-memory.ts"), import("../audit/audit.ts")]);
  return audit([inMemory(source)], catalogs);
}

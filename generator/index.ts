/**
 * errcat as a library: the pure core that the command runs. It reads and writes no files; it takes texts and paths and returns texts and
 * paths.
 *
 * @packageDocumentation
 */
import { type Problem, ProblemsError } from "./problems/problem.ts";
import { type CatalogFile, type ReadCatalog, read } from "./read.ts";

export type { Actor, Catalog, Category, Entry, Parameter, Retry, Source, Text, Texts, Vendor, Wire } from "./catalog/catalog.ts";
export type { Config, Output, Outputs } from "./config/config.ts";
export { defineConfig } from "./config/define.ts";
export type { FullCatalog, FullEntry, FullParameter, FullText } from "./expand/full-catalog.ts";
export { type Generated, type GenerateOptions, generate, type Package, type PackageOptions } from "./generate.ts";
export { type Document, load, type Part } from "./load/load.ts";
export { normalize } from "./normalize/normalize.ts";
export type { ByLocale, Lifecycle, Provider, ProviderEntry } from "./normalize/provider.ts";
export type { ProviderText } from "./normalize/text.ts";
export { type Place, type Problem, ProblemsError } from "./problems/problem.ts";
export type { CatalogFile, ReadCatalog } from "./read.ts";
export type { Files } from "./render/render.ts";
export { auditSource } from "./tools/audit/audit-source.ts";
export type { Audit, KnownTo } from "./tools/audit/findings.ts";
export {
  type Bump,
  type Change as CatalogChange,
  type Difference,
  diff,
  type Effect,
  type Level,
  type Verdict,
  type Way,
} from "./tools/diff/diff.ts";
export { migrateSource } from "./tools/migrate/migrate-source.ts";
export type { MigratedFile, MigrateOptions, Migration, SourceChange, StepKind } from "./tools/migrate/migration.ts";
export type { ConsumerSource } from "./tools/usage/in-memory.ts";
export type { Change, Overlay, OverlayChange } from "./validate/overlay/types.ts";

export interface Validated {
  /** The catalog with its overlays applied, if none of the problems is an error. */
  readonly catalog?: ReadCatalog["catalog"];
  /** What the catalog means, for `diff`; present whenever `catalog` is. */
  readonly provider?: ReadCatalog["provider"];
  /** What overlays changed, by code. */
  readonly changes: ReadCatalog["changes"];
  /** All problems, including warnings. */
  readonly problems: readonly Problem[];
}

/** Validates one catalog with the overlays that name it. Never throws because of the content of the files. */
export function validate(file: CatalogFile, overlays: readonly CatalogFile[] = []): Validated {
  try {
    const { catalogs, problems } = read([file], overlays);
    const [one] = catalogs;
    return { ...(one && { catalog: one.catalog, provider: one.provider }), changes: one?.changes ?? new Map(), problems };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { changes: new Map(), problems: error.problems };
  }
}

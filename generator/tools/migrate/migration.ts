import type { Provider } from "../../normalize/provider.ts";
import type { Problem } from "../../problems/problem.ts";

export interface MigrateOptions {
  /** The version that pins are raised to; the newest if there is none. */
  readonly to?: string;
  /** The ids of the only providers to look at. */
  readonly only?: readonly string[];
  /** Catalogs that say more than the packages do. */
  readonly catalogs?: readonly Provider[];
  /** The language of the comments: that of the catalog's first locale if there is none. */
  readonly locale?: string;
}

/** What a migration makes of a consumer's source. */
export interface Migration {
  readonly files: readonly MigratedFile[];
  /** The packages that were found, by their ids. */
  readonly providers: readonly string[];
  /** What is left for a person to do. */
  readonly problems: readonly Problem[];
}

export interface MigratedFile {
  /** Absolute. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly SourceChange[];
}

export interface SourceChange {
  readonly kind: StepKind;
  readonly provider: string;
  readonly what: readonly string[];
}

/** What a change does to the source. */
export type StepKind = "renamed" | "added" | "raised" | "removed";

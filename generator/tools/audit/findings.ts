import type { Provider } from "../../normalize/provider.ts";
import type { Problem } from "../../problems/problem.ts";

/** What was found in a consumer's source. */
export interface Audit {
  /** How many files were read. */
  readonly files: number;
  /** The packages that the source uses, by their ids. */
  readonly providers: readonly string[];
  readonly problems: readonly Problem[];
}

/** A catalog, and whether the project's configuration names it. */
export interface KnownTo {
  readonly provider: Provider;
  readonly isConfigured: boolean;
}

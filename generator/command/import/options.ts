import type { Preset } from "../../catalog/catalog.ts";
import type { PlaceholderStyle } from "../../tools/import/placeholder-styles.ts";

/** The options that say which places hold what. */
export interface PlaceOptions {
  readonly code?: string;
  readonly name?: string;
  readonly text?: readonly string[];
  readonly solution?: readonly string[];
  readonly status?: string;
  readonly category?: string;
  readonly url?: string;
  readonly deprecated?: string;
  readonly samples?: string;
}

/** The options of `errcat import`. */
export interface ImportOptions extends PlaceOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  readonly id?: string;
  /** The catalog; defaults to `<id>.yaml` in the folder of catalogs. */
  readonly into?: string;
  /** The format of the list. */
  readonly from?: string;
  /** The encoding of the list, if it is not UTF-8. */
  readonly encoding?: string;
  readonly pattern?: string;
  readonly placeholders?: PlaceholderStyle;
  /** Whose list it is, if it is somebody else's: its address or its publisher. */
  readonly source?: string;
  /** The error format; defaults to `problem+json` for a new catalog. */
  readonly wire?: Preset;
  /** Whether codes that the list no longer has are deprecated. */
  readonly retire: boolean;
  /** Whether to show the changes and write nothing. */
  readonly dryRun: boolean;
}

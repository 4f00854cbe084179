import type { Catalog, Entry } from "../../catalog/catalog.ts";
import type { Document } from "../../load/load.ts";

/** A project's corrections and additions to a catalog, as defined by `schema/overlay.schema.json`. */
export interface Overlay {
  readonly $schema?: string;
  /** The catalog to change: its id, or the name of a built-in one. */
  readonly catalog: string;
  readonly reason: string;
  /** The version of the catalog with the overlay. */
  readonly version?: string;
  readonly sources?: Catalog["sources"];
  readonly add?: readonly Entry[];
  readonly change?: Readonly<Record<string, Change>>;
}

/** The changed fields of an error. */
export type Change = Partial<Omit<Entry, "code">> & { readonly drop?: readonly (keyof Entry)[] };

/** The change that an overlay made to one code. */
export interface OverlayChange {
  /** The path of the overlay, as the user named it. */
  readonly overlay: string;
  readonly reason: string;
  /** The changed fields, for example `category` or `message.en`; empty for a code that the overlay added. */
  readonly fields: readonly string[];
}

/** A catalog with its overlays applied. */
export interface Overlaid {
  /** Locates each value in the last file that set it. */
  readonly document: Document;
  /** What overlays changed, by code. */
  readonly changes: ReadonlyMap<string, readonly OverlayChange[]>;
}

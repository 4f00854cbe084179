import type { Catalog, Entry } from "../../catalog/catalog.ts";
import type { Document } from "../../load/load.ts";

/** What a project corrects in a catalog or adds to it. Its contract is `schema/overlay.schema.json`. */
export interface Overlay {
  readonly $schema?: string;
  /** The catalog that is meant: its id, or a built-in one by name. */
  readonly catalog: string;
  readonly reason: string;
  readonly sources?: Catalog["sources"];
  readonly add?: readonly Entry[];
  readonly change?: Readonly<Record<string, Change>>;
}

/** The fields of an error that are different. */
export type Change = Partial<Omit<Entry, "code">> & { readonly drop?: readonly (keyof Entry)[] };

/** What an overlay did to one code. */
export interface OverlayChange {
  /** The overlay's path, as the user named it. */
  readonly overlay: string;
  readonly reason: string;
  /** What it changed, for example `category` or `messages.en`; empty for a code that it added. */
  readonly fields: readonly string[];
}

/** A catalog with its overlays in it. */
export interface Overlaid {
  /** Each place in it leads to the file that has the last word there. */
  readonly document: Document;
  /** What the overlays did, by code. */
  readonly changes: ReadonlyMap<string, readonly OverlayChange[]>;
}

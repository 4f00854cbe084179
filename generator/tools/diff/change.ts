import type { Deployed } from "./deployed/sights.ts";
import type { Effects } from "./way.ts";

/** Everything that can be different about a catalog, by a name that is kebab-case and stable. */
export const kinds = [
  // The catalog.
  "catalog-added",
  "catalog-dropped",
  "id",
  "type-name",
  "name",
  "locale-added",
  "locale-removed",
  "source-locale",
  "order",
  // Its codes.
  "code-added",
  "code-dropped",
  "code-removed",
  "code-returned",
  "code-renamed",
  "code-deprecated",
  "code-undeprecated",
  "replaced-by",
  "since",
  // What it says of them.
  "code-name-added",
  "code-name-removed",
  "code-name-changed",
  "category",
  "retry",
  "actor",
  "status",
  "url",
  "expose",
  "fallback",
  "extensions",
  "parameter-added",
  "parameter-removed",
  "parameter-type",
  "parameter-place",
  "parameter-required",
  "parameter-description",
  // Which operations return them.
  "operation-added",
  "operation-removed",
  "operation-changed",
  "operation-code-added",
  "operation-code-removed",
  // Texts.
  "message",
  "solution-added",
  "solution-removed",
  "solution",
  "text-standing",
  // What a parsed error carries, and how it is read.
  "field-added",
  "field-removed",
  "field-type",
  "field-extract",
  "field-description",
  "code-format",
  "success",
  "shape-added",
  "shape-removed",
  "shape-changed",
  "shape-name",
  "shape-order",
  "item-added",
  "item-removed",
  "item-changed",
  "item-name",
  "item-order",
  "request-id-headers",
  "spelling-added",
  "spelling-removed",
  "spelling-changed",
  "empty-body-added",
  "empty-body-removed",
  "wrapped-text-added",
  "wrapped-text-removed",
  "xml-added",
  "xml-removed",
  // The documents behind it.
  "vendor",
  "source-added",
  "source-removed",
  "source-changed",
  "remark-added",
  "remark-removed",
  "remark-changed",
  "documented-status",
] as const;

export type Kind = (typeof kinds)[number];

/** One thing that is different. */
export interface PlainChange {
  readonly kind: Kind;
  /** Of an entry: its code. */
  readonly code?: string;
  /** Of a text: its locale. */
  readonly locale?: string;
  /** Of a parameter, an operation, a field, an error format, a source, a remark, a status: what it is called. */
  readonly name?: string;
  /** As it was, in a few words; absent where nothing was there, or where it takes more than a few words. */
  readonly before?: string;
  /** As it is now. */
  readonly after?: string;
  /** Where it stands: in the later catalog, or in the earlier one if it is there no longer. */
  readonly side: "before" | "after";
  /** The [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901) of it there. */
  readonly pointer: string;
}

/** One thing that is different, what that does to those who upgrade the package, and what those see who do not. */
export interface Change extends PlainChange {
  readonly effects: Effects;
  readonly deployed: Deployed;
}

/** The JSON Pointers of an entry in the earlier and in the later catalog. */
export interface Pointers {
  readonly before: string;
  readonly after: string;
}

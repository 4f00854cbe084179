/** One change to a JSON text. Places are [JSON Pointers](https://www.rfc-editor.org/rfc/rfc6901). */
export type Edit =
  /** Replaces the text or the number there. */
  | { readonly at: string; readonly value: Written }
  /** Adds a property after an existing one, with the same layout. */
  | { readonly after: string; readonly key: string; readonly value: Written }
  /** Adds an item to a list, behind an existing one. */
  | { readonly behind: string; readonly item: Item };

/** A new item of a list, as JSON. */
export type Item = Readonly<Record<string, unknown>>;

/** A new value: a text, a number, or an object of them. */
export type Written = string | number | boolean | { readonly [key: string]: Written };

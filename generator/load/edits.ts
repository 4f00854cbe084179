/** One change to a JSON text. Places are [JSON Pointers](https://www.rfc-editor.org/rfc/rfc6901). */
export type Edit =
  /** Replaces the value there: a text or a number, or a list by a list. */
  | { readonly at: string; readonly value: Written }
  /** Adds a property after an existing one, with the same layout. */
  | { readonly after: string; readonly key: string; readonly value: Written }
  /** Removes a property of an object that keeps others. */
  | { readonly remove: string }
  /** Adds an item to a list, behind an existing one. */
  | { readonly behind: string; readonly item: Item | string };

/** A new item of a list, as JSON. */
export type Item = Readonly<Record<string, unknown>>;

/** A new value, as JSON. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

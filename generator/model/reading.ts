/** A call of a parser function with the value at a place, further data, and names. */
export interface Call {
  readonly call: string;
  /** The keys that lead to the place, the outermost first. */
  readonly at: readonly string[];
  readonly data: readonly unknown[];
  readonly names: readonly string[];
  /** What the value is, if it does not stand at a place in the body. */
  readonly source?:
    | { readonly header: string }
    | { readonly status: true }
    | { readonly join: readonly (readonly string[])[]; readonly with: string };
  /** Functions that take something off the value, in this order. */
  readonly cuts?: readonly Called[];
}

/** A function with the data that it takes beside the value. */
export interface Called {
  readonly call: string;
  readonly data: readonly unknown[];
}

/** Calls whose results are combined. */
export interface Reading {
  readonly joint: "&&" | "||" | "??";
  readonly calls: readonly (Call | Reading)[];
}

/** A call of a parser function with the value at a place, further data, and names. */
export interface Call {
  readonly call: string;
  /** The keys that lead to the place, the outermost first. */
  readonly at: readonly string[];
  readonly data: readonly unknown[];
  readonly names: readonly string[];
}

/** Calls whose results are combined. */
export interface Reading {
  readonly joint: "&&" | "||" | "??";
  readonly calls: readonly (Call | Reading)[];
}

/** A call of one of the parser's functions with what stands at a place, and what else it takes: data, and then names. */
export interface Call {
  readonly call: string;
  /** The keys that lead to the place, the outermost first. */
  readonly at: readonly string[];
  readonly data: readonly unknown[];
  readonly names: readonly string[];
}

/** Calls whose results are joined. */
export interface Reading {
  readonly joint: "&&" | "||" | "??";
  readonly calls: readonly (Call | Reading)[];
}

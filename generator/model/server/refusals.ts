/** The sentences with which the server's end of a package throws a `TypeError`. */
export interface Refusals {
  /** What follows a code that the catalog does not list. */
  readonly code: string;
  /** What was handed over is not an error of the catalog. */
  readonly error: string;
  /** No error was handed over. */
  readonly none: string;
  /** An error of the request as a whole, and others. */
  readonly together: string;
  /** The error of an item, without one of the request as a whole. */
  readonly alone: string;
}

/** Returns the sentences that name a catalog and the cure. */
export function refusals(id: string): Refusals {
  return {
    code: ` is not in the ${id} catalog; correct or add it`,
    error: `not an error of ${id}; make one or set a fallback in the catalog`,
    none: `no error of ${id} to serialize; pass at least one`,
    together: `${id} sends an error for the whole request separately; serialize the errors for items without it`,
    alone: `${id} sends errors for items together with one for the whole request; make that one, and put it first`,
  };
}

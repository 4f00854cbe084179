import type { List } from "../list.ts";
import type { Roles } from "../places.ts";

/** The errors of one place in a document: of a table, or of everything that is not a table. */
export interface Part {
  readonly line: number;
  readonly list: List;
  /** The place of the code. */
  readonly code: string;
  readonly roles: Roles | undefined;
  readonly isOfStatuses: boolean;
  /** The heading above each row. */
  readonly sections: readonly string[];
  /** The HTTP status that the heading above names. */
  readonly status: number | undefined;
}

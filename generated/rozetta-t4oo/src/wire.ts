// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.

/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}

export const codes: CodeFormat = { format: "digits", lengths: [5], min: 40000, max: 49999 };

export const requestIdHeaders: readonly string[] = [];

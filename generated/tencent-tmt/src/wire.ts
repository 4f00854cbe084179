// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.

/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}

export const codes: CodeFormat = { format: "dotted" };

export const requestIdHeaders: readonly string[] = [];

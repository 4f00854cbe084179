// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}
export declare const codes: CodeFormat;
export declare const requestIdHeaders: readonly string[];

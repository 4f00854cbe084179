// Generated from gengo.json. Do not edit: change the catalog, then generate again.
/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}
/** A sentence in which a client wraps the body. */
export interface WrappedText {
  readonly bodyAfter: string;
  readonly statusAfter?: string;
}
export declare const codes: CodeFormat;
export declare const requestIdHeaders: readonly string[];
export declare const wrappedTexts: readonly WrappedText[];

// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { Places } from "./seek.js";
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
/** Where the parameters of a code's texts stand. */
export interface ParameterPlace {
  readonly as: "string" | "integer" | "number" | "boolean";
  readonly at: Places;
}
export declare const codes: CodeFormat;
export declare const requestIdHeaders: readonly string[];
/** Statuses that are known to come with an empty body. */
export declare const emptyBodyStatuses: readonly number[];
export declare const wrappedTexts: readonly WrappedText[];
export declare const parameters: Readonly<Record<string, Readonly<Record<string, ParameterPlace>>>>;

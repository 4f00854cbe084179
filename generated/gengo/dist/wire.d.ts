// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { Condition, Path, Place } from "./read.js";
/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}
/** A form in which an error comes: where its parts stand, and what must hold. */
export interface Shape {
  readonly when?: readonly Condition[];
  readonly code: readonly Place[];
  readonly detail?: readonly Place[];
  readonly requestId?: readonly Place[];
  readonly status?: readonly Place[];
  readonly fields?: Readonly<Record<string, readonly Place[]>>;
  readonly accepts?: "listed" | CodeFormat;
  readonly codeless?: boolean;
}
/** The form of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: readonly Condition[];
  readonly item?: readonly Place[];
}
/** A sentence in which a client wraps the body. */
export interface WrappedText {
  readonly bodyAfter: string;
  readonly statusAfter?: string;
}
export declare const codes: CodeFormat;
/** A body that meets one of these is a success. */
export declare const success: readonly Condition[];
/** The most telling first. */
export declare const shapes: readonly Shape[];
export declare const items: readonly ItemShape[];
export declare const requestIdHeaders: readonly string[];
export declare const wrappedTexts: readonly WrappedText[];

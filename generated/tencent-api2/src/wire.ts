// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { Condition, Path } from "./read.js";

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
  readonly code: readonly Path[];
  readonly detail?: readonly Path[];
  readonly requestId?: readonly Path[];
  readonly status?: readonly Path[];
  readonly fields?: Readonly<Record<string, readonly Path[]>>;
  readonly accepts?: "listed" | CodeFormat;
  readonly codeless?: boolean;
}

/** The form of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: readonly Condition[];
}

/** A sentence in which a client wraps the body. */
export interface WrappedText {
  readonly bodyAfter: string;
  readonly statusAfter?: string;
}

export const codes: CodeFormat = { format: "digits", lengths: [4], min: 4000, max: 6999, family: 2 };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [
  { at: ["code"], is: [0] },
];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["message"], type: "string" }], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] } },
];

export const items: readonly ItemShape[] = [
  // resource of a batch
  { each: ["detail", "*"], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] } },
];

export const requestIdHeaders: readonly string[] = [];

export const emptyBodyStatuses: readonly number[] = [];

export const wrappedTexts: readonly WrappedText[] = [];

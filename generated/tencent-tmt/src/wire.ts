// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
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

export const codes: CodeFormat = { format: "dotted" };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [
];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["Response", "Error"], type: "object" }], code: [["Response", "Error", "Code"]], detail: [["Response", "Error", "Message"]], requestId: [["Response", "RequestId"]], accepts: { format: "token" } },
  // unwrapped response
  { when: [{ at: ["RequestId"], type: "string" }], code: [["Error", "Code"]], detail: [["Error", "Message"]], requestId: [["RequestId"]] },
  // SDK exception
  { when: [{ at: ["requestId"], type: "string" }, { at: ["statusCode"], type: "absent" }], code: [["code"]], detail: [["message"]], requestId: [["requestId"]] },
];

export const items: readonly ItemShape[] = [
];

export const requestIdHeaders: readonly string[] = [];

export const emptyBodyStatuses: readonly number[] = [];

export const wrappedTexts: readonly WrappedText[] = [];

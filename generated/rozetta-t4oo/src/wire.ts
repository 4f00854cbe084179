// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
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

export const codes: CodeFormat = { format: "digits", lengths: [5], min: 40000, max: 49999 };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [{ at: ["status"], is: ["success"] }];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["status"], is: ["failure"] }], code: [["data", "code"]], detail: [["data", "message"]], accepts: { format: "digits" } },
  // bare data
  { when: [{ at: ["message"], type: "string" }, { at: ["severity"], type: "absent" }], code: [["code"]], detail: [["message"]], accepts: "listed" },
];

export const items: readonly ItemShape[] = [
  // file of a file translation
  { each: ["data", "items", "*"], when: [{ at: ["status"], is: ["success", "failure"] }], where: [{ at: ["error"], is: [true] }], code: [["errorCode"]], detail: [["errorMessage"]] },
];

export const requestIdHeaders: readonly string[] = [];

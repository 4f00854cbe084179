// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
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

export const codes: CodeFormat = { format: "digits", lengths: [4], min: 4000, max: 6999, family: 2 };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [{ at: ["code"], is: [0] }];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["message"], type: "string" }, { at: ["codeDesc"], type: "string" }], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] } },
  // module code in the message
  { when: [{ at: ["message"], startsWith: "(" }], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] } },
  // body without codeDesc
  { when: [{ at: ["message"], type: "string", not: [""] }], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] }, accepts: "listed" },
];

export const items: readonly ItemShape[] = [
  // resource of a batch
  { each: ["detail", "*"], when: [{ at: ["code"], type: "present" }, { at: ["message"], type: "string" }], code: [["code"]], detail: [["message"]], fields: { codeDesc: [["codeDesc"]], moduleCode: [["message"]] } },
];

export const requestIdHeaders: readonly string[] = [];

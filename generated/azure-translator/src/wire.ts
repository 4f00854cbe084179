// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
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

export const codes: CodeFormat = { format: "digits", lengths: [6], min: 400000, max: 599999, family: 3 };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["error"], type: "object" }, { at: ["error", "status"], type: "absent" }], code: [["error", "code"]], detail: [["error", "message"]] },
  // gateway's answer
  { when: [{ at: ["error", "code"], type: "string" }, { at: ["error", "message"], type: "string" }, { at: ["error", "status"], type: "absent" }, { at: ["error", "type"], type: "absent" }], code: [["error", "code"]], detail: [["error", "message"]], accepts: { format: "digits", lengths: [3], min: 400, max: 599 } },
  // RestError
  { when: [{ at: ["statusCode"], type: "number" }, { at: ["message"], type: "string" }], code: [["code"]], detail: [["message"]] },
  // gateway's answer as a RestError
  { when: [{ at: ["name"], is: ["RestError"] }, { at: ["statusCode"], type: "number" }, { at: ["message"], type: "string" }], code: [["code"]], detail: [["message"]], accepts: { format: "digits", lengths: [3], min: 400, max: 599 } },
  // bare error
  { when: [{ at: ["message"], type: "string" }], code: [["code"]], detail: [["message"]], accepts: "listed" },
];

export const items: readonly ItemShape[] = [];

export const requestIdHeaders: readonly string[] = ["x-requestid", "apim-request-id"];

/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses: readonly number[] = [401];

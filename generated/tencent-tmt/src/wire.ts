// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
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

export const codes: CodeFormat = { format: "dotted" };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["Response", "Error"], type: "object" }], code: [["Response", "Error", "Code"]], detail: [["Response", "Error", "Message"]], requestId: [["Response", "RequestId"]], accepts: { format: "token" } },
  // unwrapped response
  { when: [{ at: ["RequestId"], type: "string" }, { at: ["Error", "Type"], type: "absent" }], code: [["Error", "Code"]], detail: [["Error", "Message"]], requestId: [["RequestId"]] },
  // SDK exception
  { when: [{ at: ["requestId"], type: "string" }, { at: ["traceId"], type: "string" }], code: [["code"]], detail: [["message"]], requestId: [["requestId"]] },
  // exception of an older SDK
  { when: [{ at: ["requestId"], type: "string" }, { at: ["statusCode"], type: "absent" }], code: [["code"]], detail: [["message"]], requestId: [["requestId"]], accepts: "listed" },
];

export const items: readonly ItemShape[] = [];

export const requestIdHeaders: readonly string[] = [];

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

export const codes: CodeFormat = { format: "digits", lengths: [3, 4], min: 400, max: 2999 };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [{ at: ["opstat"], is: ["ok"] }];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["opstat"], is: ["error"] }], code: [["err", "code"]], detail: [["err", "msg"]], fields: { messages: [["err", "msg"]] }, accepts: { format: "token" } },
  // words without a code
  { when: [{ at: ["opstat"], is: ["error"] }, { at: ["err", "msg"], type: "string" }], code: [["err", "code"]], detail: [["err", "msg"]], codeless: true },
  // empty or absent err
  { when: [{ at: ["opstat"], is: ["error"] }, { at: ["err", "*"], type: "absent" }], code: [["err", "code"]], codeless: true },
  // gengo-api exception
  { code: [["underlyingCode"]], detail: [["underlyingMessage"]], fields: { messages: [["underlyingMessage"]] }, accepts: { format: "token" } },
  // gengo-api exception without a code
  { when: [{ at: ["underlyingMessage"], type: "string" }], code: [["underlyingCode"]], detail: [["underlyingMessage"]], codeless: true },
  // bare err
  { when: [{ at: ["msg"], type: "present" }, { at: ["data"], type: "absent" }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] }, accepts: "listed" },
];

export const items: readonly ItemShape[] = [
  // job with several errors
  { each: ["err", "*", "*"], when: [{ at: ["opstat"], is: ["error"] }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] }, accepts: { format: "token" } },
  // job with one error
  { each: ["err", "*"], when: [{ at: ["opstat"], is: ["error"] }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] }, accepts: { format: "token" } },
  // job inside a success
  { each: ["response", "jobs", "*", "err"], when: [{ at: ["opstat"], is: ["ok"] }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] } },
  // job inside an unwrapped success
  { each: ["jobs", "*", "err"], when: [{ at: ["opstat"], type: "absent" }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] } },
  // bare err with several errors
  { each: ["*", "*"], when: [{ at: [], type: "object" }, { at: ["opstat"], type: "absent" }, { at: ["status"], type: "absent" }, { at: ["message"], type: "absent" }, { at: ["error"], type: "absent" }, { at: ["errors"], type: "absent" }, { at: ["err"], type: "absent" }, { at: ["data"], type: "absent" }, { at: ["response"], type: "absent" }, { at: ["*", "0", "code"], type: "present" }], where: [{ at: ["msg"], type: "present" }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] }, accepts: "listed" },
  // bare err with one error a job
  { each: ["*"], when: [{ at: [], type: "object" }, { at: ["opstat"], type: "absent" }, { at: ["status"], type: "absent" }, { at: ["message"], type: "absent" }, { at: ["error"], type: "absent" }, { at: ["errors"], type: "absent" }, { at: ["err"], type: "absent" }, { at: ["data"], type: "absent" }, { at: ["response"], type: "absent" }], where: [{ at: ["msg"], type: "present" }], code: [["code"]], detail: [["msg"]], fields: { messages: [["msg"]] }, accepts: "listed" },
];

export const requestIdHeaders: readonly string[] = [];

export const wrappedTexts: readonly WrappedText[] = [{ bodyAfter: "Error Body Response is ", statusAfter: "Gengo responded with a " }];

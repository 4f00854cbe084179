// Generated from acme.json. Do not edit: change the catalog, then generate again.
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

/** Where the parameters of a code's texts stand. */
export interface ParameterPlace {
  readonly as: "string" | "integer" | "number" | "boolean";
  readonly at: readonly Place[];
}

export const codes: CodeFormat = { format: "token" };

/** A body that meets one of these is a success. */
export const success: readonly Condition[] = [{ at: ["ok"], is: [true, "yes", 1] }];

/** The most telling first. */
export const shapes: readonly Shape[] = [
  // documented body
  { when: [{ at: ["error"], type: "object" }], code: [["error", "code"]], detail: [["error", "message"], ["error", "messages"]], requestId: [["error", "request_id"]], status: [["error", "http"]], fields: { module: [["error", "message"]], attempt: [["error", "attempt"]], retryAfter: [["error", "retry_after"], ["error", "retry/after"]], reasons: [["error", "reasons"]], final: [["error", "final"]], hint: [["error", "a \"quoted\" \\ key\u2028${x}"]] } },
  // short body
  { when: [{ at: ["ok"], is: [false, "no", 0] }], code: [["code"], ["errno"]], accepts: { format: "integer", min: -99, max: 99999 }, codeless: true },
];

export const items: readonly ItemShape[] = [
  // one of the results
  { each: ["results", "*"], when: [{ at: ["results"], type: "array" }], where: [{ at: ["code"], not: [0] }], code: [["code"]], detail: [["text"]], accepts: "listed" },
];

export const requestIdHeaders: readonly string[] = ["x-acme-id", "x-request-id"];

/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses: readonly number[] = [503];

export const wrappedTexts: readonly WrappedText[] = [{ bodyAfter: "Acme said: ", statusAfter: "HTTP " }];

export const parameters: Readonly<Record<string, Readonly<Record<string, ParameterPlace>>>> = {
  "InvalidParameter.TextTooLong": { limit: { as: "integer", at: [["error", "limit"]] }, field: { as: "string", at: [["error", "field"]] } },
};

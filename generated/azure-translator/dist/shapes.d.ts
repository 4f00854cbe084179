// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { type Believed } from "./code.js";
import type { CodeFormat } from "./wire.js";
/** A form in which an error comes: what must hold of a value, and how its parts are read. */
export interface Shape {
  readonly when?: (value: unknown) => boolean;
  readonly code: (value: unknown, accepts?: "listed" | CodeFormat) => Believed | undefined;
  readonly accepts?: "listed" | CodeFormat;
  /** What stands where a code would, in a form that may come without one. */
  readonly anyCode?: (value: unknown) => string | undefined;
  readonly detail?: (value: unknown) => string | undefined;
  readonly requestId?: (value: unknown) => string | undefined;
  readonly status?: (value: unknown) => number | undefined;
}
/** Whether a body is a success. No body says so. */
export declare function isSuccess(): boolean;
/** The most telling first. */
export declare const shapes: readonly Shape[];

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { type Believed } from "./code.js";
import type { Path } from "./seek.js";
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
  readonly fields?: Readonly<Partial<Record<"codeDesc" | "moduleCode", (value: unknown) => unknown>>>;
}
/** The form of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}
/** Whether a body is a success. */
export declare function isSuccess(value: unknown): boolean;
/** The most telling first. */
export declare const shapes: readonly Shape[];
export declare const items: readonly ItemShape[];

// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeErrors } from "./errors.js";
/** Whether `value` is a parsed Acme error: with one of `codes`, or with any code if none are given. */
export declare function is<Code extends keyof AcmeErrors = keyof AcmeErrors>(value: unknown, ...codes: readonly Code[]): value is AcmeErrors[Code];

import type { Actor, Category, Retry } from "./catalog.ts";

/** The categories, in the order of the schema. */
export const categories = [
  "authentication",
  "permission",
  "billing",
  "quota",
  "rate_limit",
  "invalid_request",
  "too_large",
  "unsupported_language",
  "unsupported",
  "not_found",
  "conflict",
  "timeout",
  "unavailable",
  "internal",
  "partial",
  "dry_run",
  "other",
] as const satisfies readonly Category[];

/** The values of `retry`, in the order of the schema. */
export const retries = ["never", "after_change", "later", "now"] as const satisfies readonly Retry[];

/** The values of `actor`: who may have to act, in the order of the schema. */
export const actors = ["developer", "user", "operator", "provider"] as const satisfies readonly Actor[];

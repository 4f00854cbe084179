import type { Actor, Category, Retry } from "../catalog/catalog.ts";

/** Returns the category of an error that states none: what its HTTP status says, or `other`. */
export function categoryOf(status: number | undefined): Category {
  if (status === undefined) return "other";
  // An unknown status means what the first of its class means (RFC 9110, section 15).
  return statuses[status] ?? (status >= 500 ? "internal" : status >= 400 ? "invalid_request" : "other");
}

const statuses: Readonly<Record<number, Category>> = {
  207: "partial",
  401: "authentication",
  402: "billing",
  403: "permission",
  404: "not_found",
  405: "unsupported",
  406: "unsupported",
  407: "authentication",
  408: "timeout",
  409: "conflict",
  410: "not_found",
  412: "conflict",
  413: "too_large",
  414: "too_large",
  415: "unsupported",
  423: "conflict",
  425: "rate_limit",
  426: "unsupported",
  429: "rate_limit",
  431: "too_large",
  451: "permission",
  501: "unsupported",
  502: "unavailable",
  503: "unavailable",
  504: "timeout",
  505: "unsupported",
  507: "quota",
};

/** What is usual for the errors of each category. */
export const usual: Readonly<Record<Category, { readonly retry: Retry; readonly actor: Actor }>> = {
  authentication: { retry: "after_change", actor: "operator" },
  permission: { retry: "after_change", actor: "operator" },
  billing: { retry: "after_change", actor: "operator" },
  quota: { retry: "after_change", actor: "operator" },
  rate_limit: { retry: "later", actor: "developer" },
  invalid_request: { retry: "after_change", actor: "developer" },
  too_large: { retry: "after_change", actor: "developer" },
  unsupported_language: { retry: "after_change", actor: "user" },
  unsupported: { retry: "after_change", actor: "developer" },
  not_found: { retry: "after_change", actor: "developer" },
  conflict: { retry: "after_change", actor: "user" },
  timeout: { retry: "later", actor: "provider" },
  unavailable: { retry: "later", actor: "provider" },
  internal: { retry: "later", actor: "provider" },
  partial: { retry: "after_change", actor: "developer" },
  dry_run: { retry: "never", actor: "developer" },
  other: { retry: "never", actor: "developer" },
};

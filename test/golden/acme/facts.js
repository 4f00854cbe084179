// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export const facts = {
  "40002": { category: "authentication", retry: "after_change", actor: "operator", status: 401 },
  "007": { category: "rate_limit", retry: "later", actor: "developer", status: 429 },
  "-1": { category: "internal", retry: "now", actor: "provider" },
  "InvalidParameter": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 },
  "InvalidParameter.TextTooLong": { category: "too_large", retry: "after_change", actor: "user", status: 400 },
  "constructor": { category: "conflict", retry: "never", actor: "provider", status: 409 },
  "then": { category: "timeout", retry: "later", actor: "provider", status: 504 },
  "1e21": { category: "unavailable", retry: "later", actor: "provider", replacedBy: "007" },
  "toString": { category: "quota", retry: "never", actor: "operator" }
};

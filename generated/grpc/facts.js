// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export const facts = {
  "1": { category: "other", retry: "after_change", actor: "developer", status: 499 },
  "2": { category: "internal", retry: "after_change", actor: "provider", status: 500 },
  "3": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 },
  "4": { category: "timeout", retry: "after_change", actor: "developer", status: 504 },
  "5": { category: "not_found", retry: "after_change", actor: "developer", status: 404 },
  "6": { category: "conflict", retry: "after_change", actor: "developer", status: 409 },
  "7": { category: "permission", retry: "after_change", actor: "operator", status: 403 },
  "16": { category: "authentication", retry: "after_change", actor: "operator", status: 401 },
  "8": { category: "quota", retry: "after_change", actor: "operator", status: 429 },
  "9": { category: "conflict", retry: "after_change", actor: "developer", status: 400 },
  "10": { category: "conflict", retry: "after_change", actor: "developer", status: 409 },
  "11": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 },
  "12": { category: "unsupported", retry: "after_change", actor: "developer", status: 501 },
  "13": { category: "internal", retry: "after_change", actor: "provider", status: 500 },
  "14": { category: "unavailable", retry: "later", actor: "provider", status: 503 },
  "15": { category: "internal", retry: "never", actor: "provider", status: 500 }
};

// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Facts } from "./errors.js";

/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export const facts: TencentApi2Facts = {
  "4000": { category: "invalid_request", retry: "after_change", actor: "developer" },
  "4100": { category: "authentication", retry: "after_change", actor: "developer" },
  "4101": { category: "permission", retry: "after_change", actor: "operator" },
  "4102": { category: "permission", retry: "after_change", actor: "operator" },
  "4103": { category: "permission", retry: "after_change", actor: "operator" },
  "4104": { category: "authentication", retry: "after_change", actor: "operator" },
  "4105": { category: "authentication", retry: "after_change", actor: "operator" },
  "4106": { category: "authentication", retry: "after_change", actor: "operator" },
  "4110": { category: "permission", retry: "after_change", actor: "operator" },
  "4200": { category: "authentication", retry: "after_change", actor: "developer" },
  "4300": { category: "permission", retry: "after_change", actor: "operator" },
  "4400": { category: "rate_limit", retry: "later", actor: "developer" },
  "4500": { category: "authentication", retry: "after_change", actor: "developer" },
  "4600": { category: "unsupported", retry: "after_change", actor: "developer" },
  "5000": { category: "not_found", retry: "after_change", actor: "developer" },
  "5100": { category: "internal", retry: "later", actor: "provider" },
  "5200": { category: "unsupported", retry: "after_change", actor: "developer" },
  "5300": { category: "billing", retry: "after_change", actor: "operator" },
  "5400": { category: "partial", retry: "after_change", actor: "developer" },
  "5500": { category: "permission", retry: "after_change", actor: "operator" },
  "6000": { category: "internal", retry: "later", actor: "provider" },
  "6100": { category: "unsupported", retry: "after_change", actor: "developer" },
  "6200": { category: "unavailable", retry: "later", actor: "provider" },
};

// Generated from the catalog node. Do not edit: change the catalog, then generate again.
import { facts } from "./facts.js";
export function make(code, parameters, options = {}) {
  const known = facts[code];
  // A program without types may ask for any code.
  if (!known?.category) throw new TypeError(`no such code: ${code}`);
  const { category, retry, actor } = known;
  const { status = known.status ?? statuses[category] } = options;
  return {
    ...options,
    code,
    category,
    retry,
    actor,
    parameters: { ...parameters },
    provider: "node",
    status
  };
}
/** The statuses of the categories whose codes have none of their own. */
const statuses = {
  "too_large": 413,
  permission: 403,
  conflict: 409,
  "not_found": 404,
  unsupported: 400,
  unavailable: 503,
  "invalid_request": 400,
  other: 500,
  internal: 500,
  quota: 429,
  timeout: 504,
  authentication: 401
};

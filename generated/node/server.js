// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
export function make(code, parameters, options = {}) {
  const known = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the node catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    parameters: { ...parameters },
    provider: "node",
    status: options.status ?? known.status ?? statuses[known.category]
  };
}
/** The statuses of the categories, for codes without a status of their own. */
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

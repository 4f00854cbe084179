// Generated from acme.json. Do not edit: change the catalog, then generate again.
/** An error as if the catalog did not list its code. */
export function unlisted(error, nearest) {
  return {
    ...error,
    code: "$unknown",
    rawCode: error.code,
    nearest,
    category: "unknown",
    retry: "unknown",
    actor: "unknown",
    parameters: {}
  };
}
/** The codes that have ended: in which version, and what took their place. */
export const removed = { "1e21": {
  version: "1.2.0",
  replacedBy: "007"
} };

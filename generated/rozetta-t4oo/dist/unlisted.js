// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
/** An error as if the catalog did not list its code. */
export function unlisted(error, nearest) {
  return {
    ...error,
    code: "$unknown",
    rawCode: error.code,
    nearest,
    category: "unknown",
    retry: "unknown",
    actor: "unknown"
  };
}

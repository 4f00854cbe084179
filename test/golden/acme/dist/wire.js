// Generated from acme.json. Do not edit: change the catalog, then generate again.
export const codes = { format: "token" };
export const requestIdHeaders = ["x-acme-id", "x-request-id"];
/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses = [503];
export const wrappedTexts = [{
  bodyAfter: "Acme said: ",
  statusAfter: "HTTP "
}];
export const parameters = { "InvalidParameter.TextTooLong": {
  limit: {
    as: "integer",
    at: [["error", "limit"]]
  },
  field: {
    as: "string",
    at: [["error", "field"]]
  }
} };

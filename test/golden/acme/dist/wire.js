// Generated from acme.json. Do not edit: change the catalog, then generate again.
export const codes = { format: "token" };
/** A body that meets one of these is a success. */
export const success = [{
  at: ["ok"],
  is: [
    true,
    "yes",
    1
  ]
}];
/** The most telling first. */
export const shapes = [(
// documented body
{
  when: [{
    at: ["error"],
    type: "object"
  }],
  code: [["error", "code"]],
  detail: [["error", "message"], ["error", "messages"]],
  requestId: [["error", "request_id"]],
  status: [["error", "http"]],
  fields: {
    module: [["error", "message"]],
    attempt: [["error", "attempt"]],
    retryAfter: [["error", "retry_after"], ["error", "retry/after"]],
    reasons: [["error", "reasons"]],
    final: [["error", "final"]],
    hint: [["error", "a \"quoted\" \\ key\u2028${x}"]]
  }
}), (
// short body
{
  when: [{
    at: ["ok"],
    is: [
      false,
      "no",
      0
    ]
  }],
  code: [["code"], ["errno"]],
  accepts: {
    format: "integer",
    min: -99,
    max: 99999
  },
  codeless: true
})];
export const items = [(
// one of the results
{
  each: ["results", "*"],
  when: [{
    at: ["results"],
    type: "array"
  }],
  where: [{
    at: ["code"],
    not: [0]
  }],
  code: [["code"]],
  detail: [["text"]],
  accepts: "listed"
})];
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

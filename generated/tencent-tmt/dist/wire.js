// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
export const codes = { format: "dotted" };
/** A body that meets one of these is a success. */
export const success = [];
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: [{
      at: ["Response", "Error"],
      type: "object"
    }],
    code: [[
      "Response",
      "Error",
      "Code"
    ]],
    detail: [[
      "Response",
      "Error",
      "Message"
    ]],
    requestId: [["Response", "RequestId"]],
    accepts: { format: "token" }
  }),
  (
  // unwrapped response
  {
    when: [{
      at: ["RequestId"],
      type: "string"
    }, {
      at: ["Error", "Type"],
      type: "absent"
    }],
    code: [["Error", "Code"]],
    detail: [["Error", "Message"]],
    requestId: [["RequestId"]]
  }),
  (
  // SDK exception
  {
    when: [{
      at: ["requestId"],
      type: "string"
    }, {
      at: ["traceId"],
      type: "string"
    }],
    code: [["code"]],
    detail: [["message"]],
    requestId: [["requestId"]]
  }),
  (
  // exception of an older SDK
  {
    when: [{
      at: ["requestId"],
      type: "string"
    }, {
      at: ["statusCode"],
      type: "absent"
    }],
    code: [["code"]],
    detail: [["message"]],
    requestId: [["requestId"]],
    accepts: "listed"
  })
];
export const items = [];
export const requestIdHeaders = [];

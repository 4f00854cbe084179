// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [6],
  min: 4e5,
  max: 599999,
  family: 3
};
/** A body that meets one of these is a success. */
export const success = [];
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: [{
      at: ["error"],
      type: "object"
    }, {
      at: ["error", "status"],
      type: "absent"
    }],
    code: [["error", "code"]],
    detail: [["error", "message"]]
  }),
  (
  // gateway's answer
  {
    when: [
      {
        at: ["error", "code"],
        type: "string"
      },
      {
        at: ["error", "message"],
        type: "string"
      },
      {
        at: ["error", "status"],
        type: "absent"
      },
      {
        at: ["error", "type"],
        type: "absent"
      }
    ],
    code: [["error", "code"]],
    detail: [["error", "message"]],
    accepts: {
      format: "digits",
      lengths: [3],
      min: 400,
      max: 599
    }
  }),
  (
  // RestError
  {
    when: [{
      at: ["statusCode"],
      type: "number"
    }, {
      at: ["message"],
      type: "string"
    }],
    code: [["code"]],
    detail: [["message"]]
  }),
  (
  // gateway's answer as a RestError
  {
    when: [
      {
        at: ["name"],
        is: ["RestError"]
      },
      {
        at: ["statusCode"],
        type: "number"
      },
      {
        at: ["message"],
        type: "string"
      }
    ],
    code: [["code"]],
    detail: [["message"]],
    accepts: {
      format: "digits",
      lengths: [3],
      min: 400,
      max: 599
    }
  }),
  (
  // bare error
  {
    when: [{
      at: ["message"],
      type: "string"
    }],
    code: [["code"]],
    detail: [["message"]],
    accepts: "listed"
  })
];
export const items = [];
export const requestIdHeaders = ["x-requestid", "apim-request-id"];
/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses = [401];

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [4],
  min: 4e3,
  max: 6999,
  family: 2
};
/** A body that meets one of these is a success. */
export const success = [{
  at: ["code"],
  is: [0]
}];
/** The most telling first. */
export const shapes = [
  (
  // documented body
  {
    when: [{
      at: ["message"],
      type: "string"
    }, {
      at: ["codeDesc"],
      type: "string"
    }],
    code: [["code"]],
    detail: [["message"]],
    fields: {
      codeDesc: [["codeDesc"]],
      moduleCode: [["message"]]
    }
  }),
  (
  // module code in the message
  {
    when: [{
      at: ["message"],
      startsWith: "("
    }],
    code: [["code"]],
    detail: [["message"]],
    fields: {
      codeDesc: [["codeDesc"]],
      moduleCode: [["message"]]
    }
  }),
  (
  // body without codeDesc
  {
    when: [{
      at: ["message"],
      type: "string",
      not: [""]
    }],
    code: [["code"]],
    detail: [["message"]],
    fields: {
      codeDesc: [["codeDesc"]],
      moduleCode: [["message"]]
    },
    accepts: "listed"
  })
];
export const items = [(
// resource of a batch
{
  each: ["detail", "*"],
  when: [{
    at: ["code"],
    type: "present"
  }, {
    at: ["message"],
    type: "string"
  }],
  code: [["code"]],
  detail: [["message"]],
  fields: {
    codeDesc: [["codeDesc"]],
    moduleCode: [["message"]]
  }
})];
export const requestIdHeaders = [];

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [5],
  min: 4e4,
  max: 49999
};
/** A body that meets one of these is a success. */
export const success = [{
  at: ["status"],
  is: ["success"]
}];
/** The most telling first. */
export const shapes = [(
// documented body
{
  when: [{
    at: ["status"],
    is: ["failure"]
  }],
  code: [["data", "code"]],
  detail: [["data", "message"]],
  accepts: { format: "digits" }
}), (
// bare data
{
  when: [{
    at: ["message"],
    type: "string"
  }, {
    at: ["severity"],
    type: "absent"
  }],
  code: [["code"]],
  detail: [["message"]],
  accepts: "listed"
})];
export const items = [(
// file of a file translation
{
  each: [
    "data",
    "items",
    "*"
  ],
  when: [{
    at: ["status"],
    is: ["success", "failure"]
  }],
  where: [{
    at: ["error"],
    is: [true]
  }],
  code: [["errorCode"]],
  detail: [["errorMessage"]]
})];
export const requestIdHeaders = [];

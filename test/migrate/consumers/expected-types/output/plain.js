// @ts-check
/** @typedef {import("@acme/cloud").CloudCode} Code */

/** @param {Code} code @returns {Code} */
function take(code = /*default*/ "Job.UserHasNoFreeAmount") {
  return code === "AuthFailure" ? /*return*/ "Job.UserHasNoFreeAmount" : code;
}

/** @type {Code} */
export let first = /*variable*/ "Job.UserHasNoFreeAmount";
first = take(/*argument*/ "Job.UserHasNoFreeAmount");
export const all = /** @type {Code[]} */ ([/*cast*/ "Job.UserHasNoFreeAmount"]);

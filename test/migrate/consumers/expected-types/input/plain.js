// @ts-check
/** @typedef {import("@acme/cloud").CloudCode} Code */

/** @param {Code} code @returns {Code} */
function take(code = /*default*/ "Job.NoFreeAmount") {
  return code === "AuthFailure" ? /*return*/ "Job.NoFreeAmount" : code;
}

/** @type {Code} */
export let first = /*variable*/ "Job.NoFreeAmount";
first = take(/*argument*/ "Job.NoFreeAmount");
export const all = /** @type {Code[]} */ ([/*cast*/ "Job.NoFreeAmount"]);

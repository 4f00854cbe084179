// @ts-check
const { match } = require("@acme/cloud")

/** @param {import("@acme/cloud").CloudError} error @returns {string} */
exports.tell = (error) => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode })

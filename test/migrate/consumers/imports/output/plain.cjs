// @ts-check
const { match, asUnknown } = require("@acme/cloud")

/** @param {import("@acme/cloud").CloudError} error @returns {string} */
exports.tell = (error) => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asUnknown(e).rawCode, $unknown: (e) => e.rawCode })

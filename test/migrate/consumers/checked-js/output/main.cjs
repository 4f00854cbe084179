// @ts-check
const ledger = require("@acme/ledger")
const { is } = require("@acme/cloud")

/** @param {import("@acme/ledger").LedgerError} error */
function tell(error) {
  if (is(error, "Job.UserHasNoFreeAmount")) return "pay"
  return ledger.match(error, {
    1000: () => "key",
    1150: () => "amount",
    2000: () => "closed",
    // TODO: The account is frozen.
    2100: () => "?",
    $unknown: () => "?",
  })
}

module.exports = { tell }

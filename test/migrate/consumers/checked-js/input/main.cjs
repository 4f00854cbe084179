// @ts-check
const ledger = require("@acme/ledger")
const { is } = require("@acme/cloud")

/** @param {import("@acme/ledger").LedgerError} error */
function tell(error) {
  if (is(error, "Job.NoFreeAmount")) return "pay"
  return ledger.match(error, {
    1000: () => "key",
    1100: () => "amount",
    2000: () => "closed",
    $unknown: () => "?",
  })
}

module.exports = { tell }

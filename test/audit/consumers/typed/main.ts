import * as cloud from "@acme/cloud";
import * as ledger from "@acme/ledger";

declare const error: cloud.CloudError;
declare const entry: ledger.LedgerError;
declare const text: string;

// @ts-expect-error the compiler knows it too
export const typo = error.code === "Job.NotFond";
// @ts-expect-error
export const none = cloud.is(error, "Throttled");
export const gone = entry.code === "1100";
export const old = cloud.is(error, "QuotaOld");
// @ts-expect-error
export const number = entry.code === "1001";

export const required = cloud.match(error, {
  AuthFailure: () => 1,
  InternalError: () => 2,
  "Job.NoFreeAmount": () => 3,
  "Job.NotFound": () => 4,
  QuotaOld: () => 5,
  "Job.UserHasNoFreeAmount": () => 6,
  QuotaExceeded: () => 7,
  ServiceUnavailable: () => 8,
  $unknown: () => 9,
});
export const fine = cloud.is(error, "Job.NotFound") || error.code === "$unknown" || text === "Job.NotFond";

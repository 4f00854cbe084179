import * as cloud from "@acme/cloud";
import { is, match, type LedgerError } from "@acme/ledger";

type Either = cloud.CloudError | LedgerError;

export function tell(error: Either): string {
  if (error.provider === "cloud") {
    return cloud.match(error, {
      AuthFailure: () => "1100",
      InternalError: () => "Job.NoFreeAmount",
      "Job.NoFreeAmount": () => "pay",
      "Job.NotFound": () => "gone",
      "Job.Legacy": () => "old",
      QuotaOld: () => "wait",
      $unknown: () => "?",
    });
  }
  return match(error, {
    1000: () => "key",
    1100: () => "amount",
    2000: () => "closed",
    $unknown: () => "?",
  });
}

export function both(error: Either): boolean {
  return error.code === "Job.NoFreeAmount" || error.code === "1100" || is(error, "1100", "2000");
}

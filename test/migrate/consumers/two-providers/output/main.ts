import * as cloud from "@acme/cloud";
import { is, match, type LedgerError } from "@acme/ledger";

type Either = cloud.CloudError | LedgerError;

export function tell(error: Either): string {
  if (error.provider === "cloud") {
    return cloud.match(error, {
      AuthFailure: () => "1100",
      InternalError: () => "Job.NoFreeAmount",
      "Job.UserHasNoFreeAmount": () => "pay",
      "Job.NotFound": () => "gone",
      QuotaOld: () => "wait",
      // TODO: The quota of the project is used up.
      QuotaExceeded: () => "?",
      // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
      ServiceUnavailable: () => "?",
      $unknown: () => "?",
    });
  }
  return match(error, {
    1000: () => "key",
    1150: () => "amount",
    2000: () => "closed",
    // TODO: The account is frozen.
    2100: () => "?",
    $unknown: () => "?",
  });
}

export function both(error: Either): boolean {
  return error.code === "Job.UserHasNoFreeAmount" || error.code === "1150" || is(error, "1150", "2000");
}

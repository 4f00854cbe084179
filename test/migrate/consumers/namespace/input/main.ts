// A consumer as the README shows it.
import * as cloud from "@acme/cloud";

export function tell(error: cloud.CloudError): string {
  return cloud.match(error, {
    // Nobody may come in.
    AuthFailure: () => "log in",
    InternalError: (e) => e.detail ?? "later",

    /* money */
    "Job.NoFreeAmount": (e) => `pay: ${e.code}`, // NoFreeAmount
    "Job.NotFound": () => "gone",
    // Old jobs
    // are rare.
    "Job.Legacy": () => {
      return "old";
    },
    QuotaOld: () => "wait",

    // Everything else.
    $unknown: (e) => e.rawCode,
  });
}

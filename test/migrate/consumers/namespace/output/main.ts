// A consumer as the README shows it.
import * as cloud from "@acme/cloud";

export function tell(error: cloud.CloudError): string {
  return cloud.match(error, {
    // Nobody may come in.
    AuthFailure: () => "log in",
    InternalError: (e) => e.detail ?? "later",

    /* money */
    "Job.UserHasNoFreeAmount": (e) => `pay: ${e.code}`, // NoFreeAmount
    "Job.NotFound": () => "gone",
    QuotaOld: () => "wait",
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => cloud.asUnknown(e).rawCode,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => cloud.asUnknown(e).rawCode,

    // Everything else.
    $unknown: (e) => e.rawCode,
  });
}

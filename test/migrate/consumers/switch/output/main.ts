import * as cloud from "@acme/cloud";

export function tell(error: cloud.CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    // both mean money
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount": // the free part
    case "QuotaOld": {
      return "pay";
    }
    case "Job.NotFound": // gone either way
      return "gone";

    case "InternalError":
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
    case "$unknown":
      return "later";
    // nothing is left
    default:
      return cloud.assertNever(error);
  }
}

/** The check stands behind it. */
export function after({ code }: cloud.CloudError): number {
  switch (code) {
    case "AuthFailure":
      return 1;
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
      return 2;
    case "Job.NotFound":
    case "InternalError":
      return 3;
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
    case "$unknown":
      return 4;
  }
  return code satisfies never;
}

/** Nobody asks whether it is complete. */
export function some(error: cloud.CloudError): boolean {
  switch (error.code) {
    case "Job.UserHasNoFreeAmount":
      return true;
    default:
      return false;
  }
}

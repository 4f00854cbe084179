import * as cloud from "@acme/cloud";

export function tell(error: cloud.CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    // both mean money
    case "Job.NoFreeAmount": // the free part
    case "QuotaOld": {
      return "pay";
    }
    case "Job.NotFound":
    case "Job.Legacy": // gone either way
      return "gone";

    case "InternalError":
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
    case "Job.NoFreeAmount":
    case "QuotaOld":
      return 2;
    case "Job.Legacy":
      return 5;
    case "Job.NotFound":
    case "InternalError":
      return 3;
    case "$unknown":
      return 4;
  }
  return code satisfies never;
}

/** Nobody asks whether it is complete. */
export function some(error: cloud.CloudError): boolean {
  switch (error.code) {
    case "Job.NoFreeAmount":
      return true;
    default:
      return false;
  }
}

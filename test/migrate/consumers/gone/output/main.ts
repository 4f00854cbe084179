import * as cloud from "@acme/cloud";

export const only = (e: cloud.CloudError) => cloud.matchOr(e, { }, () => 0);
export const first = (e: cloud.CloudError) => cloud.matchOr(e, { AuthFailure: () => 2 }, () => 0);
export const last = (e: cloud.CloudError) => cloud.matchOr(e, { AuthFailure: () => 2 }, () => 0);
export const both = (e: cloud.CloudError) => cloud.matchOr(e, {
  // stays
  AuthFailure: () => 2, /* stays */
  // stays too

  // goes
  "Job.NotFound": () => 3
}, () => 0);
export const guard = (e: cloud.CloudError): boolean => cloud.is(e, "AuthFailure") || cloud.is(e, "AuthFailure");

export function loop(errors: readonly cloud.CloudError[]): number {
  let count = 0;
  for (const error of errors) {
    switch (error.code) {
      case "Job.NotFound":
        count++;
        count++;
        break;
      case "AuthFailure":
      case "InternalError":
        break;
    }
    switch (error.code) {
      case "AuthFailure": count += 3; break;
    }
  }
  return count;
}

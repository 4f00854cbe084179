import * as cloud from "@acme/cloud";

export const tell = (error: cloud.CloudError): string =>
  cloud.match(cloud.asOf("1.1.0", error), {
    AuthFailure: () => "log in",
    InternalError: () => "later",
    "Job.UserHasNoFreeAmount": () => "pay",
    "Job.NotFound": () => "gone",
    QuotaOld: () => "wait",
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => e.code,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => e.code,
    $added: (e) => e.error.code,
    $unknown: (e) => e.rawCode,
  });

export function status(error: cloud.CloudError): number {
  const pinned = cloud.asOf("1.1.0", error);
  switch (pinned.code) {
    case "AuthFailure":
      return 401;
    case "Job.UserHasNoFreeAmount":
      return 402;
    case "Job.NotFound":
      return 404;
    case "QuotaOld":
      return 429;
    case "InternalError":
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
    case "$added":
    case "$unknown":
      return 500;
    default:
      return cloud.assertNever(pinned);
  }
}

export const table: cloud.CloudHandlersAsOf<"1.1.0", number> = {
  AuthFailure: () => 1,
  InternalError: () => 2,
  "Job.UserHasNoFreeAmount": () => 3,
  "Job.NotFound": () => 4,
  QuotaOld: () => 6,
  // TODO: The quota of the project is used up.
  QuotaExceeded: () => 8,
  // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
  ServiceUnavailable: () => 8,
  $unknown: () => 7,
  $added: () => 8,
};

export type Known = cloud.CloudErrorAsOf<'1.1.0'>;

const pin = "1.1.0";
export const again = (error: cloud.CloudError): string => cloud.asOf(pin, error).code;

import * as cloud from "@acme/cloud";

export const tell = (error: cloud.CloudError): string =>
  cloud.match(cloud.asOf("1.0.0", error), {
    AuthFailure: () => "log in",
    InternalError: () => "later",
    "Job.NoFreeAmount": () => "pay",
    "Job.NotFound": () => "gone",
    "Job.Legacy": () => "old",
    QuotaOld: () => "wait",
    $added: (e) => e.error.code,
    $unknown: (e) => e.rawCode,
  });

export function status(error: cloud.CloudError): number {
  const pinned = cloud.asOf("1.0.0", error);
  switch (pinned.code) {
    case "AuthFailure":
      return 401;
    case "Job.NoFreeAmount":
      return 402;
    case "Job.NotFound":
    case "Job.Legacy":
      return 404;
    case "QuotaOld":
      return 429;
    case "InternalError":
    case "$added":
    case "$unknown":
      return 500;
    default:
      return cloud.assertNever(pinned);
  }
}

export const table: cloud.CloudHandlersAsOf<"1.0.0", number> = {
  AuthFailure: () => 1,
  InternalError: () => 2,
  "Job.NoFreeAmount": () => 3,
  "Job.NotFound": () => 4,
  "Job.Legacy": () => 5,
  QuotaOld: () => 6,
  $unknown: () => 7,
  $added: () => 8,
};

export type Known = cloud.CloudErrorAsOf<'1.0.0'>;

const pin = "1.0.0";
export const again = (error: cloud.CloudError): string => cloud.asOf(pin, error).code;

import { asOf, assertNever, type CloudAddedError, type CloudError, type CloudHandlersAsOf, type CloudLaterError, match } from "@acme/cloud";

const known = {
  AuthFailure: () => "log in",
  InternalError: () => "later",
  "Job.NoFreeAmount": () => "pay",
  "Job.NotFound": () => "gone",
  QuotaOld: () => "wait",
};
const heard = (error: CloudLaterError<"1.0.0"> | CloudAddedError<CloudLaterError<"1.0.0">>): string => JSON.stringify(Object.entries(error).sort());

export const added = (error: CloudError): string =>
  match(asOf("1.0.0", error), {
    ...known,
    "Job.Legacy": () => "old",
    $added: (e) => `added ${e.code} ${e.error.code} ${e.category}`,
    $unknown: (e) => `unknown ${e.rawCode}`,
  });


export const method = (error: CloudError): string =>
  match(asOf("1.0.0", error), {
    ...known,
    "Job.Legacy": () => "old",
    $added(e) {
      return `${heard(e.error)} ${e.code}`;
    },
    $unknown: () => "unknown",
  });

export const whole = (error: CloudError): string => match(asOf("1.0.0", error), { ...known, "Job.Legacy": () => "old", $added: ({ code, error }) => `${code} ${heard(error)}`, $unknown: (e) => e.rawCode });

const later = { $added: heard };
export const spread = (error: CloudError): string => match(asOf("1.0.0", error), { ...known, "Job.Legacy": () => "old", $unknown: (e) => e.rawCode, ...later });

const handlers: CloudHandlersAsOf<"1.0.0", string> = { ...known, "Job.Legacy": () => "old", $unknown: (e) => e.rawCode, $added: heard };
export const table = (error: CloudError): string => match(asOf("1.0.0", error), handlers);

export function pinned(error: CloudError): string {
  const seen = asOf("1.0.0", error);
  switch (seen.code) {
    case "AuthFailure":
    case "Job.NoFreeAmount":
    case "Job.NotFound":
    case "Job.Legacy":
    case "QuotaOld":
    case "InternalError":
      return "known";
    case "$added":
    case "$unknown":
      return `${seen.category} ${seen.code.startsWith("$")}`;
    default:
      return assertNever(seen);
  }
}

export function pinnedReading(error: CloudError): string {
  const seen = asOf("1.0.0", error);
  switch (seen.code) {
    case "AuthFailure":
    case "Job.NoFreeAmount":
    case "Job.NotFound":
    case "Job.Legacy":
    case "QuotaOld":
    case "InternalError":
      return "known";
    case "$added":
      return `${seen.error.code} ${seen.error.category} ${Object.keys(seen).includes("error")}`;
    case "$unknown":
      return seen.rawCode;
    default:
      return assertNever(seen);
  }
}


export function handedOn(error: CloudError): string {
  const seen = asOf("1.0.0", error);
  switch (seen.code) {
    case "AuthFailure": case "Job.NoFreeAmount": case "Job.NotFound": case "Job.Legacy": case "QuotaOld": case "InternalError": return "known";
    case "$added": return heard(seen);
    case "$unknown": return "unknown";
    default: return assertNever(seen);
  }
}

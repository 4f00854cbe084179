import { asOf, assertNever, type CloudAddedError, type CloudError, type CloudHandlersAsOf, type CloudLaterError, match } from "@acme/cloud";

const known = {
  AuthFailure: () => "log in",
  InternalError: () => "later",
  "Job.UserHasNoFreeAmount": () => "pay",
  "Job.NotFound": () => "gone",
  QuotaOld: () => "wait",
};
const heard = (error: CloudLaterError<"1.1.0"> | CloudAddedError<CloudLaterError<"1.1.0">>): string => JSON.stringify(Object.entries(error).sort());

export const added = (error: CloudError): string =>
  match(asOf("1.1.0", error), {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => `added ${"$added"} ${e.code} ${e.category}`,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => `added ${"$added"} ${e.code} ${e.category}`,
    $added: (e) => `added ${e.code} ${e.error.code} ${e.category}`,
    $unknown: (e) => `unknown ${e.rawCode}`,
  });


export const method = (error: CloudError): string =>
  match(asOf("1.1.0", error), {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded(e) {
      return `${heard(e)} ${"$added"}`;
    },
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable(e) {
      return `${heard(e)} ${"$added"}`;
    },
    $added(e) {
      return `${heard(e.error)} ${e.code}`;
    },
    $unknown: () => "unknown",
  });

export const whole = (error: CloudError): string => match(asOf("1.1.0", error), { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => (({ code, error }) => `${code} ${heard(error)}`)({ ...e, code: "$added", error: e }), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => (({ code, error }) => `${code} ${heard(error)}`)({ ...e, code: "$added", error: e }), $added: ({ code, error }) => `${code} ${heard(error)}`, $unknown: (e) => e.rawCode });

const later = { $added: heard };
export const spread = (error: CloudError): string => match(asOf("1.1.0", error), { ...known, $unknown: (e) => e.rawCode, ...later, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => later.$added({ ...e, code: "$added", error: e }), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => later.$added({ ...e, code: "$added", error: e }) });

const handlers: CloudHandlersAsOf<"1.1.0", string> = { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => heard({ ...e, code: "$added", error: e }), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => heard({ ...e, code: "$added", error: e }), $unknown: (e) => e.rawCode, $added: heard };
export const table = (error: CloudError): string => match(asOf("1.1.0", error), handlers);

export function pinned(error: CloudError): string {
  const seen = asOf("1.1.0", error);
  switch (seen.code) {
    case "AuthFailure":
    case "Job.UserHasNoFreeAmount":
    case "Job.NotFound":
    case "QuotaOld":
    case "InternalError":
      return "known";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
      return `${seen.category} ${"$added".startsWith("$")}`;
    case "$added":
    case "$unknown":
      return `${seen.category} ${seen.code.startsWith("$")}`;
    default:
      return assertNever(seen);
  }
}

export function pinnedReading(error: CloudError): string {
  const seen = asOf("1.1.0", error);
  switch (seen.code) {
    case "AuthFailure":
    case "Job.UserHasNoFreeAmount":
    case "Job.NotFound":
    case "QuotaOld":
    case "InternalError":
      return "known";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
      return `${seen.code} ${seen.category} ${Object.keys({ ...seen, code: "$added", error: seen }).includes("error")}`;
    case "$added":
      return `${seen.error.code} ${seen.error.category} ${Object.keys(seen).includes("error")}`;
    case "$unknown":
      return seen.rawCode;
    default:
      return assertNever(seen);
  }
}


export function handedOn(error: CloudError): string {
  const seen = asOf("1.1.0", error);
  switch (seen.code) {
    case "AuthFailure": case "Job.UserHasNoFreeAmount": case "Job.NotFound": case "QuotaOld": case "InternalError": return "known";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable": return heard({ ...seen, code: "$added", error: seen });
    case "$added": return heard(seen);
    case "$unknown": return "unknown";
    default: return assertNever(seen);
  }
}

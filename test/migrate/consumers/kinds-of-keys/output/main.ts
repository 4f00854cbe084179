import * as cloud from "@acme/cloud";

const InternalError = (): string => "broken";
const QuotaOld = (): string => "wait";

export const tell = (error: cloud.CloudError): string =>
  cloud.match(error, {
    AuthFailure(e) {
      return e.code;
    },
    InternalError,
    ["Job.UserHasNoFreeAmount"]: (e) => e.code,
    [`Job.NotFound`]: (e) => e.code,
    QuotaOld,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => cloud.asUnknown(e).rawCode,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => cloud.asUnknown(e).rawCode,
    get $unknown() {
      return (e: cloud.CloudUnknownError) => e.rawCode;
    },
  });

export const some = (error: cloud.CloudError): string =>
  cloud.matchOr(error, { ["Job.UserHasNoFreeAmount"]() { return "pay"; } }, (e) => e.code);

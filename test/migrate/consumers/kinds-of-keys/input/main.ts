import * as cloud from "@acme/cloud";

const InternalError = (): string => "broken";
const QuotaOld = (): string => "wait";

export const tell = (error: cloud.CloudError): string =>
  cloud.match(error, {
    AuthFailure(e) {
      return e.code;
    },
    InternalError,
    ["Job.NoFreeAmount"]: (e) => e.code,
    [`Job.NotFound`]: (e) => e.code,
    "Job.Legacy"() {
      return "old";
    },
    QuotaOld,
    get $unknown() {
      return (e: cloud.CloudUnknownError) => e.rawCode;
    },
  });

export const some = (error: cloud.CloudError): string =>
  cloud.matchOr(error, { ["Job.NoFreeAmount"]() { return "pay"; }, "Job.Legacy": () => "old" }, (e) => e.code);

import * as cloud from "@acme/cloud";
import * as ledger from "@acme/ledger";

export function typed({ code }: ledger.LedgerError): string {
  switch (code) {
    case "1000":
      return "key";
    default:
      return "failed";
  }
}

export function raw(err: { code: string }): string {
  switch (err.code) {
    case "AuthFailure":
      return "log in";
    case "Job.NotFound":
    case "QuotaExceded":
      return "gone";
    default:
      break;
  }
  return "";
}

export function asserted(error: cloud.CloudError): string {
  switch (error.code) {
    case "Job.NoFreeAmount":
    case "Job.UserHasNoFreeAmount":
      return "pay";
    case "AuthFailure":
    case "InternalError":
    case "Job.NotFound":
    case "QuotaOld":
    case "QuotaExceeded":
    case "ServiceUnavailable":
    case "$unknown":
      return "";
    default:
      return cloud.assertNever(error);
  }
}

export function shared(error: cloud.CloudError): string {
  let said = "";
  switch (error.code) {
    default:
    case "AuthFailure":
      said = "failed";
  }
  return said;
}

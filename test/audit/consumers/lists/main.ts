import * as cloud from "@acme/cloud";

const retryable = ["InternalError", "ServiceUnavailble"];
const fatal = new Set(["AuthFailure", "Job.Gone"]);
const texts: Record<string, string> = { "Job.NotFound": "gone", "Job.NoFreeAmount": "pay" };
const pages = new Map([["QuotaOld", "/quota"], ["Job.NotFound", "/jobs"]]);

export function typed(error: cloud.CloudError): unknown {
  return retryable.includes(error.code) || fatal.has(error.code) ? texts[error.code] : pages.get(error.code);
}

export function raw(err: { code: string }): unknown {
  if (["AuthFailure", "InternalErorr"].includes(err.code)) return 1;
  return err.code in { "Job.NotFound": 1 } ? new Set(["ServiceUnavailable"]).has(err.code) : { AuthFailure: 2 }[err.code];
}

import * as cloud from "@acme/cloud";

const payable = ["Job.UserHasNoFreeAmount", "QuotaOld"];
const fatal = new Set<string>(["AuthFailure", "Job.UserHasNoFreeAmount"]);
const texts: Record<string, string> = { "Job.UserHasNoFreeAmount": "pay", AuthFailure: "log in" };

export function tell(caught: unknown): string | undefined {
  const error = cloud.parse(caught);
  if (!error) return undefined;
  if (cloud.is(error, "Job.UserHasNoFreeAmount")) return "pay";
  if (cloud.is(error, "AuthFailure", "Job.NotFound")) return "no";
  if ("QuotaOld" === error.code || error?.["code"] != "InternalError") return "wait";
  return payable.includes(error.code) || fatal.has(error.code) ? texts[error.code] : cloud.facts["Job.UserHasNoFreeAmount"].retry;
}

export function compare(error: cloud.CloudError): boolean {
  const { code, code: other } = error;
  const third = cloud.parse({})?.code;
  return code === "Job.UserHasNoFreeAmount" || other === "AuthFailure" || third == `Job.UserHasNoFreeAmount`;
}

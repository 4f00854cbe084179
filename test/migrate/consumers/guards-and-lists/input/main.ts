import * as cloud from "@acme/cloud";

const payable = ["Job.NoFreeAmount", "QuotaOld"];
const fatal = new Set<string>(["AuthFailure", "Job.NoFreeAmount"]);
const texts: Record<string, string> = { "Job.NoFreeAmount": "pay", AuthFailure: "log in" };

export function tell(caught: unknown): string | undefined {
  const error = cloud.parse(caught);
  if (!error) return undefined;
  if (cloud.is(error, "Job.NoFreeAmount")) return "pay";
  if (cloud.is(error, "AuthFailure", "Job.Legacy", "Job.NotFound")) return "no";
  if ("QuotaOld" === error.code || error?.["code"] != "InternalError") return "wait";
  return payable.includes(error.code) || fatal.has(error.code) ? texts[error.code] : cloud.facts["Job.NoFreeAmount"].retry;
}

export function compare(error: cloud.CloudError): boolean {
  const { code, code: other } = error;
  const third = cloud.parse({})?.code;
  return code === "Job.NoFreeAmount" || other === "AuthFailure" || third == `Job.NoFreeAmount`;
}

import type * as cloud from "@acme/cloud";
import type { CloudCode, CloudErrorOf as Of, CloudErrors } from "@acme/cloud";

export type Money = Of<"Job.NoFreeAmount">;
export type Some = Of<"AuthFailure" | "Job.NoFreeAmount" | "Job.Legacy">;
export type Indexed = CloudErrors["Job.NoFreeAmount"]["code"];
export type Fact = cloud.CloudFacts['Job.NoFreeAmount'];
export type Without = Exclude<CloudCode, "Job.NoFreeAmount" | "AuthFailure">;
export type Picked = Extract<cloud.CloudError, { code: "Job.NoFreeAmount" }>;
type Payable = "Job.NoFreeAmount" | "QuotaOld";
export type Behind = Of<Payable>;
export const first: CloudCode = "Job.NoFreeAmount";
export const all: readonly CloudCode[] = ["AuthFailure", "Job.NoFreeAmount"];
export function retry(code: CloudCode = `Job.NoFreeAmount`): CloudCode { return code; }
export const used = retry("Job.NoFreeAmount");

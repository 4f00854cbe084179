import type * as cloud from "@acme/cloud";
import type { CloudCode, CloudErrorOf as Of, CloudErrors } from "@acme/cloud";

export type Money = Of<"Job.UserHasNoFreeAmount">;
export type Some = Of<"AuthFailure" | "Job.UserHasNoFreeAmount">;
export type Indexed = CloudErrors["Job.UserHasNoFreeAmount"]["code"];
export type Fact = cloud.CloudFacts['Job.UserHasNoFreeAmount'];
export type Without = Exclude<CloudCode, "Job.UserHasNoFreeAmount" | "AuthFailure">;
export type Picked = Extract<cloud.CloudError, { code: "Job.UserHasNoFreeAmount" }>;
type Payable = "Job.UserHasNoFreeAmount" | "QuotaOld";
export type Behind = Of<Payable>;
export const first: CloudCode = "Job.UserHasNoFreeAmount";
export const all: readonly CloudCode[] = ["AuthFailure", "Job.UserHasNoFreeAmount"];
export function retry(code: CloudCode = `Job.UserHasNoFreeAmount`): CloudCode { return code; }
export const used = retry("Job.UserHasNoFreeAmount");

import type { CloudHandlers } from "@acme/cloud"; // nothing is loaded

export const handlers: CloudHandlers<string> = { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode };

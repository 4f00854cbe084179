import { type CloudError, match } from "./barrel.js";

export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode });

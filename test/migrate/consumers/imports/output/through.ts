import { type CloudError, match } from "./barrel.js";
import { asUnknown as asCloudUnknown } from "@acme/cloud";

export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asCloudUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asCloudUnknown(e).rawCode, $unknown: (e) => e.rawCode });

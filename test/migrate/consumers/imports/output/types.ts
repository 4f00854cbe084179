import type { CloudHandlers } from "@acme/cloud"; // nothing is loaded
import { asUnknown } from "@acme/cloud";

export const handlers: CloudHandlers<string> = { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asUnknown(e).rawCode, $unknown: (e) => e.rawCode };

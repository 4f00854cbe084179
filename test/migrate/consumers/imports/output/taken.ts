import { match, type CloudError, asUnknown as asCloudUnknown } from "@acme/cloud";

const asUnknown = (text: string): string => `${text} is unknown`;
export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asUnknown(asCloudUnknown(e).rawCode), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asUnknown(asCloudUnknown(e).rawCode), $unknown: (e) => asUnknown(e.rawCode) });

import { match, type CloudError } from "@acme/cloud";

const asUnknown = (text: string): string => `${text} is unknown`;
export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => asUnknown(e.rawCode) });

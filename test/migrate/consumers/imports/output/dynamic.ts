import type { CloudError } from "@acme/cloud";

export async function tell(error: CloudError): Promise<string> {
  const { match, asUnknown } = await import("@acme/cloud");
  return match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asUnknown(e).rawCode, $unknown: (e) => e.rawCode });
}
export async function whole(error: CloudError): Promise<string> {
  const cloud = await import("@acme/cloud");
  return cloud.match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => cloud.asUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => cloud.asUnknown(e).rawCode, $unknown: (e) => e.rawCode });
}

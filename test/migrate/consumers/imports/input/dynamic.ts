import type { CloudError } from "@acme/cloud";

export async function tell(error: CloudError): Promise<string> {
  const { match } = await import("@acme/cloud");
  return match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode });
}
export async function whole(error: CloudError): Promise<string> {
  const cloud = await import("@acme/cloud");
  return cloud.match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode });
}

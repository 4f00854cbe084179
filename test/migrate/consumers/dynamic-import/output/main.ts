export async function tell(caught: unknown): Promise<string> {
  const { parse, match } = await import("@acme/ledger");
  const cloud = await import("@acme/cloud");
  const error = parse(caught);
  if (cloud.is(caught, "Job.UserHasNoFreeAmount")) return "pay";
  return error ? match(error, {
    "1000": async () => "key",
    "1150": async () => "amount",
    "2000": async () => "closed",
    // TODO: The account is frozen.
    "2100": async () => "?",
    $unknown: async () => "?",
  }) : "";
}

export const later = (caught: unknown) => import("@acme/cloud").then((cloud) => cloud.is(caught, "Job.UserHasNoFreeAmount"));

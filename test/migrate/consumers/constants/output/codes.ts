export const noFreeAmount = "Job.UserHasNoFreeAmount";
export const codes = { noFree: 'Job.UserHasNoFreeAmount', auth: "AuthFailure" } as const;
export class Codes {
  static readonly legacy = "Job.NotFound";
  static readonly free = "Job.UserHasNoFreeAmount";
}

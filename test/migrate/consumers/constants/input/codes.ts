export const noFreeAmount = "Job.NoFreeAmount";
export const codes = { noFree: 'Job.NoFreeAmount', auth: "AuthFailure" } as const;
export class Codes {
  static readonly legacy = "Job.NotFound";
  static readonly free = "Job.NoFreeAmount";
}

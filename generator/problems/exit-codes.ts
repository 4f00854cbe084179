/** How the command ends: fine, problems found, wrong usage or configuration, our mistake. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, internal: 70 } as const;

/** Something is wrong with how errcat was called, not with a catalog. */
export class UsageError extends Error {
  /** What to do about it, in one sentence. */
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.name = "UsageError";
    this.cure = cure;
  }
}

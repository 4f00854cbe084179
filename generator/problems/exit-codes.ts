/** The exit codes of the command: success, problems found, usage or configuration error, internal error. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, internal: 70 } as const;

/** The text that `errcat --help` prints after the options. */
export const exitCodesHelp = `
Exit codes:
  0   success
  1   problems found
  2   usage or configuration error
  70  internal error

errcat sends nothing over the network; \`errcat mock\` accepts connections only from this machine.`;

/** Reports a mistake in how errcat was called, not in a catalog. */
export class UsageError extends Error {
  /** The cure, in one sentence. */
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.name = "UsageError";
    this.cure = cure;
  }
}

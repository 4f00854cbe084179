import { UsageError } from "../problems/exit-codes.ts";

/** Loads a module that needs ts-morph, or reports that ts-morph is not installed. */
export async function needsTsMorph<Module>(what: string, load: () => Promise<Module>): Promise<Module> {
  return load().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message.includes("ts-morph")) throw error;
    throw new UsageError(
      `${what} needs ts-morph, which is not installed.`,
      "Run `npm install --save-dev ts-morph`; errcat needs it only to read or check TypeScript and JavaScript.",
    );
  });
}

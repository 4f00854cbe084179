#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { generateCommand, type GenerateOptions } from "./command/generate.ts";
import { exitCodes, UsageError } from "./exit.ts";

const print = (line: string): void => console.log(line);
const program = new Command("errcat")
  .description("Turns JSON error catalogs into typed TypeScript error packages.")
  .option("--debug", "show stack traces", false)
  .exitOverride()
  .showSuggestionAfterError();

program
  .command("generate")
  .description("validate the catalogs and bring the packages up to date")
  .option("--catalogs <folder>", "where the catalogs are", "catalogs")
  .option("--out <folder>", "where the packages go", "generated")
  .option("--check", "write nothing; exit 1 with a diff if a package is not up to date", false)
  .option("--verify", "type-check every package before anything is written", false)
  .option("--force", "replace generated files that were edited by hand", false)
  .action(async (options: GenerateOptions) => {
    process.exitCode = await generateCommand(options, print);
  });

// A reader such as `head` may leave early.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failed(error);
}

/** Says what went wrong, and gives the exit code. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  if (error instanceof UsageError) {
    console.error(`${error.message}\ncure: ${error.cure}`);
    return exitCodes.usage;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(program.opts<{ debug: boolean }>().debug ? stack : `errcat failed: ${message}\nThis should not happen. Run again with --debug for the stack trace.`);
  return exitCodes.internal;
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changed, patternOf, type Step } from "./steps.ts";

/** How a command ended that was typed. */
interface Typed {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command that does not do what a guide shows, or that fails. */
interface Difference extends Typed {
  readonly line: string;
  readonly shown: string | undefined;
}

/** Takes the steps of a guide in a folder, one after the other, up to the first that goes differently, which it returns. */
export async function walk(
  [step, ...rest]: readonly Step[],
  folder: string,
  type: (line: string) => Promise<Typed>,
): Promise<Difference | undefined> {
  if (step === undefined) return undefined;
  if (step.do === "type") {
    const { line, shown } = step;
    const typed = await type(line);
    const isRight = shown === undefined ? typed.code === 0 : patternOf(shown).test(typed.output + typed.errors);
    if (!isRight) return { line, shown, ...typed };
  } else {
    const path = join(folder, step.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.do === "write" ? step.text : changed(readFileSync(path, "utf8"), step.diff));
  }
  return walk(rest, folder, type);
}

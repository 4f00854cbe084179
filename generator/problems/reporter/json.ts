import { inOrder, type Problem } from "../problem.ts";
import { visibleJson } from "../visible.ts";
import type { Reporter, Streams } from "./reporter.ts";

/** Returns the reporter for programs, which prints one JSON document at the end and nothing else. */
export function json({ out }: Streams): Reporter {
  const all: Problem[] = [];
  let failure: object | undefined;
  const add = (problems: readonly Problem[]) => void all.push(...problems);
  return {
    print: () => {},
    problems: add,
    misconfigured: add,
    failed: (message, cure) => {
      failure = { message, cure };
    },
    result: (result) => out(visibleJson({ ...result, ...(failure && { failure }), problems: inOrder(all) })),
  };
}

import { mostProblems, type Problem } from "../../problems/problem.ts";

/** Problems in the order they were found, up to the maximum number of errors and the same number of warnings. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #left = { error: mostProblems, warning: mostProblems };

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get hasError(): boolean {
    return this.#left.error < mostProblems;
  }

  /** Whether the list has the maximum number of errors. */
  get isFull(): boolean {
    return this.#left.error === 0;
  }

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#left[problem.severity] === 0) continue;
      this.#left[problem.severity]--;
      this.#problems.push(problem);
    }
  }
}

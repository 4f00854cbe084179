import { mostProblems, type Problem } from "../../problems/problem.ts";

/** Problems in the order in which they are found: as many errors as validation looks for, and as many warnings. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #left = { error: mostProblems, warning: mostProblems };

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get hasError(): boolean {
    return this.#left.error < mostProblems;
  }

  /** Whether there are so many errors that nobody counts further. */
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

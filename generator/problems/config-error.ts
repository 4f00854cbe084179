import { type Problem, ProblemsError } from "./problem.ts";

/** Something is wrong with the configuration, and the place is known. */
export class ConfigError extends ProblemsError {
  constructor(problems: readonly Problem[]) {
    super(problems);
    this.name = "ConfigError";
  }
}

import { type Problem, ProblemsError } from "./problem.ts";

/** Reports problems in the configuration, each with its place. */
export class ConfigError extends ProblemsError {
  constructor(problems: readonly Problem[]) {
    super(problems);
    this.name = "ConfigError";
  }
}

import type { Problem } from "../problem.ts";

/** How a command tells what it found and did. */
export interface Reporter {
  /** Something for people to read along the way. */
  readonly print: (line: string) => void;
  /** Problems that were found together. */
  readonly problems: (problems: readonly Problem[]) => void;
  /** What is wrong with the configuration, so that the command could not do its work. */
  readonly misconfigured: (problems: readonly Problem[]) => void;
  /** That the command could not do its work for another reason, and the cure. */
  readonly failed: (message: string, cure: string) => void;
  /** What came of it all, for programs. Called once, at the end. */
  readonly result: (result: Readonly<Record<string, unknown>>) => void;
}

/** Where lines go: results to one, failures to the other. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Every way to report, by the name people type. */
export const reporterNames = ["pretty", "json", "github"] as const;

export type ReporterName = (typeof reporterNames)[number];

/** A reporter by its name; without one that of the place we run in. */
export async function reporter(name: ReporterName | undefined, streams: Streams): Promise<Reporter> {
  switch (name ?? (process.env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty")) {
    case "json":
      return (await import("./json.ts")).json(streams);
    case "github":
      return (await import("./github.ts")).github(streams);
    default:
      return (await import("./pretty.ts")).pretty(streams);
  }
}

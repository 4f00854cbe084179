import type { Reporter, Streams } from "./reporter.ts";

/** The names of all reporters. */
export const reporterNames = ["pretty", "json", "github"] as const;

export type ReporterName = (typeof reporterNames)[number];

/** Returns the named reporter, or else the default for the environment. */
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

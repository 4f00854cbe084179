import { compareVersions } from "../../catalog/versions.ts";
import type { Level } from "./way.ts";

/** What the version of the later catalog should be at least, and whether it is. */
export interface Bump {
  /** Absent where there was no such catalog. */
  readonly before?: string;
  /** Absent where there is none any more. */
  readonly after?: string;
  /** The least version that says how grave the changes are. */
  readonly needed?: string;
  readonly isEnough: boolean;
}

/** Compares what a catalog calls itself with how grave its changes are. */
export function bump(before: string, after: string, level: Level): Required<Bump> {
  const needed = raised(before, level);
  return { before, after, needed, isEnough: compareVersions(after, needed) >= 0 };
}

/** Returns a version raised by a level. */
export function raised(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (stepFrom(version, level)) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}

/** Which of its numbers a version must raise. Below 1.0.0 nothing is promised yet: there, the second stands for the first. */
export function stepFrom(version: string, level: Level): Level {
  return version.startsWith("0.") ? ({ none: "none", patch: "patch", minor: "patch", major: "minor" } as const)[level] : level;
}

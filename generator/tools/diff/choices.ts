import { levels } from "./way.ts";

/** What `errcat diff` writes instead of its report. */
export const documentFormats = ["markdown", "changeset"] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** What can be a failure: changes from a level on, or a version that does not say how grave they are. */
export const failures = [...levels.filter((level) => level !== "none"), "version"] as const;

export type Failure = (typeof failures)[number];

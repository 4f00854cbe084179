import type { Entry } from "../catalog/catalog.ts";
import { compareVersions } from "../catalog/versions.ts";

/** How the codes of a catalog came and went, version by version. */
export interface History {
  /** Every version that added or removed a code, the oldest first. */
  readonly versions: readonly Version[];
  /** Whether there is more than one. */
  readonly several: boolean;
  /** The codes that came after the first version. */
  readonly late: readonly { readonly code: string; readonly since: string }[];
  readonly removed: readonly Removed[];
}

export interface Version {
  readonly version: string;
  /** The versions before and after it, if there are any. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The codes that the next version added. */
  readonly addedNext: readonly string[];
  /** The codes that it removed itself. */
  readonly removed: readonly string[];
}

/** A code that has ended: in which version, and what took its place. */
export interface Removed {
  readonly code: string;
  readonly data: { readonly version: string; readonly replacedBy?: string };
}

/** How the codes of a catalog came and went. */
export function history(entries: readonly Entry[]): History {
  const added = by(entries, ({ since }) => since);
  const removed = by(entries, ({ removed }) => removed);
  const versions = [...new Set([...added.keys(), ...removed.keys()])].sort(compareVersions);
  return {
    versions: versions.map((version, i) => {
      const after = versions[i + 1];
      return { version, before: versions[i - 1], after, addedNext: added.get(after ?? "") ?? [], removed: removed.get(version) ?? [] };
    }),
    several: versions.length > 1,
    late: entries.filter(({ since }) => since !== versions[0]).map(({ code, since }) => ({ code, since })),
    removed: entries.flatMap(({ code, removed: version, replacedBy }) =>
      version === undefined ? [] : [{ code, data: { version, ...(replacedBy !== undefined && { replacedBy }) } }],
    ),
  };
}

/** Codes by a version of theirs. */
function by(entries: readonly Entry[], versionOf: (entry: Entry) => string | undefined): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const entry of entries) {
    const version = versionOf(entry);
    if (version === undefined) continue;
    const same = codes.get(version);
    if (same) same.push(entry.code);
    else codes.set(version, [entry.code]);
  }
  return codes;
}

import { compareVersions } from "../catalog/versions.ts";
import type { Lifecycle, ProviderEntry } from "./provider.ts";

/** The versions of a catalog, and the codes that each of them added or removed. */
export interface History {
  /** Every version that added or removed a code, the oldest first. */
  readonly versions: readonly Version[];
  /** The version that the oldest codes were added in. */
  readonly first: string;
  /** The codes that were added after the first version. */
  readonly late: readonly { readonly code: string; readonly since: string }[];
  readonly removed: readonly Removed[];
}

/** A version that added or removed codes. */
export interface Version {
  readonly version: string;
  /** The versions before and after it, if there are any. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The codes that the next version added. */
  readonly addedNext: readonly string[];
  /** The codes that this version removed. */
  readonly removed: readonly string[];
}

/** A code that was removed: in which version, and the code that takes its place. */
export interface Removed {
  readonly code: string;
  readonly data: { readonly version: string; readonly replacedBy?: string };
}

/** The history of some entries; `version` is the first version where there are none. */
export function historyOf(entries: readonly ProviderEntry[], version: string): History {
  const added = codesBy(entries, ({ since }) => since);
  const removed = codesBy(entries, ({ removed }) => removed);
  const versions = [...new Set([...added.keys(), ...removed.keys()])].sort(compareVersions);
  return {
    versions: versions.map((version, i) => {
      const after = versions[i + 1];
      return { version, before: versions[i - 1], after, addedNext: added.get(after ?? "") ?? [], removed: removed.get(version) ?? [] };
    }),
    first: versions[0] ?? version,
    late: entries.flatMap(({ code, lifecycle: { since } }) => (since === versions[0] ? [] : [{ code, since }])),
    removed: entries.flatMap(({ code, lifecycle: { removed: version, replacedBy } }) =>
      version === undefined ? [] : [{ code, data: { version, ...(replacedBy !== undefined && { replacedBy }) } }],
    ),
  };
}

/** Whether a code existed in a version. */
export function existedIn({ since, removed }: Lifecycle, version: string): boolean {
  return compareVersions(since, version) <= 0 && (removed === undefined || compareVersions(removed, version) > 0);
}

function codesBy(
  entries: readonly ProviderEntry[],
  versionOf: (lifecycle: Lifecycle) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, lifecycle } of entries) {
    const version = versionOf(lifecycle);
    if (version === undefined) continue;
    const same = codes.get(version);
    if (same) same.push(code);
    else codes.set(version, [code]);
  }
  return codes;
}

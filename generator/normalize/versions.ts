import { compareVersions } from "../catalog/versions.ts";
import type { History, Lifecycle, ProviderEntry } from "./provider.ts";

/** Returns the history of some entries; without entries, it consists of `version` only. */
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

import type { Catalog, Entry } from "../../catalog/catalog.ts";
import { compareVersions } from "../../catalog/versions.ts";

/** The versions that `matchAsOf` may name: those in which codes came or went. */
export function pinsOf({ entries }: Catalog): string[] {
  return [...new Set(entries.flatMap(({ since, removed }) => [since, ...(removed === undefined ? [] : [removed])]))].sort(compareVersions);
}

/** Whether a code existed in a version, so that who is pinned to it must name the code. */
export function isPinned(entry: Entry | undefined, version: string): boolean {
  return (
    entry !== undefined &&
    compareVersions(entry.since, version) <= 0 &&
    (entry.removed === undefined || compareVersions(entry.removed, version) > 0)
  );
}

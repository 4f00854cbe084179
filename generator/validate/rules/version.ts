import { compareVersions } from "../../catalog/versions.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import type { Report } from "./rule.ts";

/**
 * Requires each entry to be added before it is deprecated, deprecated before it is removed, and none of that later than the catalog's
 * version.
 */
export function versionRules({ version, entries = [] }: Partial<FullCatalog>, report: Report): void {
  entries.forEach(({ code, since, deprecated, removed }, i) => {
    // Most codes need no check: they were added in this version and have not been retired.
    if (since === version && deprecated === undefined && removed === undefined) return;
    for (const [field, value] of Object.entries({ since, deprecated, removed })) {
      if (version !== undefined && value !== undefined && compareVersions(value, version) > 0) {
        report(
          "version-future",
          `/entries/${i}/${field}`,
          `"${field}" of "${code}" is ${value}, but the catalog is only at ${version}.`,
          report.isOverlaid(`/entries/${i}/${field}`)
            ? `Write ${version} or an earlier version here, or set "version" of the overlay to a later one.`
            : `Increment "version" in the catalog, or correct this version.`,
        );
      }
    }
    const before = (field: string, value: string | undefined, earlier: string, started: string): void => {
      if (value !== undefined && compareVersions(value, started) < 0)
        report(
          "version-order",
          `/entries/${i}/${field}`,
          `"${code}" is ${field} in ${value}, before it is ${earlier} in ${started}.`,
          "Correct one of the two.",
        );
    };
    before("deprecated", deprecated, "added", since);
    if (deprecated === undefined) before("removed", removed, "added", since);
    else before("removed", removed, "deprecated", deprecated);
  });
}

import type { Catalog } from "../../catalog/catalog.ts";
import { compareVersions } from "../../catalog/versions.ts";
import type { Report } from "./rule.ts";

/** No entry is ahead of its catalog, and each begins before it is deprecated, and is deprecated before it ends. */
export function versionRules({ version, entries = [] }: Partial<Catalog>, report: Report): void {
  entries.forEach(({ code, since, deprecated, removed }, i) => {
    // Nearly every code came with the catalog, or some version ago, and has not ended.
    if (since === version && deprecated === undefined && removed === undefined) return;
    for (const [field, value] of Object.entries({ since, deprecated, removed })) {
      if (version !== undefined && value !== undefined && compareVersions(value, version) > 0) {
        report(
          "version-future",
          `/entries/${i}/${field}`,
          `"${field}" of "${code}" is ${value}, but the catalog is only at ${version}.`,
          report.isOverlaid(`/entries/${i}/${field}`)
            ? `Write ${version} or an earlier version: an overlay cannot raise that of the catalog.`
            : `Raise "version" of the catalog, or correct this one.`,
        );
      }
    }
    const before = (field: string, value: string | undefined, earlier: string, started: string): void => {
      if (value !== undefined && compareVersions(value, started) < 0)
        report(
          "version-order",
          `/entries/${i}/${field}`,
          `"${code}" is ${field} in ${value}, before it was ${earlier} in ${started}.`,
          "Correct one of the two.",
        );
    };
    before("deprecated", deprecated, "added", since);
    if (deprecated === undefined) before("removed", removed, "added", since);
    else before("removed", removed, "deprecated", deprecated);
  });
}

import type { Catalog } from "../catalog.ts";
import type { Report } from "./report.ts";

/** No entry is ahead of its catalog, and none ends before it began. */
export function versionRules({ version, entries = [] }: Partial<Catalog>, report: Report): void {
  entries.forEach(({ code, since, deprecated }, i) => {
    for (const [field, value] of Object.entries({ since, deprecated })) {
      if (version !== undefined && value !== undefined && compareVersions(value, version) > 0) {
        report("version-future", `/entries/${i}/${field}`, `"${field}" of "${code}" is ${value}, but the catalog is only at ${version}.`, `Raise "version" of the catalog, or correct this one.`);
      }
    }
    if (deprecated !== undefined && compareVersions(deprecated, since) < 0) {
      report("version-order", `/entries/${i}/deprecated`, `"${code}" is deprecated in ${deprecated}, before it was added in ${since}.`, "Correct one of the two.");
    }
  });
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split(".").map(Number), b.split(".").map(Number)];
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
}

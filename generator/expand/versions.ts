import type { Catalog } from "../catalog/catalog.ts";
import { compareVersions } from "../catalog/versions.ts";

/** The customary first versions of an API, the latest first. */
const customary = ["1.0.0", "0.1.0", "0.0.0"];

/**
 * Returns the first version of a catalog: the customary one, or the earliest that the catalog names. It does not depend on the catalog's own
 * version within a major version, so that it stays as codes are added.
 */
export function firstVersion({ version = "1.0.0", entries = [] }: Partial<Catalog>): string {
  let first = customary.find((one) => compareVersions(one, version) <= 0) ?? version;
  entries.forEach(({ since, deprecated, removed }) => {
    for (const one of [since, deprecated, removed]) if (one !== undefined && compareVersions(one, first) < 0) first = one;
  });
  return first;
}

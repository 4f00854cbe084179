import { compareVersions } from "../../generator/catalog/versions.ts";
import type { FullCatalog as Catalog, FullEntry as Entry } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";

/** The versions of a catalog that added or removed codes, the oldest first. */
export function pinsOf(catalog: Catalog): string[] {
  return normalize(catalog).history.versions.map(({ version }) => version);
}

/** Whether a code existed in a version. */
export function isPinned({ since, removed }: Entry, version: string): boolean {
  return compareVersions(since, version) <= 0 && (removed === undefined || compareVersions(removed, version) > 0);
}

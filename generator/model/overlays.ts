import { basename } from "node:path";
import { listed } from "../problems/listed.ts";
import type { OverlayChange } from "../validate/overlay/types.ts";

/** What overlays changed, by code. */
export type OverlayChanges = ReadonlyMap<string, readonly OverlayChange[]>;

/** Returns the suffix of the catalog's name in file headers, for example `with the overlay fixes.json`; none without overlays. */
export function overlaySuffix(changes: OverlayChanges): string[] {
  const names = [...new Set([...changes.values()].flat().map(({ overlay }) => overlay))].map((path) => basename(path));
  return names.length === 0 ? [] : [`with the ${names.length === 1 ? "overlay" : "overlays"} ${listed(names)}`];
}

/** Describes a change: `Added by fixes.json` or `Changed by fixes.json (category, message.en)`. */
export function describeOverlayChange({ overlay, fields }: OverlayChange): string {
  return fields.length === 0 ? `Added by ${basename(overlay)}` : `Changed by ${basename(overlay)} (${fields.join(", ")})`;
}

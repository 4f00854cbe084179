import type { Vendor } from "../../catalog/catalog.ts";
import type { ListedEntry } from "./entries.ts";
import type { FieldChange, RawEntry } from "./fields.ts";

/** Returns the change that brings the words of a vendor up to date; `undefined` if they are. Records of other sources stay. */
export function vendorChange(own: RawEntry, { item }: ListedEntry): FieldChange | undefined {
  const listed = item["vendor"] as readonly Vendor[] | undefined;
  if (listed === undefined) return undefined;
  const sources = new Set(listed.map(({ source }) => source));
  const written = (own["vendor"] ?? []) as readonly Vendor[];
  const ours = written.filter(({ source }) => sources.has(source));
  if (JSON.stringify(ours) === JSON.stringify(listed)) return undefined;
  const at = Math.max(
    0,
    written.findIndex(({ source }) => sources.has(source)),
  );
  const rest = (part: readonly Vendor[]): readonly Vendor[] => part.filter(({ source }) => !sources.has(source));
  const value = [...rest(written.slice(0, at)), ...listed, ...rest(written.slice(at))];
  return { field: "vendor", value, isNew: own["vendor"] === undefined };
}

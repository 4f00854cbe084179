import type { Entry, Sample, Wire } from "../catalog/catalog.ts";
import { presets } from "./presets.ts";

/**
 * Returns the samples of the known format that a wire extends, with a code that the catalog lists. There are none if the wire has a format
 * of its own in place of one of the preset, or if no code can stand in a URI and in XML as it is.
 */
export function samplesOf({ preset, shapes = [], items = [] }: Wire, entries: readonly Pick<Entry, "code">[]): Sample[] {
  const code = entries.find(({ code }) => /^[A-Za-z0-9._-]+$/.test(code))?.code;
  if (preset === undefined || code === undefined) return [];
  const known = presets[preset];
  const names = new Set([...(known.wire.shapes ?? []), ...(known.wire.items ?? [])].map(({ name }) => name));
  if ([...shapes, ...items].some(({ name }) => names.has(name))) return [];
  return [...known.samples, ...(known.alsoRead ?? [])].map((sample) => ({
    ...(JSON.parse(JSON.stringify(sample).replaceAll("not_found", code)) as Sample),
    ...(preset === "status" && { status: Number(code) }),
    errors: sample.errors.map(() => ({ code })),
  }));
}

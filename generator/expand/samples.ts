import type { Catalog, Sample } from "../catalog/catalog.ts";
import { presetOf, presets } from "./presets.ts";

/** Returns the samples of a catalog. If it has none, returns those of the known format that it uses, with one of its own codes. */
export function samplesOf({ wire, samples, entries = [] }: Partial<Catalog>): Sample[] | undefined {
  const preset = presetOf({ wire });
  if ((samples !== undefined && samples.length > 0) || preset === undefined) return samples;
  // Entries that do not fit the schema are left out.
  const listed = entries.filter((entry) => typeof entry?.code === "string");
  const { code } = listed.find(({ removed }) => removed === undefined) ?? listed[0] ?? {};
  return code !== undefined ? presets[preset]?.samples.flatMap((sample) => withCode(sample, code)) : samples;
}

/** A sample of a preset is about the code `not_found`, or about a status. Its other statuses are examples only, and other codes have others. */
function withCode({ status, ...sample }: Sample, code: string): Sample[] {
  const replaced = JSON.parse(JSON.stringify(sample).replaceAll("not_found", () => JSON.stringify(code).slice(1, -1))) as Sample;
  const isStatus = sample.errors.some((error) => error.code === String(status));
  if (!isStatus) return [replaced];
  return /^[45]\d\d$/.test(code) ? [{ ...replaced, status: Number(code), errors: sample.errors.map((error) => ({ ...error, code })) }] : [];
}

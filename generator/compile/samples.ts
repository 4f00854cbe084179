import { isDeepStrictEqual } from "node:util";
import type { Sample, Wire } from "../catalog/catalog.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import { samplesOf } from "../expand/preset-samples.ts";
import { counted } from "../problems/counted.ts";
import type { Problem } from "../problems/problem.ts";
import type { ReadCatalog } from "../read.ts";
import { reasons } from "./reasons.ts";
import { type RunnablePackage, runnableOf } from "./run.ts";
import { unproved } from "./unproved.ts";

/** Runs the parser of a catalog on its samples. Returns a problem for each sample of which something else comes than it says. */
export function sampleProblems(read: ReadCatalog): Problem[] {
  const { catalog, document } = read;
  const { samples = [] } = catalog;
  if (samples.length === 0) return [];
  const parser = parserOf(read);
  return samples.flatMap((sample, i): Problem[] => {
    const difference = differenceOf(withAdded(sample, read), parser, catalog);
    if (difference === undefined) return [];
    const { message, cure } = difference;
    return [{ rule: "sample", severity: "error", message, cure, place: document.locate(`/samples/${i}/errors`) }];
  });
}

/** A sample of a code that is not listed, where an overlay lists it: what comes of it is an error with that code. */
function withAdded(sample: Sample, { changes }: ReadCatalog): Sample {
  const isAdded = (code: unknown): code is string =>
    typeof code === "string" && (changes.get(code) ?? []).some(({ fields }) => fields.length === 0);
  const errors = sample.errors.map((error) => {
    const { rawCode } = error as { readonly rawCode?: unknown };
    if (!isAdded(rawCode)) return error;
    return { ...Object.fromEntries(Object.entries(error).filter(([field]) => !ofUnlisted.has(field))), code: rawCode };
  });
  return { ...sample, errors } as Sample;
}

/** The fields that differ between an error whose code is listed and one whose code is not. */
const ofUnlisted: ReadonlySet<string> = new Set(["rawCode", "nearest", "category", "retry", "actor"]);

/** Returns a warning for each error format that no sample proves, or one if there are no samples at all. */
export function sampleWarnings(read: ReadCatalog): Problem[] {
  const { samples = [] } = read.catalog;
  const own = samples.length === 0 ? withoutSamples(read) : unproved(read, samples.map(handedOver), parserOf(read));
  return [...own, ...presetProblems(read)];
}

/** The parsers that were made in this run. */
const parsers = new WeakMap<ReadCatalog, RunnablePackage>();

/** Returns the parser of a catalog. */
export function parserOf(read: ReadCatalog): RunnablePackage {
  const parser = parsers.get(read) ?? runnableOf(read);
  parsers.set(read, parser);
  return parser;
}

/** What a sample hands over. */
export function handedOver({ status, headers, body, value }: Sample): unknown {
  return value ?? (status === undefined && headers === undefined ? body : { status, headers: headers ?? {}, body });
}

function withoutSamples({ document, catalog }: ReadCatalog): Problem[] {
  const { wire } = (document.value ?? {}) as { readonly wire?: Wire | string };
  // A known format is proved by samples of its own.
  if (typeof wire !== "object" || catalog.entries.length === 0) return [];
  if (wire.preset !== undefined && Object.keys(wire).every((field) => field === "preset" || field === "codes")) return [];
  return [
    {
      rule: "wire-without-samples",
      severity: "warning",
      message: "The wire section is not tested: the catalog has no samples.",
      cure: 'Add "samples": a response as the API documents it, with the errors that must be found in it.',
      place: document.locate("/wire", "key"),
    },
  ];
}

/** Returns a warning for each sample of a known format whose code is no longer found, because of the fields that extend it. */
function presetProblems(read: ReadCatalog): Problem[] {
  const { catalog, document } = read;
  const { wire } = (document.value ?? {}) as { readonly wire?: Wire | string };
  if (typeof wire !== "object" || wire.preset === undefined) return [];
  const { preset } = wire;
  return samplesOf(wire, catalog.entries).flatMap((sample): Problem[] => {
    const difference = differenceOf(sample, parserOf(read), catalog);
    if (difference === undefined) return [];
    return [
      {
        rule: "preset-lost",
        severity: "warning",
        message: `The fields next to "preset" prevent errors in the format "${preset}" from being found. ${difference.message}`,
        cure: 'Correct or remove these fields, or write the whole wire section without "preset".',
        place: document.locate("/wire/preset"),
      },
    ];
  });
}

function differenceOf(
  sample: Sample,
  { parseAll, fails }: RunnablePackage,
  catalog: FullCatalog,
): { readonly message: string; readonly cure: string } | undefined {
  const found = parseAll(handedOver(sample));
  const { errors, name } = sample;
  const why = (): string =>
    reasons(handedOver(sample), catalog)
      .map((reason) => ` ${reason}`)
      .join("");
  if (found.length !== errors.length) {
    const codes = found.length > 0 ? ` (${found.map(({ code, rawCode }) => JSON.stringify(rawCode ?? code)).join(", ")})` : "";
    const listed = errors.length === 0 ? "is empty" : `lists ${errors.length}`;
    return {
      message: `In the sample ${JSON.stringify(name)}, the parser finds ${found.length === 0 ? "no errors" : counted(found.length, "error")}${codes}, but "errors" ${listed}.${found.length < errors.length ? why() : ""}`,
      cure: "Correct the wire section, or the sample.",
    };
  }
  for (const [i, wanted] of errors.entries()) {
    for (const [field, value] of Object.entries(wanted)) {
      const got = found[i]?.[field];
      if (isDeepStrictEqual(got ?? null, plain(value))) continue;
      return {
        message: `In the sample ${JSON.stringify(name)}, "${field}" of error ${i + 1} is ${shown(got)}, not ${shown(value)}.${field === "code" ? why() : ""}`,
        cure:
          field === "code"
            ? "Correct the wire section, or the sample."
            : `Correct the sample, or the place of "${field}" in the wire section.`,
      };
    }
  }
  const { success = false } = sample;
  if (errors.length === 0 || fails(handedOver(sample)) !== success) return undefined;
  return {
    message: `In the sample ${JSON.stringify(name)}, parse returns ${success ? "an error although the request succeeded" : "undefined, because the body meets the conditions for success"}.`,
    cure: success
      ? 'Correct "success" in the wire section, or remove it from the sample.'
      : 'Add "success": true to the sample, or correct "success" in the wire section.',
  };
}

/** A copy without the prototypes of a document's objects. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function shown(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

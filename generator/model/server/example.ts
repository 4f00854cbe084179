import type { Sample, SampleError } from "../../catalog/catalog.ts";
import type { Provider, ProviderEntry, ProviderParameter } from "../../normalize/provider.ts";

/** The arguments with which `make` makes a plausible error of a code. */
export type Example = readonly [
  code: string,
  parameters: Readonly<Record<string, ExampleValue>>,
  options: Readonly<Record<string, unknown>>,
];

type ExampleValue = string | number | boolean | readonly string[];

/**
 * Returns a plausible error of each code: as a sample shows it, otherwise with values of the right types. It has a detail where the provider
 * is quoted; an API without quotes answers with messages.
 */
export function examplesOf(provider: Provider, samples: readonly Sample[]): Example[] {
  const shown = samples.flatMap(({ errors }) => errors);
  const byCode = new Map(shown.toReversed().map((error) => [error.code, error]));
  const values = new Map(shown.toReversed().flatMap(({ parameters }) => Object.entries((parameters ?? {}) as object)));
  return provider.entries.map((entry) => exampleOf(entry, provider, byCode.get(entry.code), values));
}

function exampleOf(
  entry: ProviderEntry,
  { wire }: Provider,
  sample: SampleError | undefined,
  values: ReadonlyMap<string, unknown>,
): Example {
  const { code, expose, parameters } = entry;
  if (!expose) return [code, {}, { requestId }];
  const own = (sample?.["parameters"] ?? {}) as Readonly<Record<string, unknown>>;
  const given = Object.entries(parameters).map(([name, parameter]) => {
    const known = own[name] ?? values.get(name);
    return [name, fits(known, parameter) ? known : example(name, parameter)] as const;
  });
  const fields = Object.keys(wire.fields).flatMap((field) => (sample?.[field] === undefined ? [] : [[field, sample[field]] as const]));
  const quoted = vendorWords(entry);
  const detail = quoted === undefined ? undefined : (sample?.["detail"] ?? quoted);
  return [
    code,
    Object.fromEntries(given),
    { ...Object.fromEntries(fields), ...(detail !== undefined && { detail }), requestId: sample?.["requestId"] ?? requestId },
  ];
}

const requestId = "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11";

function fits(value: unknown, { type, enum: words }: ProviderParameter): value is ExampleValue {
  switch (type) {
    case "strings":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "string":
      return typeof value === "string" && (words === undefined || (words as readonly string[]).includes(value));
    case "integer":
      return Number.isInteger(value);
    case "date":
      return typeof value === "string" || typeof value === "number";
    default:
      return typeof value === type;
  }
}

/** Returns a value of the type of a parameter, named after it where it is a text. */
function example(name: string, { type, enum: words, sentAs }: ProviderParameter): ExampleValue {
  switch (type) {
    case "string":
      return words?.[0] ?? `${name}-1`;
    case "strings":
      return [`${name}-1`, `${name}-2`];
    case "integer":
      return 3;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "date":
      return sentAs === "seconds" ? Date.parse(date) : date;
  }
}

const date = "2026-03-01T09:30:00Z";

/** Returns the provider's own words for the code, preferably an English sentence; `undefined` if no source has any. */
function vendorWords({ vendor }: ProviderEntry): string | undefined {
  const texts = vendor.flatMap(({ fields }) => Object.values(fields));
  return texts.find((text) => /^[\x20-\x7e]+$/.test(text) && text.includes(" ")) ?? texts.find((text) => /[^\x20-\x7e]/.test(text));
}

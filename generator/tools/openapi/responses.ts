import { STATUS_CODES } from "node:http";
import type { ProviderEntry } from "../../normalize/provider.ts";
import type { Json } from "./as-object.ts";
import type { Schema } from "./schema.ts";

/** A response of an operation with some codes. */
export interface ErrorResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object; readonly examples: object }>>;
  /** The codes, which say that errcat wrote the response. */
  readonly "x-errors": readonly string[];
}

/** An answer with a code in a format, and the names of its parts. */
export interface Part {
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly schema: string | undefined;
  readonly examples: readonly (readonly [title: string, name: string])[];
  readonly codeAt: readonly string[] | undefined;
  /** The code as it is at the top of the body, if it is a text there. */
  readonly codeWritten: string | undefined;
  readonly codeHeader: string | undefined;
}

/** Returns the responses with some answers, by status. */
export function responses(parts: readonly Part[], entries: ReadonlyMap<string, ProviderEntry>): Readonly<Record<string, ErrorResponse>> {
  const byStatus = [...grouped(parts, ({ status }) => status)].sort(([a], [b]) => a - b);
  return Object.fromEntries(byStatus.map(([status, all]) => [String(status), response(status, all, entries)]));
}

function response(status: number, parts: readonly Part[], entries: ReadonlyMap<string, ProviderEntry>): ErrorResponse {
  const codes = [...new Set(parts.map(({ code }) => code))];
  const headers = headersOf(parts, codes, entries);
  const content = contentOf(parts);
  return {
    description: descriptionOf(status, codes),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(Object.keys(content).length > 0 && { content }),
    "x-errors": codes,
  };
}

/** Returns the description of a response with some codes. */
function descriptionOf(status: number, codes: readonly string[]): string {
  return `${STATUS_CODES[status] ?? status}: ${codes.length > mostNamed ? `${codes.length} codes` : codes.join(", ")}`;
}

/** Whether a response has the description that errcat wrote for its codes. */
export function isDescribedByErrcat({ description, "x-errors": codes }: Json, status: number): boolean {
  return Array.isArray(codes) && description === descriptionOf(status, codes as readonly string[]);
}

/** More codes than this are counted, and the examples name them. */
const mostNamed = 8;

function contentOf(parts: readonly Part[]): NonNullable<ErrorResponse["content"]> {
  const byType = [...grouped(parts, ({ headers }) => headers["content-type"]?.split(";")[0] ?? "")].filter(([type]) => type !== "");
  return Object.fromEntries(
    byType.map(([type, all]) => {
      const examples = all.flatMap((part) =>
        part.examples.map(([title, name]) => [title, { $ref: `#/components/examples/${name}` }] as const),
      );
      return [type, { schema: schemaOf(all), examples: Object.fromEntries(examples) }];
    }),
  );
}

/** Returns the schema of a body with one of some errors: of exactly one if the body says of which, discriminated by the code where it can be. */
function schemaOf(parts: readonly Part[]): object {
  const refs = parts.flatMap(({ schema }) => (schema === undefined ? [] : [{ $ref: `#/components/schemas/${schema}` }]));
  const [only] = refs;
  if (only === undefined) return { type: "string" } satisfies Schema;
  if (refs.length === 1) return only;
  const isOne = new Set(parts.map(({ code }) => code)).size === parts.length && parts.every(({ codeAt }) => codeAt !== undefined);
  if (!isOne) return { anyOf: refs };
  const [propertyName = ""] = parts[0]?.codeAt ?? [];
  // Clients take the names of schemas for the values of the property where nothing maps the one to the other.
  const mapping = new Map(
    parts.flatMap(({ codeAt, codeWritten, schema }) =>
      codeAt?.[0] === propertyName && codeWritten !== undefined ? [[codeWritten, `#/components/schemas/${schema}`]] : [],
    ),
  );
  return { oneOf: refs, ...(mapping.size === parts.length && { discriminator: { propertyName, mapping: Object.fromEntries(mapping) } }) };
}

function headersOf(
  parts: readonly Part[],
  codes: readonly string[],
  entries: ReadonlyMap<string, ProviderEntry>,
): Readonly<Record<string, object>> {
  const waits = codes.some((code) => entries.get(code)?.retry === "later");
  const values = new Map<string, Set<string>>();
  const codeHeaders = new Set(parts.map(({ codeHeader }) => codeHeader));
  for (const [name, value] of parts.flatMap(({ headers }) => Object.entries(headers)))
    if (name !== "content-type" && name !== "retry-after") values.set(name, (values.get(name) ?? new Set()).add(value));
  const own = [...values].map(
    ([name, all]) => [name, { schema: { type: "string", ...(codeHeaders.has(name) && { enum: [...all] }) } }] as const,
  );
  return {
    ...Object.fromEntries(own),
    ...(waits && { "Retry-After": retryAfter }),
  };
}

/** The header as errcat describes it. */
export const retryAfter = {
  description: "The number of seconds to wait before sending the request again.",
  schema: { type: "integer", minimum: 0 },
} as const;

/** Returns parts by what they have alike. */
export function grouped<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): ReadonlyMap<Key, readonly Part[]> {
  const groups = new Map<Key, Part[]>();
  for (const part of parts) if (groups.get(keyOf(part))?.push(part) === undefined) groups.set(keyOf(part), [part]);
  return groups;
}

import { STATUS_CODES } from "node:http";
import type { AnswerRange } from "../../compile/outlines.ts";
import type { Fixture } from "../../model/server/fixtures.ts";
import type { Writer } from "../../model/server/writer.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { componentNames } from "./names.ts";
import { bodySchema, type Schema } from "./schema.ts";

/** How the errors of a catalog are answered in one form. */
export interface AnsweredForm {
  readonly writer: Writer;
  readonly ranges: ReadonlyMap<string, AnswerRange>;
  /** An answer with each code, by locale, the source locale first. */
  readonly fixtures: ReadonlyMap<string, readonly Fixture[]>;
}

/** The parts of an OpenAPI document that describe errors. */
export interface ErrorParts {
  readonly schemas: Readonly<Record<string, object>>;
  readonly examples: Readonly<Record<string, object>>;
  /** Returns the responses with some codes, by status. */
  readonly responsesWith: (codes: readonly string[]) => Readonly<Record<string, ErrorResponse>>;
}

export interface ErrorResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object; readonly examples: object }>>;
  /** The codes, which say that errcat wrote the response. */
  readonly "x-errors": readonly string[];
}

/** An answer with a code in a form, and the names of its parts. */
interface Part {
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly schema: string | undefined;
  readonly examples: readonly (readonly [title: string, name: string])[];
  readonly codeAt: readonly string[] | undefined;
  readonly codeHeader: string | undefined;
}

/** Returns the parts of a document for the errors of a catalog. */
export function errorParts(provider: Provider, forms: readonly AnsweredForm[]): ErrorParts {
  const entries = new Map(provider.entries.map((entry) => [entry.code, entry]));
  const names = componentNames(
    provider.typeName,
    forms.flatMap(({ writer }, i) => provider.entries.map(({ code }) => titleOf(code, writer, i))),
  );
  const schemas: Record<string, object> = {};
  const examples: Record<string, object> = {};
  const parts = new Map<string, Part[]>();
  for (const [i, form] of forms.entries()) {
    const [main = []] = form.fixtures.values();
    const others = [...form.fixtures].map(([locale, all]) => [locale, new Map(all.map((one) => [one.code, one]))] as const);
    for (const { code, answer } of main) {
      const [entry, range] = [entries.get(code), form.ranges.get(code)];
      if (entry === undefined || range === undefined) continue;
      const title = titleOf(code, form.writer, i);
      const name = names.get(title) ?? "";
      const schema = bodySchema(entry, form.writer, range, provider.wire);
      if (schema !== undefined)
        schemas[name] =
          i === 0
            ? { ...told(entry, provider), ...schema }
            : { description: title, "x-error": { code, form: form.writer.title }, ...schema };
      const seen = new Set<string>();
      const own = others.flatMap(([locale, all]) => {
        const body = all.get(code)?.answer.body;
        const text = JSON.stringify(body);
        if (body === undefined || seen.has(text)) return [];
        seen.add(text);
        const example = `${name}.${locale}`;
        examples[example] = { summary: entry.message[locale]?.gist ?? title, value: body, "x-error": code };
        return [[seen.size === 1 ? title : `${title} (${locale})`, example] as const];
      });
      const part: Part = {
        code,
        status: answer.status,
        headers: range.most.headers,
        schema: schema && name,
        examples: own,
        codeAt: form.writer.whole?.slots.find(({ value }) => value === "code")?.at,
        codeHeader: form.writer.headerSlots.find(({ value }) => value === "code")?.at[0],
      };
      parts.set(code, [...(parts.get(code) ?? []), part]);
    }
  }
  return {
    schemas,
    examples,
    responsesWith: (codes) =>
      responses(
        codes.flatMap((code) => parts.get(code) ?? []),
        entries,
      ),
  };
}

function titleOf(code: string, { title }: Writer, i: number): string {
  return i === 0 ? code : `${code} as ${title}`;
}

/** Returns what a catalog says of a code, beside its schema. */
function told({ code, name, category, status, retry, actor, url, message, solution }: ProviderEntry, { sourceLocale }: Provider): object {
  const texts = (all: ProviderEntry["message"]) => Object.fromEntries(Object.entries(all).map(([locale, { text }]) => [locale, text]));
  return {
    description: message[sourceLocale]?.text ?? code,
    ...(url !== undefined && { externalDocs: { url } }),
    "x-error": {
      code,
      ...(name !== undefined && { name }),
      ...(status !== undefined && { status }),
      category,
      retry,
      actor,
      message: texts(message),
      ...(Object.keys(solution).length > 0 && { solution: texts(solution) }),
    },
  };
}

function responses(parts: readonly Part[], entries: ReadonlyMap<string, ProviderEntry>): Readonly<Record<string, ErrorResponse>> {
  const byStatus = new Map<number, Part[]>();
  for (const part of parts) byStatus.set(part.status, [...(byStatus.get(part.status) ?? []), part]);
  return Object.fromEntries(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, all]) => [String(status), response(status, all, entries)]),
  );
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
export function descriptionOf(status: number, codes: readonly string[]): string {
  return `${STATUS_CODES[status] ?? status}: ${codes.length > mostNamed ? `${codes.length} codes` : codes.join(", ")}`;
}

/** More codes than this are counted, and the examples name them. */
const mostNamed = 8;

function contentOf(parts: readonly Part[]): NonNullable<ErrorResponse["content"]> {
  const byType = new Map<string, Part[]>();
  for (const part of parts) {
    const [type = ""] = (part.headers["content-type"] ?? "").split(";");
    if (type !== "") byType.set(type, [...(byType.get(type) ?? []), part]);
  }
  return Object.fromEntries(
    [...byType].map(([type, all]) => [
      type,
      {
        schema: schemaOf(all),
        examples: Object.fromEntries(
          all.flatMap(({ examples }) => examples.map(([title, name]) => [title, { $ref: `#/components/examples/${name}` }])),
        ),
      },
    ]),
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
  const [at] = new Set(parts.map(({ codeAt }) => JSON.stringify(codeAt)));
  const [propertyName = "", ...deeper] = parts[0]?.codeAt ?? [];
  const isDirect = deeper.length === 0 && parts.every(({ codeAt }) => JSON.stringify(codeAt) === at);
  return { oneOf: refs, ...(isDirect && { discriminator: { propertyName } }) };
}

function headersOf(
  parts: readonly Part[],
  codes: readonly string[],
  entries: ReadonlyMap<string, ProviderEntry>,
): Readonly<Record<string, object>> {
  const waits = codes.some((code) => entries.get(code)?.retry === "later");
  const own = new Map<string, object>();
  for (const { headers, codeHeader } of parts)
    for (const name of Object.keys(headers)) {
      if (name === "content-type" || name === "retry-after") continue;
      const values = parts.map((part) => part.headers[name]).filter((value) => value !== undefined);
      own.set(name, { schema: { type: "string", ...(name === codeHeader && { enum: [...new Set(values)] }) } });
    }
  return {
    ...Object.fromEntries(own),
    ...(waits && {
      "Retry-After": {
        description: "How many seconds to wait before the request is sent again.",
        schema: { type: "integer", minimum: 0 },
      },
    }),
  };
}

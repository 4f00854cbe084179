import { STATUS_CODES } from "node:http";
import type { AnswerRange } from "../../compile/outlines.ts";
import type { Fixture } from "../../model/server/fixtures.ts";
import type { Writer } from "../../model/server/writer.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { componentNames } from "./names.ts";
import { bodySchema, fixedIn, type Schema } from "./schema.ts";

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
  /** The code as it is at the top of the body, if it is a text there. */
  readonly codeWritten: string | undefined;
  readonly codeHeader: string | undefined;
}

/** Returns the parts of a document for the errors of a catalog. */
export function errorParts(provider: Provider, forms: readonly AnsweredForm[]): ErrorParts {
  const entries = new Map(provider.entries.map((entry) => [entry.code, entry]));
  const names = componentNames(
    provider.typeName,
    forms.flatMap(({ writer }, i) => provider.entries.map(({ code }) => titleOf(code, writer, i))),
  );
  const fixed = fixedIn(provider.wire);
  const schemas: Record<string, object> = {};
  const examples: Record<string, object> = {};
  const parts = forms.flatMap((form, i) => {
    const [main = []] = form.fixtures.values();
    const answers = [...form.fixtures].map(([locale, all]) => [locale, new Map(all.map((one) => [one.code, one.answer]))] as const);
    return main.flatMap(({ code, answer }): Part[] => {
      const [entry, range] = [entries.get(code), form.ranges.get(code)];
      if (entry === undefined || range === undefined) return [];
      const title = titleOf(code, form.writer, i);
      const name = names.get(title) ?? "";
      const schema = bodySchema(entry, form.writer, range, provider.wire, fixed);
      const facts = i === 0 ? told(entry, provider) : { description: title, "x-error": { code, form: form.writer.title } };
      if (schema !== undefined) schemas[name] = { ...facts, ...schema };
      const codeAt = form.writer.whole?.slots.find(({ value }) => value === "code")?.at;
      const own = examplesOf(entry, title, name, answers);
      for (const { component, example } of own) examples[component] = example;
      return [
        {
          code,
          status: answer.status,
          headers: range.most.headers,
          schema: schema && name,
          examples: own.map((one) => [one.title, one.component]),
          codeAt,
          codeWritten: textAt(schema, codeAt),
          codeHeader: form.writer.headerSlots.find(({ value }) => value === "code")?.at[0],
        },
      ];
    });
  });
  const byCode = grouped(parts, ({ code }) => code);
  return {
    schemas,
    examples,
    responsesWith: (codes) =>
      responses(
        codes.flatMap((code) => byCode.get(code) ?? []),
        entries,
      ),
  };
}

/** Returns the answers with a code as examples: of those that are the same in several locales, one. */
function examplesOf(
  { code, message }: ProviderEntry,
  title: string,
  name: string,
  answers: readonly (readonly [locale: string, answers: ReadonlyMap<string, Fixture["answer"]>])[],
): readonly { readonly title: string; readonly component: string; readonly example: object }[] {
  const seen = new Set<string>();
  return answers.flatMap(([locale, all]) => {
    const body = all.get(code)?.body;
    const text = JSON.stringify(body);
    if (body === undefined || seen.has(text)) return [];
    seen.add(text);
    const example = { summary: message[locale]?.gist ?? title, value: body, "x-error": code };
    return [{ title: seen.size === 1 ? title : `${title} (${locale})`, component: `${name}.${locale}`, example }];
  });
}

/** Returns the one text that a schema allows in a property at the top. */
function textAt(schema: Schema | undefined, [name = "", ...deeper]: readonly string[] = []): string | undefined {
  const [text] = (deeper.length === 0 ? schema?.properties?.[name]?.enum : undefined) ?? [];
  return typeof text === "string" ? text : undefined;
}

function grouped<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): ReadonlyMap<Key, readonly Part[]> {
  const groups = new Map<Key, Part[]>();
  for (const part of parts) if (groups.get(keyOf(part))?.push(part) === undefined) groups.set(keyOf(part), [part]);
  return groups;
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
export function descriptionOf(status: number, codes: readonly string[]): string {
  return `${STATUS_CODES[status] ?? status}: ${codes.length > mostNamed ? `${codes.length} codes` : codes.join(", ")}`;
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
    ...(waits && {
      "Retry-After": {
        description: "How many seconds to wait before the request is sent again.",
        schema: { type: "integer", minimum: 0 },
      },
    }),
  };
}

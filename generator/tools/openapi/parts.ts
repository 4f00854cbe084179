import type { AnswerRange } from "../../compile/outlines.ts";
import type { Fixture } from "../../model/server/fixtures.ts";
import type { Writer } from "../../model/server/writer.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { componentNames } from "./names.ts";
import { type ErrorResponse, grouped, type Part, responses } from "./responses.ts";
import { bodySchema, fixedIn, type Schema } from "./schema.ts";

/** How the errors of a catalog are answered in one format. */
export interface AnsweredFormat {
  readonly writer: Writer;
  readonly ranges: ReadonlyMap<string, AnswerRange>;
  /** An answer with each code, by locale, the source locale first. */
  readonly fixtures: ReadonlyMap<string, readonly Fixture[]>;
}

/** The parts of an OpenAPI document that describe errors. */
export interface ErrorParts {
  /** A schema for each code in each format. */
  readonly schemas: Readonly<Record<string, object>>;
  /** The names of the schemas that describe a body; the others say only what the catalog says of a code. */
  readonly bodies: readonly string[];
  readonly examples: Readonly<Record<string, object>>;
  /** Returns the responses with some codes, by status. */
  readonly responsesWith: (codes: readonly string[]) => Readonly<Record<string, ErrorResponse>>;
}

/** Returns the parts of a document for the errors of a catalog. Codes that have been removed are not among them: nobody sends them any more. */
export function errorParts(provider: Provider, formats: readonly AnsweredFormat[]): ErrorParts {
  const live = provider.entries.filter(({ lifecycle }) => lifecycle.stage !== "removed");
  const entries = new Map(live.map((entry) => [entry.code, entry]));
  const names = componentNames(
    provider.typeName,
    formats.flatMap(({ writer }, i) => live.map(({ code }) => titleOf(code, writer, i))),
  );
  const fixed = fixedIn(provider.wire);
  const schemas: Record<string, object> = {};
  const bodies: string[] = [];
  const examples: Record<string, object> = {};
  const parts = formats.flatMap((format, i) => {
    const [main = []] = format.fixtures.values();
    const answers = [...format.fixtures].map(([locale, all]) => [locale, new Map(all.map((one) => [one.code, one.answer]))] as const);
    return main.flatMap(({ code, answer }): Part[] => {
      const [entry, range] = [entries.get(code), format.ranges.get(code)];
      if (entry === undefined || range === undefined) return [];
      const title = titleOf(code, format.writer, i);
      const name = names.get(title) ?? "";
      const isText = typeof range.most.body === "string";
      const schema = isText ? textSchema : bodySchema(entry, format.writer, range, provider.wire, fixed);
      const facts = i === 0 ? told(entry, provider) : { description: title, "x-error": { code, format: format.writer.title } };
      if (schema !== undefined || i === 0) schemas[name] = { ...facts, ...schema };
      if (schema !== undefined) bodies.push(name);
      const codeAt = isText ? undefined : format.writer.whole?.slots.find(({ value }) => value === "code")?.at;
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
          codeHeader: format.writer.headerSlots.find(({ value }) => value === "code")?.at[0],
        },
      ];
    });
  });
  const byCode = grouped(parts, ({ code }) => code);
  return {
    schemas,
    bodies,
    examples,
    responsesWith: (codes) =>
      responses(
        codes.flatMap((code) => byCode.get(code) ?? []),
        entries,
      ),
  };
}

/** The schema of a body in XML. */
const textSchema: Schema = { type: "string" };

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

function titleOf(code: string, { title }: Writer, i: number): string {
  return i === 0 ? code : `${code} as ${title}`;
}

/** Returns what a catalog says of a code, beside its schema. */
function told(
  { code, name, category, status, retry, actor, url, page = url, lifecycle, message, solution }: ProviderEntry,
  { sourceLocale }: Provider,
): object {
  const { since, deprecated, replacedBy } = lifecycle;
  const texts = (all: ProviderEntry["message"]) => Object.fromEntries(Object.entries(all).map(([locale, { text }]) => [locale, text]));
  return {
    description: message[sourceLocale]?.text ?? code,
    ...(deprecated !== undefined && { deprecated: true }),
    ...(page !== undefined && { externalDocs: { url: page } }),
    "x-error": {
      code,
      ...(name !== undefined && { name }),
      ...(status !== undefined && { status }),
      category,
      retry,
      actor,
      since,
      ...(deprecated !== undefined && { deprecated }),
      ...(replacedBy !== undefined && { replacedBy }),
      message: texts(message),
      ...(Object.keys(solution).length > 0 && { solution: texts(solution) }),
    },
  };
}

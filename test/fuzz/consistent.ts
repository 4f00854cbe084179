import { isDeepStrictEqual } from "node:util";
import type { Entry, Parser } from "../parse/parsers.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Parses a value, and throws an `Error` that says so where the errors contradict each other, their catalog or their types. */
export function parsedConsistently(parser: Parser, value: unknown): readonly unknown[] {
  const all = parser.parseAll(value);
  const one = parser.parse(value);
  if (one === undefined)
    must(
      all.every((error) => isOfItem(parser, error as Fields)),
      `parse finds nothing, and parseAll ${shown(all[0])}`,
    );
  else must(one === all[0] || isDeepStrictEqual(one, all[0]), `parse is not the first of parseAll: ${shown(one)}, ${shown(all[0])}`);
  for (const error of all) if (error !== value) isError(parser, error as Fields);
  return all;
}

/** Whether it may be the error of an item, which alone a success has. GraphQL and JSON-RPC need not say of which. */
function isOfItem({ id }: Parser, { item }: Fields): boolean {
  return item !== undefined || id === "graphql" || id === "json-rpc";
}

/** Throws where an error is not what the catalog says, what was seen, and nothing else. */
export function isError({ id, entries, fields }: Parser, error: Fields): void {
  const { provider, code, category, retry, actor, status, detail, requestId, retryAfter, item, rawCode, nearest, parameters, ...further } =
    error;
  const entry = entries.get(code as string) ?? { category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
  must(provider === id, "the provider is another");
  must(entries.has(code as string) ? !("rawCode" in error) : code === "$unknown", `the code is ${shown(code)}`);
  must(category === entry.category && retry === entry.retry && actor === entry.actor, `the facts are not those of ${shown(code)}`);
  must(
    status === undefined || (Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599),
    `the status is ${shown(status)}`,
  );
  for (const text of [detail, requestId, item]) must(text === undefined || typeof text === "string", `a text is ${shown(text)}`);
  must(detail !== "" && requestId !== "", "a text is empty");
  must(
    retryAfter === undefined || (typeof retryAfter === "number" && retryAfter >= 0 && retryAfter <= 2 ** 31),
    `a wait is ${shown(retryAfter)}`,
  );
  if (code === "$unknown") {
    must(typeof rawCode === "string" && rawCode.length <= 256 && !entries.has(rawCode), `the raw code is ${shown(rawCode)}`);
    must(nearest === undefined || entries.has(nearest as string), `the nearest code is ${shown(nearest)}`);
  }
  for (const [field, value] of Object.entries(further))
    must(Object.hasOwn(fields, field) && isOf(fields[field]!, value), `${field} is ${shown(value)}`);
  for (const field of Object.keys(fields)) must(field in error, `${field} is not there`);
  const hasParameters = [...entries.values()].some((entry) => entry.parameters);
  must(hasParameters === "parameters" in error, "the parameters are there or not, against the catalog");
  const types: NonNullable<Entry["parameters"]> = entry.parameters ?? {};
  const values = (parameters ?? {}) as Fields;
  must(isDeepStrictEqual(Object.keys(values), Object.keys(types)), `the parameters are ${shown(values)}`);
  for (const [name, { type }] of Object.entries(types)) must(isOf(type, values[name]), `the parameter ${name} is ${shown(values[name])}`);
}

function isOf(type: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (type === "strings") return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  return type === "integer" ? Number.isSafeInteger(value) : typeof value === type;
}

export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}

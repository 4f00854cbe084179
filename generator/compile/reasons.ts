import type { CodeFormat, CodePlaces, Condition } from "../catalog/catalog.ts";
import { meets, valuesAt } from "../catalog/values.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import { listed } from "../problems/listed.ts";
import { describeFormat, hasFormat } from "../validate/rules/code-format.ts";

/** How many formats are explained. */
const mostFormats = 5;

/** Explains why no error is found in a value: which formats were tried, and what each of them lacks. */
export function reasons(value: unknown, { wire, entries }: FullCatalog): string[] {
  const body = bodyOf(value);
  if (typeof body === "string") return ["The body is a string that is not JSON."];
  const success = wire.success?.find((one) => [one].flat().every((condition) => meets(body, condition)));
  if (success)
    return [
      `The body meets the conditions for success: ${listed([success].flat().map(({ at }) => `${at} is ${shown(valuesAt(body, at)[0] ?? null)}`))}.`,
    ];
  const known = new Set(entries.map(({ code }) => code));
  const formats = wire.shapes.map(({ name, when = [], code, accepts = wire.codes }) => {
    const failure = when.flatMap((condition) => failureOf(condition, body) ?? [])[0];
    return `The format "${name}" ${failure ?? codeFailure(code, body, accepts, known)}.`;
  });
  const more = formats.length - mostFormats;
  return [
    ...formats.slice(0, mostFormats),
    ...(more > 0 ? [`${more} more ${more === 1 ? "format does" : "formats do"} not match either.`] : []),
  ];
}

/** Returns the body in what is handed over; JSON text is decoded. */
export function bodyOf(value: unknown): unknown {
  const held = (key: string, inside: unknown = value): unknown => (isObject(inside) ? inside[key] : undefined);
  const body = held("body") ?? held("data", held("response")) ?? held("body", held("response")) ?? held("data") ?? value;
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Returns the plain pointers among places. */
export function pointersIn(places: CodePlaces): string[] {
  return [places].flat().filter((place) => typeof place === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Returns what is wrong with a condition, as the end of a sentence; `undefined` if it holds. */
function failureOf(condition: Condition, body: unknown): string | undefined {
  if (meets(body, condition)) return undefined;
  const [found] = valuesAt(body, condition.at);
  if (condition.type === "absent") return `allows nothing at ${condition.at}, but ${shown(found)} is there`;
  return `requires ${describe(condition)}, but ${found === undefined ? "nothing is there" : `it is ${shown(found)}`}`;
}

function describe({ at, type, is, not, startsWith, endsWith }: Condition): string {
  const wanted = [
    ...(type === undefined || type === "present" || type === "absent" ? [] : [`of type ${type}`]),
    ...(is ? [listed(is.map(shown), "or")] : []),
    ...(not ? [`not ${listed(not.map(shown), "or")}`] : []),
    ...(startsWith === undefined ? [] : [`a string that begins with ${shown(startsWith)}`]),
    ...(endsWith === undefined ? [] : [`a string that ends with ${shown(endsWith)}`]),
  ];
  const place = at === "" ? "the body" : at;
  if (type === "absent") return `nothing at ${place}`;
  return wanted.length === 0 ? `something at ${place}` : `${place} to be ${listed(wanted)}`;
}

function codeFailure(places: CodePlaces, body: unknown, accepts: "listed" | CodeFormat, known: ReadonlySet<string>): string {
  const pointers = pointersIn(places);
  const [found] = pointers.flatMap((pointer) => valuesAt(body, pointer).map((value) => ({ pointer, value })));
  if (found === undefined) return pointers.length === 0 ? "finds no code" : `finds no code at ${listed(pointers, "or")}`;
  const code = String(found.value);
  const why =
    accepts === "listed" || known.has(code)
      ? "but the catalog does not list this code"
      : `but the catalog does not list this code, and it is not ${describeFormat(accepts)}`;
  const isBelieved = known.has(code) || (accepts !== "listed" && hasFormat(code, accepts));
  return isBelieved
    ? `finds the code ${shown(found.value)} at ${found.pointer}`
    : `finds ${shown(found.value)} at ${found.pointer}, ${why}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

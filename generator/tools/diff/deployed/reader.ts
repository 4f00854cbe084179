import type { Accepts, ItemShape, Shape } from "../../../catalog/catalog.ts";
import type { Provider } from "../../../normalize/provider.ts";
import { hasFormat } from "../../../validate/rules/code-format.ts";
import { meets, valuesAt, valuesAtPlaces } from "./values.ts";

/** What the parser of a package makes of codes and bodies. */
export interface Reader {
  readonly isListed: (code: string) => boolean;
  /** The codes that it finds in a body, as they arrive: first that of the request as a whole, then those of items. `""` is an error without a code. */
  readonly codesIn: (body: unknown) => readonly string[];
  /** The listed code that comes nearest to an unlisted one. */
  readonly nearest: (code: string) => string | undefined;
}

/** Returns what the parser of a provider's package does. It follows the templates of the parser, so change both together. */
export function readerOf({ wire, entries }: Provider): Reader {
  const listed = new Set(entries.map(({ code }) => code));
  const isAccepted = (code: string, accepts: Accepts = wire.codes): boolean =>
    listed.has(code) || (accepts !== "listed" && hasFormat(code, accepts));
  const codeOf = (value: unknown, { code, accepts, codeless = false }: Shape | ItemShape): string | undefined => {
    const found = valuesAtPlaces(value, code).flatMap(codeText);
    return found.find((one) => isAccepted(one, accepts)) ?? (codeless && found.length === 0 ? "" : undefined);
  };
  const codesIn = (body: unknown): readonly string[] => {
    const isSuccess = (wire.success ?? []).some((one) => [one].flat().every((condition) => meets(body, condition)));
    const shapes = isSuccess ? [] : wire.shapes.filter((shape) => holds(body, shape.when));
    const items = (wire.items ?? []).filter((item) => holds(body, item.when));
    const overall = shapes.map((shape) => codeOf(body, shape)).find((code) => code !== undefined);
    const single = items.flatMap((item) =>
      valuesAt(body, item.each).flatMap((value) => (holds(value, item.where) ? [codeOf(value, item)] : [])),
    );
    return [overall, ...single].filter((code) => code !== undefined);
  };
  return { isListed: (code) => listed.has(code), codesIn, nearest: (code) => nearestOf(code, wire.codes, listed) };
}

function holds(value: unknown, conditions: Shape["when"] = []): boolean {
  return conditions.every((condition) => meets(value, condition));
}

function codeText(value: unknown): string[] {
  const code = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  return typeof code === "string" && code !== "" && code.length <= 256 ? [code] : [];
}

function nearestOf(code: string, { format, family, lengths }: Provider["wire"]["codes"], listed: ReadonlySet<string>): string | undefined {
  const words = format === "dotted" ? code.split(".") : [];
  const parents = words.map((_, i) => words.slice(0, -1 - i).join("."));
  const general =
    family === undefined || code.length < family ? [] : [code.slice(0, family).padEnd(Math.max(...(lengths ?? [code.length])), "0")];
  return [...parents, ...general].find((one) => listed.has(one));
}

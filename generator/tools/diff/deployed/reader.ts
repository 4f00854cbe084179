import type { Accepts, ItemShape, Shape } from "../../../catalog/catalog.ts";
import { type CodeSource, codePlaces, separatorsOf } from "../../../catalog/code-place.ts";
import { cut } from "../../../catalog/cut.ts";
import { meets, valuesAt } from "../../../catalog/values.ts";
import type { Provider } from "../../../normalize/provider.ts";
import { hasFormat } from "../../../validate/rules/code-format.ts";
import type { Sent } from "./bodies.ts";

/** What the parser of a package makes of codes and bodies. */
export interface Reader {
  readonly isListed: (code: string) => boolean;
  /** The codes that it finds in a response, as they arrive: first that of the request as a whole, then those of items. `""` is an error without a code. */
  readonly codesIn: (sent: Sent) => readonly string[];
  /** The listed code that comes nearest to an unlisted one. */
  readonly nearest: (code: string) => string | undefined;
}

/** Returns what the parser of a provider's package does. It follows the templates of the parser, so change both together. */
export function readerOf({ wire, entries }: Provider): Reader {
  const listed = new Set(entries.map(({ code }) => code));
  const spellings = new Map(Object.entries(wire.spellings ?? {}));
  const isAccepted = (code: string, accepts: Accepts = wire.codes): boolean =>
    listed.has(code) || (accepts !== "listed" && hasFormat(code, accepts));
  const codeOf = (sent: Sent, { code, accepts, codeless = false }: Shape | ItemShape): string | undefined => {
    const found = codePlaces(code)
      .flatMap(({ source, cuts }) =>
        valuesOf(sent, source)
          .flatMap(codeText)
          .map((text) => cut(text, cuts))
          .map((text) => spellings.get(text) ?? text),
      )
      .filter((text) => text !== "");
    return found.find((one) => isAccepted(one, accepts)) ?? (codeless && found.length === 0 ? "" : undefined);
  };
  const codesIn = (sent: Sent): readonly string[] => {
    const { body } = sent;
    const isSuccess = (wire.success ?? []).some((one) => [one].flat().every((condition) => meets(body, condition)));
    const shapes = isSuccess ? [] : wire.shapes.filter((shape) => holds(body, shape.when));
    const items = (wire.items ?? []).filter((item) => holds(body, item.when));
    const overall = shapes.map((shape) => codeOf(sent, shape)).find((code) => code !== undefined);
    const single = items.flatMap((item) =>
      valuesAt(body, item.each).flatMap((value) => (holds(value, item.where) ? [codeOf({ body: value }, item)] : [])),
    );
    return [overall, ...single].filter((code) => code !== undefined);
  };
  return { isListed: (code) => listed.has(code), codesIn, nearest: (code) => nearestOf(code, wire, listed) };
}

function holds(value: unknown, conditions: Shape["when"] = []): boolean {
  return conditions.every((condition) => meets(value, condition));
}

function codeText(value: unknown): string[] {
  const code = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  return typeof code === "string" && code !== "" && code.length <= 256 ? [code] : [];
}

/** Returns what stands where a code may stand. */
function valuesOf({ body, status, headers = {} }: Sent, source: CodeSource): readonly unknown[] {
  switch (source.kind) {
    case "at":
      return valuesAt(body, source.at);
    case "each":
      return valuesAt(body, source.each).flatMap((one) =>
        source.where.every((condition) => meets(one, condition)) ? valuesAt(one, source.at) : [],
      );
    case "header":
      return [headers[source.header]];
    case "status":
      return [status];
    case "join": {
      const parts = source.join.map((pointer) => valuesAt(body, pointer).flatMap(codeText)[0]);
      const absent = parts.indexOf(undefined);
      return [parts.slice(0, absent < 0 ? parts.length : absent).join(source.with)];
    }
  }
}

function nearestOf(code: string, wire: Provider["wire"], listed: ReadonlySet<string>): string | undefined {
  const { family, lengths } = wire.codes;
  const marks = separatorsOf(wire);
  const ends = Array.from({ length: code.length }, (_, i) => code.length - 1 - i).filter(
    (end) => end > 0 && marks.some((mark) => code.startsWith(mark, end)),
  );
  const parents = ends.map((end) => code.slice(0, end));
  const general =
    family === undefined || code.length < family ? [] : [code.slice(0, family).padEnd(Math.max(...(lengths ?? [code.length])), "0")];
  return [...parents, ...general].find((one) => listed.has(one));
}

import type { Condition, ItemShape, Shape } from "../../../catalog/catalog.ts";
import { type CodeSource, codePlaces } from "../../../catalog/code-place.ts";
import { segmentsOf } from "../../../catalog/pointer.ts";
import { meets } from "../../../catalog/values.ts";

/** A response, as far as a parser reads it. */
export interface Sent {
  readonly body: unknown;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns responses of a format that carry a code: one for each place of the code, and for each of the values that a condition allows. */
export function responsesWith(code: string, format: Shape | ItemShape): readonly Sent[] {
  const when = format.when ?? [];
  const where = "each" in format ? (format.where ?? []) : [];
  const each = "each" in format ? format.each : "";
  const variants = Math.min(mostVariants, Math.max(1, ...[...when, ...where].map(({ is }) => is?.length ?? 1)));
  return codePlaces(format.code).flatMap(({ source }) =>
    Array.from({ length: variants }, (_, variant) => {
      const error = where.reduce((made, condition) => meeting(made, condition, variant), carrying(code, source));
      const body = when.reduce((made, condition) => meeting(made, condition, variant), put({}, segmentsOf(each), error));
      return { body, ...around(code, source) };
    }),
  );
}

function around(code: string, source: CodeSource): Omit<Sent, "body"> {
  if (source.kind === "header") return { headers: { [source.header]: code } };
  return source.kind === "status" ? { status: code } : {};
}

const mostVariants = 16;

function carrying(code: string, source: CodeSource): unknown {
  switch (source.kind) {
    case "header":
    case "status":
      return {};
    case "at":
      return put({}, segmentsOf(source.at), code);
    case "join": {
      const parts = code.split(source.with);
      const last = source.join.length - 1;
      // A code with more marks than there are places keeps them in its last part.
      const texts = [...parts.slice(0, last), ...(parts.length > last ? [parts.slice(last).join(source.with)] : [])];
      return texts.reduce<unknown>((made, text, i) => put(made, segmentsOf(source.join[i] ?? ""), text), {});
    }
    case "each": {
      const chosen = source.where.reduce((made, condition) => meeting(made, condition, 0), put({}, segmentsOf(source.at), code));
      return put({}, segmentsOf(source.each), chosen);
    }
  }
}

/** A value of which a condition holds, if that can be done by adding something. */
function meeting(value: unknown, condition: Condition, variant: number): unknown {
  return condition.type === "absent" || meets(value, condition) ? value : put(value, segmentsOf(condition.at), fitting(condition, variant));
}

function fitting({ type, is, startsWith = "", endsWith = "" }: Condition, variant: number): unknown {
  if (is !== undefined) return is[variant % is.length];
  switch (type) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return {};
    default:
      return `${startsWith}x${endsWith}`;
  }
}

/** A copy of a value that holds something at a path. */
function put(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const own = key === "*" ? "0" : key;
  const held = typeof value === "object" && value !== null ? value : /^(\d+|\*)$/.test(key) ? [] : {};
  const entries = [
    ...Object.entries(held).filter(([name]) => name !== own),
    [own, put((held as Record<string, unknown>)[own], rest, leaf)],
  ];
  return Array.isArray(held) ? Object.assign([], Object.fromEntries(entries)) : Object.fromEntries(entries);
}

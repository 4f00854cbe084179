import type { Problem } from "../../problems/problem.ts";

/** The columns of a table. */
export interface Columns {
  /** The locale of the translations; absent if the table cannot be read. */
  readonly locale?: string;
  readonly column: Readonly<Record<"provider" | "code" | "kind" | "source" | "target" | "state" | "exported", number>>;
  /** Whether a column has no heading, so errcat does not read it. */
  readonly isUnnamed: (index: number) => boolean;
  readonly wrong: readonly Pick<Problem, "message" | "cure" | "severity">[];
}

const needed = ["provider", "code", "kind", "source", "target"] as const;
const known: readonly string[] = [...needed, "state", "comment", "exported"];

/** Reads the headings of a table. It reports columns that errcat does not read, because somebody may have written in them. */
export function columnsIn(cells: readonly string[]): Columns {
  const headings = cells.map((cell) => cell.trim());
  const locales = headings.flatMap((heading) => /^target \((.+)\)$/.exec(heading)?.[1] ?? []);
  const names = headings.map((heading) => (/^target \(.+\)$/.test(heading) ? "target" : heading));
  const wrong: Columns["wrong"][number][] = [];
  const absent = needed.filter((name) => !names.includes(name)).map((name) => (name === "target" ? "target (…)" : name));
  if (absent.length > 0)
    wrong.push({
      severity: "error",
      message: `The table has no ${columns(absent)}.`,
      cure: 'The columns are "provider", "code", "kind", "source", and "target (zh-Hans)", with the locale in parentheses; "state" and "exported" are optional.',
    });
  if (locales.length > 1)
    wrong.push({
      severity: "error",
      message: `The table has several columns of translations: ${locales.map((locale) => `"target (${locale})"`).join(", ")}.`,
      cure: "Create a separate file for each.",
    });
  const twice = known.filter((name) => name !== "target" && names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0)
    wrong.push({
      severity: "error",
      message: `The table has the ${columns(twice)} twice.`,
      cure: twice.length === 1 ? "Remove one of the two." : "Remove one of each.",
    });
  const unread = names.filter((name) => name !== "" && !known.includes(name));
  if (unread.length > 0)
    wrong.push({
      severity: "warning",
      message: `errcat does not read the ${columns(unread)}.`,
      cure: 'Write translations in the column "target (…)"; other columns are not imported.',
    });
  const [locale] = locales;
  const at = (name: string): number => names.indexOf(name);
  const column = {
    provider: at("provider"),
    code: at("code"),
    kind: at("kind"),
    source: at("source"),
    target: at("target"),
    state: at("state"),
    exported: at("exported"),
  };
  return { ...(locale !== undefined && { locale }), column, isUnnamed: (index) => (names[index] ?? "") === "", wrong };
}

function columns(names: readonly string[]): string {
  return `${names.length === 1 ? "column" : "columns"} ${names.map((name) => `"${name}"`).join(", ")}`;
}

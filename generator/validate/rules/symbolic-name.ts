import { constantName } from "../../catalog/constant-name.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import type { LineOf, Report } from "./rule.ts";

/** Requires each name to give a constant of its own, distinguishable from the others. */
export function symbolicNameRules({ entries = [] }: Partial<FullCatalog>, lineOf: LineOf, report: Report): void {
  const first = new Map<string, Named>();
  const folded = new Map<string, Named>();
  entries.forEach(({ name }, i) => {
    if (name === undefined) return;
    const at = `/entries/${i}/name`;
    const constant = constantName(name);
    const named = { name, constant, at };
    const earlier = first.get(constant);
    const twin = folded.get(constant.toLowerCase());
    if (earlier !== undefined)
      report(
        "name-duplicate",
        at,
        `${asConstant(named)} is already used by ${earlier.name === name ? "the entry" : `"${earlier.name}"`} on line ${lineOf(earlier.at, at)}.`,
        "Give each code the name that the provider has for it. If the provider has one name for both, remove it from one of them.",
      );
    else if (twin !== undefined)
      report(
        "name-case",
        at,
        `${asConstant(named)} differs from "${twin.constant}" on line ${lineOf(twin.at, at)} only in letter case.`,
        "Correct the one that the provider writes differently. If the provider has both names, remove one of them.",
        { severity: "warning" },
      );
    first.set(constant, earlier ?? named);
    folded.set(constant.toLowerCase(), twin ?? named);
  });
}

interface Named {
  readonly name: string;
  readonly constant: string;
  readonly at: string;
}

/** Begins a sentence about the constant for a name. */
function asConstant({ name, constant }: Named): string {
  return name === constant ? `The name "${name}"` : `The constant ${constant} for the name "${name}"`;
}

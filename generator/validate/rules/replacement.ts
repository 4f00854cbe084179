import type { FullCatalog, FullEntry } from "../../expand/full-catalog.ts";
import { isWhole } from "../sound-parts.ts";
import type { Report } from "./rule.ts";

/** Requires a replacement to be a listed code that has not been retired itself and does not lead back. */
export function replacementRules({ entries = [] }: Partial<FullCatalog>, report: Report): void {
  if (!entries.some(({ replacedBy }) => replacedBy !== undefined)) return;
  const byCode = new Map<string, FullEntry>();
  entries.forEach((entry) => byCode.set(entry.code, entry));
  const whole = isWhole(entries);
  const { lasts, circles } = followed(byCode);
  entries.forEach(({ code, replacedBy, deprecated, removed }, i) => {
    if (replacedBy === undefined) return;
    const at = `/entries/${i}/replacedBy`;
    const replacement = byCode.get(replacedBy);
    if (replacedBy === code)
      report("replaced-by-itself", at, `"${code}" is replaced by itself.`, 'Use the code that replaced it, or remove "replacedBy".');
    // The entry may be one of those that do not fit the schema.
    else if (replacement === undefined && whole) {
      const meant = report.meant(replacedBy, inUse(byCode, code));
      report(
        "replaced-by-unknown",
        at,
        `No entry has the code "${replacedBy}".`,
        meant ? `Did you mean "${meant}"?` : 'Add an entry for it, or remove "replacedBy".',
      );
    } else if (circles.has(code))
      report(
        "replaced-by-circle",
        at,
        `"${code}" is replaced by "${replacedBy}", which leads back to "${code}".`,
        'Remove "replacedBy" from one of them.',
      );
    else if (replacement?.removed !== undefined) {
      const last = lasts.get(code);
      const cure =
        last === undefined || last.removed !== undefined
          ? 'Use a code that has not been removed, or remove "replacedBy".'
          : `Use "${last.code}", which replaces it.`;
      report(
        "replaced-by-removed",
        at,
        `"${code}" is replaced by "${replacedBy}", which was itself removed in ${replacement.removed}.`,
        cure,
      );
    } else if (replacement !== undefined && deprecated === undefined && removed === undefined) {
      report(
        "replaced-by-early",
        at,
        `"${code}" is replaced by "${replacedBy}", but is neither deprecated nor removed.`,
        `Add "deprecated" or "removed", or remove "replacedBy".`,
        { severity: "warning" },
      );
    }
  });
}

/** Returns the codes that can replace another. */
function* inUse(byCode: ReadonlyMap<string, FullEntry>, replaced: string): Iterable<string> {
  for (const { code, removed } of byCode.values()) if (code !== replaced && removed === undefined) yield code;
}

/** Returns the last replacement of each code, and one code of each circle of replacements. */
function followed(byCode: ReadonlyMap<string, FullEntry>): {
  readonly lasts: ReadonlyMap<string, FullEntry | undefined>;
  readonly circles: ReadonlySet<string>;
} {
  const lasts = new Map<string, FullEntry | undefined>();
  const circles = new Set<string>();
  for (const start of byCode.values()) {
    const path = new Set<string>();
    let one = start;
    let next: FullEntry | undefined = start;
    while (next !== undefined && !path.has(next.code) && !lasts.has(next.code)) {
      one = next;
      path.add(one.code);
      next = byCode.get(one.replacedBy ?? "");
    }
    const turnsBack = next !== undefined && path.has(next.code);
    if (turnsBack && next !== undefined) circles.add(next.code);
    const last = turnsBack ? undefined : next === undefined ? one : lasts.get(next.code);
    for (const code of path) lasts.set(code, last);
  }
  return { lasts, circles };
}

import { below } from "../../catalog/pointer.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import { isWhole } from "../sound-parts.ts";
import type { Report } from "./rule.ts";

/** Requires each spelling to stand for a listed code, and not to be one itself. */
export function spellingRules({ wire, entries = [] }: Partial<FullCatalog>, report: Report): void {
  const spellings = Object.entries(wire?.spellings ?? {});
  if (spellings.length === 0 || !isWhole(entries)) return;
  const listed = new Set(entries.map(({ code }) => code));
  for (const [spelling, code] of spellings) {
    const at = below("/wire", "spellings", spelling);
    if (listed.has(spelling))
      report("spelling-listed", at, `"${spelling}" is itself a code, so it cannot be a spelling of "${code}".`, "Remove it.", {
        part: "key",
      });
    else if (!listed.has(code)) {
      const meant = report.meant(code, listed);
      report(
        "spelling-unknown",
        at,
        `No entry has the code "${code}".`,
        meant ? `Did you mean "${meant}"?` : "Add an entry for it, or remove the spelling.",
      );
    }
  }
}

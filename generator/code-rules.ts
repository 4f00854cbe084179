import type { Catalog, CodeFormat } from "./catalog.ts";
import { describeFormat, hasFormat } from "./code-format.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Report } from "./rules.ts";
import { isWhole } from "./sound-parts.ts";

/** Codes are unique, look as the wire section says, and name each other rightly. */
export function codeRules({ entries = [], wire }: Partial<Catalog>, report: Report): void {
  const first = new Map<string, number>();
  const folded = new Map<string, string>();
  entries.forEach(({ code }, i) => {
    const at = `/entries/${i}/code`;
    const earlier = first.get(code);
    if (earlier !== undefined) report("code-duplicate", at, `The code "${code}" is already entry ${earlier + 1}.`, "Make one entry of the two; each code stands once, with a vendor record for each place that lists it.");
    else first.set(code, i);
    const twin = folded.get(code.toLowerCase());
    if (twin !== undefined && twin !== code) report("code-case", at, `"${code}" and "${twin}" differ only in the case of their letters.`, "Make sure that the provider really sends both.", { severity: "warning" });
    folded.set(code.toLowerCase(), code);
    if (code === "__proto__") report("code-reserved", at, `"__proto__" cannot be a code.`, "Remove the entry: JavaScript gives this name a meaning of its own, so no table can hold it safely.");
    if (wire && !hasFormat(code, wire.codes)) format(code, wire.codes, at, report);
  });
  entries.forEach(({ code, replacedBy }, i) => {
    const at = `/entries/${i}/replacedBy`;
    if (replacedBy === code) report("replaced-by-itself", at, `"${code}" is replaced by itself.`, "Name the code that took its place, or remove the field.");
    // The entry may be one of those that do not fit the schema yet.
    else if (replacedBy !== undefined && !first.has(replacedBy) && isWhole(entries)) {
      const meant = nearestWord(replacedBy, first.keys());
      report("replaced-by-unknown", at, `No entry has the code "${replacedBy}".`, meant ? `Did you mean "${meant}"?` : "Add an entry for it, or remove the field.");
    }
  });
}

function format(code: string, codes: CodeFormat, at: string, report: Report): void {
  report("code-format", at, `"${code}" is not what "codes" of the wire section says of codes: ${describeFormat(codes)}.`, `Correct the code, or "codes": the parser finds a code that is listed, but would not believe a new one like it.`, { severity: "warning" });
}

import type { FullCatalog } from "../../expand/full-catalog.ts";
import type { LineOf, Report } from "./rule.ts";

/** Requires codes to be unique and distinguishable. */
export function codeRules({ entries = [] }: Partial<FullCatalog>, lineOf: LineOf, report: Report): void {
  const first = new Map<string, number>();
  const folded = new Map<string, number>();
  entries.forEach(({ code, vendor }, i) => {
    const at = `/entries/${i}/code`;
    const earlier = first.get(code);
    if (earlier !== undefined)
      report(
        "code-duplicate",
        at,
        `The code "${code}" is already on line ${lineOf(`/entries/${earlier}/code`, at)}.`,
        "Merge the two entries; each code has one entry, with a vendor record for each place that lists it.",
      );
    else first.set(code, i);
    const twin = folded.get(code.toLowerCase());
    // If the sources list both, the provider sends both.
    if (twin !== undefined && entries[twin]?.code !== code && (vendor.length === 0 || entries[twin]?.vendor.length === 0))
      report(
        "code-case",
        at,
        `"${code}" differs from "${entries[twin]?.code}" on line ${lineOf(`/entries/${twin}/code`, at)} only in letter case.`,
        'Remove the one that the provider does not send. If it sends both, add a "vendor" record to each entry, with a quotation from the page on which the provider lists it.',
        { severity: "warning" },
      );
    folded.set(code.toLowerCase(), i);
    if (code === "__proto__")
      report(
        "code-reserved",
        at,
        `"__proto__" cannot be a code.`,
        "Remove the entry: this name has a special meaning in JavaScript, so it is not safe as an object key.",
      );
  });
}

import type { Vendor } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import type { FullCatalog, FullTexts } from "../../expand/full-catalog.ts";
import { addressMistake } from "../address.ts";
import type { LineOf, Report } from "./rule.ts";

/** Requires quotations to come from a source that the catalog names. */
export function vendorRules(
  { sources, statuses = [], remarks = [], operations = {}, entries = [] }: Partial<FullCatalog>,
  lineOf: LineOf,
  report: Report,
): void {
  const ids = new Map<string, number>();
  remarks.forEach(({ id }, i) => {
    const earlier = ids.get(id);
    if (earlier !== undefined)
      report(
        "remark-duplicate",
        `/remarks/${i}/id`,
        `The ID "${id}" is already on line ${lineOf(`/remarks/${earlier}/id`, `/remarks/${i}/id`)}.`,
        "Choose another ID.",
      );
    else ids.set(id, i);
  });
  if (!sources) return;
  for (const [key, { url }] of Object.entries(sources)) if (url !== undefined) address(key, url, report);
  statuses.forEach(({ vendor }, i) => records(sources, vendor, `/statuses/${i}/vendor`, report));
  remarks.forEach(({ vendor, message }, i) => {
    records(sources, vendor, `/remarks/${i}/vendor`, report);
    origins(sources, message, vendor, `/remarks/${i}/message`, report);
  });
  for (const [id, { vendor = [] }] of Object.entries(operations)) records(sources, vendor, below("/operations", id, "vendor"), report);
  entries.forEach(({ vendor, message, solution = {} }, i) => {
    records(sources, vendor, `/entries/${i}/vendor`, report);
    origins(sources, message, vendor, `/entries/${i}/message`, report);
    origins(sources, solution, vendor, `/entries/${i}/solution`, report);
  });
}

function address(source: string, url: string, report: Report): void {
  const mistake = addressMistake(url, ["https"]);
  if (mistake === undefined) return;
  report("source-url", below("/sources", source, "url"), `The URL of the source "${source}" ${mistake.what}.`, mistake.cure, {
    part: mistake.at ?? "value",
  });
}

type Sources = FullCatalog["sources"];

function records(sources: Sources, vendor: readonly Vendor[], pointer: string, report: Report): void {
  vendor.forEach(({ source }, i) => {
    if (Object.hasOwn(sources, source)) return;
    const meant = report.meant(source, Object.keys(sources));
    report(
      "source-unknown",
      `${pointer}/${i}/source`,
      `No source has the key "${source}".`,
      meant
        ? `Did you mean "${meant}"?`
        : `Add it to "sources" of the ${report.isOverlaid(`${pointer}/${i}`) ? "overlay" : "catalog"}, or use one that is there: ${Object.keys(
            sources,
          )
            .map((key) => `"${key}"`)
            .join(", ")}.`,
    );
  });
}

/** Requires a text marked as the vendor's to occur, word for word, in a record in its language. */
function origins(sources: Sources, texts: FullTexts, vendor: readonly Vendor[], pointer: string, report: Report): void {
  for (const [locale, { text, origin }] of Object.entries(texts)) {
    const isIn = ({ source, fields }: Vendor): boolean =>
      canonicalLocale(sources[source]?.language ?? "") === canonicalLocale(locale) && Object.values(fields).includes(text);
    if (origin === "vendor" && !vendor.some(isIn)) {
      report(
        "text-origin",
        `${pointer}/${locale}/origin`,
        `The text is marked as the vendor's, but no vendor record in ${locale} contains exactly these words.`,
        `Write "project" here, or quote exactly these words under "vendor", from a source in ${locale}.`,
      );
    }
  }
}

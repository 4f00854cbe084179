import type { Catalog, Entry, ItemShape, Shape, Texts, Vendor } from "./catalog.ts";
import type { Document } from "./load.ts";
import { canonicalLocale } from "./locale.ts";
import { nearestWord } from "./nearest-word.ts";
import { isTableName, ownFields } from "./names.ts";
import { parameterRules } from "./parameter-rules.ts";
import type { Problem } from "./problem.ts";

type Report = (rule: string, pointer: string, message: string, cure: string, more?: { severity?: "warning"; part?: "key" }) => void;

/** What a catalog must obey beyond its schema. Every breach of every rule, in the order of the rules. */
export function rules(catalog: Catalog, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, pointer, message, cure, { severity = "error" as const, part = "value" as const } = {}) =>
    problems.push({ rule, severity, message, cure, place: document.locate(pointer, part) });
  locales(catalog, report);
  codes(catalog, report);
  versions(catalog, report);
  everyText(catalog, report);
  everyVendor(catalog, report);
  parameterRules(catalog, report);
  wire(catalog, report);
  wellFormed(catalog, report);
  return problems;
}

function locales({ locales, name }: Catalog, report: Report): void {
  const seen = new Map<string, string>();
  locales.forEach((locale, i) => {
    const canonical = canonicalLocale(locale);
    if (canonical === undefined) return report("locale-unknown", `/locales/${i}`, `"${locale}" is not a BCP 47 tag.`, "Write one, for example en, zh-Hans or pt-BR.");
    const before = seen.get(canonical);
    if (before !== undefined) report("locale-duplicate", `/locales/${i}`, `"${locale}" and "${before}" are the same locale, ${canonical}.`, "Remove one of the two.");
    seen.set(canonical, locale);
    if (!isTableName(canonical)) report("locale-unknown", `/locales/${i}`, `No table can be named after "${locale}".`, "Write a shorter tag.");
  });
  sameLocales({ locales }, name, "/name", `The name`, report);
}

function codes({ entries }: Catalog, report: Report): void {
  const first = new Map<string, number>();
  const folded = new Map<string, string>();
  entries.forEach(({ code }, i) => {
    const earlier = first.get(code);
    if (earlier !== undefined) {
      report("code-duplicate", `/entries/${i}/code`, `The code "${code}" is already entry ${earlier + 1}.`, "Make one entry of the two; each code stands once, with a vendor record for each place that lists it.");
    }
    first.set(code, earlier ?? i);
    const twin = folded.get(code.toLowerCase());
    if (twin !== undefined && twin !== code) {
      report("code-case", `/entries/${i}/code`, `"${code}" and "${twin}" differ only in the case of their letters.`, "Make sure that the provider really sends both.", { severity: "warning" });
    }
    folded.set(code.toLowerCase(), code);
    if (code === "__proto__") report("code-reserved", `/entries/${i}/code`, `"__proto__" cannot be a code.`, "JavaScript gives this name a meaning of its own; no safe table can hold it.");
  });
  entries.forEach(({ code, replacedBy }, i) => {
    if (replacedBy === undefined) return;
    const pointer = `/entries/${i}/replacedBy`;
    if (replacedBy === code) report("replaced-by-itself", pointer, `"${code}" is replaced by itself.`, "Name the code that took its place, or remove the field.");
    else if (!first.has(replacedBy)) {
      const meant = nearestWord(replacedBy, first.keys());
      report("replaced-by-unknown", pointer, `No entry has the code "${replacedBy}".`, meant ? `Did you mean "${meant}"?` : "Add an entry for it, or remove the field.");
    }
  });
}

function versions({ version, entries }: Catalog, report: Report): void {
  entries.forEach((entry, i) => {
    for (const field of ["since", "deprecated"] as const) {
      const value = entry[field];
      if (value !== undefined && compareVersions(value, version) > 0) {
        report("version-future", `/entries/${i}/${field}`, `"${field}" is ${value}, but the catalog is only at ${version}.`, "Raise the catalog's version, or correct this one.");
      }
    }
    if (entry.deprecated !== undefined && compareVersions(entry.deprecated, entry.since) < 0) {
      report("version-order", `/entries/${i}/deprecated`, `"${entry.code}" is deprecated in ${entry.deprecated}, before it was added in ${entry.since}.`, "Correct one of the two.");
    }
  });
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split(".").map(Number), b.split(".").map(Number)];
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
}

function everyText(catalog: Catalog, report: Report): void {
  catalog.entries.forEach((entry, i) => {
    texts(catalog, entry.messages, entry.vendor, `/entries/${i}/messages`, `The message of "${entry.code}"`, report);
    if (entry.solution) texts(catalog, entry.solution, entry.vendor, `/entries/${i}/solution`, `The solution of "${entry.code}"`, report);
  });
  catalog.remarks?.forEach((remark, i) => texts(catalog, remark.messages, remark.vendor, `/remarks/${i}/messages`, `The remark "${remark.id}"`, report));
}

function texts(catalog: Catalog, texts: Texts, vendor: readonly Vendor[], pointer: string, what: string, report: Report): void {
  sameLocales(catalog, texts, pointer, what, report);
  for (const [locale, { text, origin }] of Object.entries(texts)) {
    const at = `${pointer}/${locale}/text`;
    if (text.trim() === "") report("text-empty", at, `${what} is empty in ${locale}.`, "Write it, or remove the locale.");
    else if (text.trim() !== text) report("text-untrimmed", at, `${what} begins or ends with white space in ${locale}.`, "Remove the white space.");
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) report("text-control", at, `${what} holds a control character or a line end in ${locale}.`, "Write it as one line of plain text.");
    if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) report("text-bidi", at, `${what} holds an invisible mark that changes the direction of text in ${locale}.`, "Remove the mark.");
    const quotes = vendor.some(({ source, fields }) => {
      const language = catalog.sources[source]?.language;
      return language !== undefined && canonicalLocale(language) === canonicalLocale(locale) && Object.values(fields).includes(text);
    });
    if (origin === "vendor" && !quotes) {
      report("text-origin", `${pointer}/${locale}/origin`, `${what} is marked as the vendor's in ${locale}, but no vendor record has these words.`, `Quote the record under "vendor", or write "project".`);
    }
  }
}

/** Every locale of the catalog and no other, by whatever name. */
function sameLocales({ locales }: Pick<Catalog, "locales">, table: Readonly<Record<string, unknown>>, pointer: string, what: string, report: Report): void {
  const wanted = new Set(locales.map((locale) => canonicalLocale(locale)));
  for (const locale of Object.keys(table)) {
    if (!wanted.delete(canonicalLocale(locale))) {
      report("locale-extra", `${pointer}/${locale}`, `${what} has the locale "${locale}", which the catalog does not list or the text already has.`, `Add it to "locales" of the catalog, or remove it here.`, { part: "key" });
    }
  }
  for (const locale of wanted) if (locale) report("locale-missing", pointer, `${what} is missing in ${locale}.`, `Add "${locale}".`);
}

function everyVendor({ sources, statuses = [], remarks = [], entries }: Catalog, report: Report): void {
  const check = (records: readonly Vendor[], pointer: string) =>
    records.forEach(({ source }, i) => {
      if (Object.hasOwn(sources, source)) return;
      const meant = nearestWord(source, Object.keys(sources));
      report("source-unknown", `${pointer}/${i}/source`, `No source is called "${source}".`, meant ? `Did you mean "${meant}"?` : `Add it to "sources" of the catalog.`);
    });
  statuses.forEach(({ vendor }, i) => check(vendor, `/statuses/${i}/vendor`));
  remarks.forEach(({ vendor }, i) => check(vendor, `/remarks/${i}/vendor`));
  entries.forEach(({ vendor }: Entry, i) => check(vendor, `/entries/${i}/vendor`));
}

function wire({ wire }: Catalog, report: Report): void {
  const declared = Object.keys(wire.fields ?? {});
  for (const field of declared) {
    if (ownFields.has(field)) report("field-reserved", `/wire/fields/${field}`, `Every error already has a field "${field}".`, "Choose another name.", { part: "key" });
  }
  const check = (shape: Shape | ItemShape, pointer: string) => {
    for (const field of Object.keys(shape.fields ?? {})) {
      if (declared.includes(field)) continue;
      const meant = nearestWord(field, declared);
      report("field-unknown", `${pointer}/fields/${field}`, `"${field}" is not declared in "fields" of the wire section.`, meant ? `Did you mean "${meant}"?` : "Declare it there, with its type.", { part: "key" });
    }
  };
  wire.shapes.forEach((shape, i) => check(shape, `/wire/shapes/${i}`));
  wire.items?.forEach((shape, i) => {
    check(shape, `/wire/items/${i}`);
    if (!shape.each.split("/").includes("*")) report("item-without-star", `/wire/items/${i}/each`, `"${shape.each}" names one place, not many.`, "Write * for the segment that differs from item to item.");
  });
}

/** A lone surrogate has no meaning and no UTF-8 form; it may hide anywhere a text is. */
function wellFormed(value: unknown, report: Report, pointer = ""): void {
  if (typeof value === "string") {
    if (!value.isWellFormed()) report("text-surrogate", pointer, "The text holds half of a surrogate pair.", "Write the whole character, or remove the half.");
  } else if (Array.isArray(value)) value.forEach((inner, i) => wellFormed(inner, report, `${pointer}/${i}`));
  else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) wellFormed(inner, report, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

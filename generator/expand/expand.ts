import type { Catalog, Entry, Pointers, State, Text, Texts } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import type { DefaultedField, OnDefault } from "./defaulted.ts";
import { categoryOf, usual } from "./facts.ts";
import type { FullCatalog, FullEntry, FullRemark, FullText, FullTexts } from "./full-catalog.ts";
import { localesIn } from "./locales.ts";
import { parametersOf } from "./parameters.ts";
import { samplesOf } from "./samples.ts";
import { firstVersion } from "./versions.ts";
import { parametersIn, wireOf } from "./wire.ts";

/**
 * Returns a catalog with everything spelled out that it leaves out, and reports each default to `onDefault`. Parts that are spelled out stay
 * the same objects. `broken` are the fields that are absent because they do not fit the schema.
 *
 * This is the only place that knows that a catalog can be written short or long.
 */
export function expand(catalog: Catalog, onDefault?: OnDefault): FullCatalog;
export function expand(catalog: Partial<Catalog>, onDefault?: OnDefault, broken?: ReadonlySet<string>): Partial<FullCatalog>;
export function expand(
  { state = "draft", ...catalog }: Partial<Catalog>,
  onDefault: OnDefault = () => {},
  broken: ReadonlySet<string> = new Set(),
): Partial<FullCatalog> {
  const full: Partial<FullCatalog> = { ...catalog } as Partial<FullCatalog>;
  const fill = <Field extends DefaultedField & keyof FullCatalog>(field: Field, value: () => FullCatalog[Field]): void => {
    if (full[field] !== undefined || broken.has(field)) return;
    full[field] = value();
    onDefault("", field, full[field]);
  };
  if (catalog.id !== undefined) fill("typeName", () => pascalCase(catalog.id ?? ""));
  fill("locales", () => localesIn(catalog));
  const locales = full.locales ?? localesIn(catalog);
  if (typeof catalog.name === "string") {
    full.name = Object.fromEntries(locales.map((locale) => [locale, catalog.name as string]));
    onDefault("/name", "name", full.name);
  }
  if (!broken.has("sources")) full.sources ??= {};
  if (!broken.has("entries")) fill("wire", () => wireOf(catalog));
  if (catalog.wire !== undefined) {
    full.wire = wireOf(catalog);
    if (typeof catalog.wire === "string" || catalog.wire.codes === undefined) onDefault("/wire", "codes", full.wire.codes);
  }
  const samples = samplesOf(catalog);
  if (samples !== undefined && !broken.has("samples")) full.samples = samples;
  const [sourceLocale = "en"] = locales;
  const entryOf = entryWith(canonicalLocale(sourceLocale) ?? sourceLocale, firstVersion(catalog), state, parametersIn(catalog), onDefault);
  if (catalog.entries !== undefined) full.entries = catalog.entries.map(entryOf);
  if (catalog.remarks !== undefined)
    full.remarks = catalog.remarks.map((remark, i): FullRemark => {
      const message = textsOf(remark.message, state, `/remarks/${i}/message`, onDefault);
      return message === remark.message ? (remark as FullRemark) : { ...remark, message };
    });
  return full;
}

/** Returns the function that spells an entry out; an entry that is spelled out stays the same object. */
function entryWith(
  sourceLocale: string,
  first: string,
  state: State,
  holder: Pointers | undefined,
  onDefault: OnDefault,
): (entry: Entry, i: number) => FullEntry {
  return (entry, i) => {
    const at = `/entries/${i}`;
    // A category or status that does not fit the schema is reported elsewhere.
    const category = entry.category ?? categoryOf(typeof entry.status === "number" ? entry.status : undefined);
    const { retry, actor } = (typeof category === "string" ? usual[category] : undefined) ?? usual.other;
    const facts = { category, retry, actor, since: first, vendor: none };
    const missing: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(facts) as [keyof typeof facts, string][]) {
      if (entry[field] !== undefined) continue;
      missing[field] = value;
      if (field !== "vendor") onDefault(at, field, value);
    }
    const message = textsOf(entry.message, state, `${at}/message`, onDefault);
    const solution = entry.solution && textsOf(entry.solution, state, `${at}/solution`, onDefault);
    const parameters = parametersOf(entry, sourceLocale, holder);
    if (parameters !== entry.parameters) onDefault(at, "parameters", parameters);
    const isFull =
      Object.keys(missing).length === 0 && message === entry.message && solution === entry.solution && parameters === entry.parameters;
    if (isFull) return entry as FullEntry;
    return { ...entry, ...missing, message, ...(solution && { solution }), ...(parameters && { parameters }) } as FullEntry;
  };
}

const none: never[] = [];

/** Returns texts with origin and state; a table whose texts have both stays the same object. */
function textsOf(texts: Texts, state: State, at: string, onDefault: OnDefault): FullTexts {
  let full: FullTexts | undefined;
  for (const locale of Object.keys(texts)) {
    const text = texts[locale] as Text | string;
    if (typeof text !== "string" && text.origin !== undefined && text.state !== undefined) continue;
    full ??= { ...texts } as FullTexts;
    full[locale] = textOf(text, state);
    onDefault(`${at}/${locale}`, "text", full[locale]);
  }
  return full ?? (texts as FullTexts);
}

/** Returns a text with its origin and state. */
export function textOf(text: Text | string, state: State = "draft"): FullText {
  if (typeof text === "string") return { text, origin: "project", state };
  const { text: words, origin = "project", state: own = state, ...rest } = text;
  return { text: words, origin, state: own, ...rest };
}

function pascalCase(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

import { canonicalLocale } from "../../catalog/locale.ts";
import { isPlain, MessageError, parametersOf, parseMessage } from "../../catalog/message.ts";
import { type FieldChange, type RawEntry, valueOf } from "./fields.ts";

/** Returns why new texts do not fit those that people have written, as a sentence without a full stop; `undefined` if they do. */
export function unfit(own: RawEntry, changes: readonly FieldChange[], source: string): string | undefined {
  const texts = changes.filter(({ field }) => field.includes("/"));
  if (texts.length === 0) return undefined;
  const declared = own["parameters"] === undefined ? undefined : new Set(Object.keys(own["parameters"] as object));
  for (const kind of ["message", "solution"]) {
    const locales = new Set([
      ...Object.keys((own[kind] ?? {}) as object).map((name) => canonicalLocale(name) ?? name),
      ...texts.flatMap(({ field }) => (field.startsWith(`${kind}/`) ? [field.slice(kind.length + 1)] : [])),
    ]);
    const used = new Map([...locales].map((locale) => [locale, parametersIn(textAfter(own, changes, `${kind}/${locale}`))] as const));
    const known = used.get(source);
    if (known === undefined) {
      if (locales.size > 0) return `its ${kind} has no text in ${source}, the source locale of the catalog`;
      continue;
    }
    for (const [locale, names] of used)
      for (const name of names) {
        if (!known.has(name)) return `its new ${kind} in ${source} has no {${name}}, which the ${kind} in ${locale} uses`;
        if (declared !== undefined && !declared.has(name))
          return `its new ${kind} in ${locale} uses {${name}}, which the entry does not declare`;
      }
    for (const [locale, names] of used)
      for (const name of known)
        if (!names.has(name)) return `its new ${kind} in ${source} uses {${name}}, which the ${kind} in ${locale} does not`;
  }
  return undefined;
}

function textAfter(own: RawEntry, changes: readonly FieldChange[], field: string): string {
  return String(changes.find((one) => one.field === field)?.value ?? valueOf(own, field) ?? "");
}

function parametersIn(text: string): ReadonlySet<string> {
  if (isPlain(text)) return new Set();
  try {
    return new Set(parametersOf(parseMessage(text)).keys());
  } catch (error) {
    if (error instanceof MessageError) return new Set();
    throw error;
  }
}

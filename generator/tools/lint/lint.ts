import type { Parameter } from "../../catalog/catalog.ts";
import { below } from "../../catalog/pointer.ts";
import type { Document } from "../../load/load.ts";
import type { Provider } from "../../normalize/provider.ts";
import { targetLocales, translations, type Written } from "../../normalize/translation.ts";
import { counted } from "../../problems/counted.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { currencies } from "./currencies.ts";
import { formats } from "./formats.ts";
import { parity } from "./parity.ts";
import { plurals } from "./plurals.ts";
import { punctuation } from "./punctuation.ts";
import { aNumber, aText } from "./reading.ts";
import { script } from "./script.ts";
import { spaces } from "./spaces.ts";
import { phrasesAvoided, type Terms, termsAvoided, termsSaid, typos } from "./terms.ts";
import { type Finding, type Linted, linted } from "./text.ts";
import { width } from "./width.ts";

/**
 * Returns a warning for everything that could be better in the texts of a catalog, or in the selected ones. Texts quoted from the vendor
 * are skipped.
 */
export function lint(
  catalog: Provider,
  document: Document,
  terms: readonly Terms[],
  isAsked: (pointer: string) => boolean = () => true,
): readonly Problem[] {
  const source = catalog.sourceLocale;
  const vocabulary = (locale: string): Terms =>
    terms.find((one) => one.locale === locale) ?? { path: "", locale, terms: [], typos: new Map(), phrases: new Map() };
  const problems: Problem[] = [];
  const report = ({ text, pointer }: Written, findings: readonly Finding[]): void => {
    const found = new Map<string, Problem>();
    for (const finding of findings.slice(0, most)) {
      const { rule, message, cure } = finding;
      const place = placeOf(document, below(pointer, "text"), text, finding);
      const key = JSON.stringify([rule, message, place.column]);
      if (!found.has(key)) found.set(key, { rule, severity: "warning", message, cure, place });
    }
    problems.push(...found.values());
    const [next] = findings.slice(most);
    if (next) problems.push(theOthers(next.rule, findings.length - most, document.locate(below(pointer, "text"))));
  };
  for (const locale of [source, ...targetLocales(catalog)]) {
    for (const { pointer, source: from, target } of translations(catalog, locale)) {
      if (!target || target.origin === "vendor" || !isAsked(target.pointer)) continue;
      const parameters = parametersAt(catalog, pointer);
      const text = linted(target.text, locale, parameters);
      report(target, [
        ...alone(text),
        ...termsAvoided(text, vocabulary(locale)),
        ...phrasesAvoided(text, vocabulary(locale)),
        ...typos(text, vocabulary(locale)),
      ]);
      if (locale === source) continue;
      const original = linted(from.text, source, parameters);
      report(target, [
        ...parity(original, text),
        ...formats(original, text),
        ...termsSaid(original, text, vocabulary(locale)),
        ...typos(text, vocabulary(source)),
      ]);
    }
  }
  return problems;
}

/** So many findings in one text are placed; more are counted. */
const most = 100;

function theOthers(rule: string, count: number, place: Place): Problem {
  const message = `There ${count === 1 ? "is" : "are"} ${counted(count, "more finding")} in this text.`;
  return { rule, severity: "warning", message, cure: "Address the findings above, and check again.", place };
}

function alone(text: Linted): readonly Finding[] {
  return [spaces, punctuation, width, script, plurals, currencies].flatMap((rule) => rule(text));
}

function parametersAt({ entries }: Provider, pointer: string): Readonly<Record<string, Pick<Parameter, "type">>> {
  const [, list, i] = pointer.split("/");
  return (list === "entries" ? entries[Number(i)]?.parameters : undefined) ?? {};
}

/**
 * Returns the place of the words that a finding is about. In a text with parameters, that is the first occurrence of the words, or of those
 * next to a parameter.
 */
function placeOf(document: Document, pointer: string, text: string, { words }: Finding): Place {
  if (!words) return document.locate(pointer);
  const { reading, index, length } = words;
  const fixed = (from: number, to: number) =>
    reading
      .slice(Math.max(0, from), to)
      .split(new RegExp(`[${aNumber}${aText}]`))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  const said = fixed(index, index + length) || fixed(index - 3, index + length + 3);
  const at = reading === text ? index : said === "" ? -1 : text.indexOf(said);
  if (at < 0) return document.locate(pointer);
  const [place, last] = [document.locate(pointer, at), document.locate(pointer, at + said.length - 1)];
  return { ...place, length: last.column + last.length - place.column };
}

import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { describeDifference, type DifferenceText as ToldDifference } from "../diff/describe.ts";
import type { Pen } from "../diff/pen.ts";
import { sentence } from "../diff/sentence.ts";
import { ways } from "../diff/way.ts";
import type { Changes } from "./changes.ts";
import { textViews } from "./entry.ts";
import { both, frame } from "./frame.ts";
import { type InterfaceLocale, type InterfaceText, interfaceLocales, known, say } from "./interface-text.ts";
import { languageName, namesOf } from "./names.ts";

export function changesPage(
  provider: Provider,
  { before, after, difference, added, removed, changed, others }: Changes,
  locales: readonly string[],
  names: ReadonlyMap<string, string>,
): object {
  const name = namesOf(provider.name);
  const brief = ({ code, message }: ProviderEntry) => ({ code, page: names.get(code), texts: textViews(message) });
  const toldIn = (language: InterfaceLocale): ToldDifference => describeDifference(difference, provider, language, asItIs);
  return {
    ...frame(locales, "changes", `${both(name)} · ${before} → ${after}`, "../"),
    name,
    heading: say("changes.title", { before, after }),
    verdict: inAll((language) => toldIn(language).verdict),
    ways:
      difference.level === "none"
        ? []
        : ways.map((_, i) => ({
            title: inAll((language) => plain(toldIn(language).ways[i]?.title)),
            meaning: inAll((language) => plain(toldIn(language).ways[i]?.meaning)),
          })),
    added: added.map(brief),
    removed: removed.map(brief),
    changed: changed.map(({ code, facts }) => ({
      code,
      page: names.get(code),
      facts: facts.map(({ fact, locale, before, after }) => ({
        name: say(known(`fact.${fact}`) as "fact.message"),
        language: locale === undefined ? undefined : languageName(locale),
        locale,
        before,
        after,
        isLong: `${before}${after}`.includes("\n"),
      })),
    })),
    others: others.map((change) => inAll((language) => sentence(change, language, asItIs))),
    isEmpty: difference.changes.length === 0,
  };
}

/** What stands in a catalog as it is: the page has encoders of its own. */
const asItIs: Pen = {
  code: (text = "") => text,
  name: (text, [opening, closing]) => `${opening}${text}${closing}`,
  text: (text = "") => text,
};

function inAll(say: (language: InterfaceLocale) => string): InterfaceText {
  return Object.fromEntries(interfaceLocales.map((language) => [language, say(language)])) as InterfaceText;
}

/** Without the marks of Markdown. */
function plain(text = ""): string {
  return text.replaceAll("`", "");
}

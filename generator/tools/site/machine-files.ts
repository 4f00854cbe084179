import type { ByLocale, Provider } from "../../normalize/provider.ts";
import type { ProviderText } from "../../normalize/text.ts";
import { counted } from "../../problems/counted.ts";
import { encoders } from "../../render/encode.ts";
import { languageName } from "./names.ts";

/** A provider, and the names of its pages. */
export interface Named {
  readonly provider: Provider;
  readonly names: ReadonlyMap<string, string>;
}

/** Returns every error of the site as one JSON document, with a line for each; texts are as in the catalogs. */
export function errorsJson(all: readonly Named[]): string {
  return `${encoders.data({
    providers: all.map(({ provider: { id, title, version, locales } }) => ({
      id,
      name: title,
      version,
      locales,
      page: `${id}/index.html`,
    })),
    errors: all.flatMap(({ provider, names }) =>
      provider.entries.map(({ code, name, category, retry, actor, status, url, lifecycle, message, solution }) => {
        const { since, deprecated, removed, replacedBy } = lifecycle;
        const path = `${provider.id}/${names.get(code)}`;
        return {
          provider: provider.id,
          code,
          name,
          category,
          retry,
          actor,
          status,
          url,
          since,
          deprecated,
          removed,
          replacedBy,
          page: `${path}.html`,
          markdown: `${path}.md`,
          message: textsOf(message),
          solution: textsOf(solution),
        };
      }),
    ),
  })}\n`;
}

function textsOf(texts: ByLocale<ProviderText>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([locale, { text }]) => [locale, text]));
}

/** Returns what a language model should know of the site, in the form of [llms.txt](https://llmstxt.org). */
export function llmsText(all: readonly Named[]): string {
  const { markdown } = encoders;
  const codes = all.reduce((sum, { provider }) => sum + provider.entries.length, 0);
  return [
    "# Error reference",
    `> ${counted(codes, "error code")} of ${counted(all.length, "provider")}: what each means, what to do, whether to retry, and who must act.`,
    "Every code has a page, and the same page in Markdown under the same name with `.md`. Codes that were removed or renamed keep their " +
      "pages, which name the code that replaces them.",
    "## Providers",
    all
      .map(({ provider: { id, title, version, entries, locales } }) => {
        const languages = locales.map((locale) => markdown(languageName(locale))).join(", ");
        return `- [${markdown(title)}](${id}/index.md): ${counted(entries.length, "code")}, version ${markdown(version)}, in ${languages}`;
      })
      .join("\n"),
    "## Data",
    "- [errors.json](errors.json): every code with its facts, its texts in each language, and the URLs of its pages",
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

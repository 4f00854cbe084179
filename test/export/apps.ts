import inlangPlugin from "@inlang/plugin-message-format";
import { createInstance } from "i18next";
import { IntlMessageFormat } from "intl-messageformat";
import { createI18n } from "vue-i18n";
import type { Files } from "../../generator/render/render.ts";
import type { FormatName } from "../../generator/tools/export/format-names.ts";
import { render } from "./inlang-messages.ts";
import type { Said } from "./said.ts";

/** An app that has loaded the files into the real library, and shows an error as `errcat export --help` says. */
export type App = (error: Omit<Said, "text">) => unknown;

/** The parameters with their dates as the library takes them. */
function withDates({ parameters, dates }: Pick<Said, "parameters" | "dates">): Record<string, Said["parameters"][string] | Date> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, dates.includes(name) ? new Date(value as string | number) : value]),
  );
}

/** The parameters with their lists as text, for libraries that do not join them. */
function joined(parameters: Said["parameters"], locale: string): Record<string, string | number | boolean> {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "object" ? new Intl.ListFormat(locale).format(value) : value,
  ]);
  return Object.fromEntries(texts);
}

/** How an app is made of exported files, for every format. */
export const apps: Readonly<Record<FormatName, (files: Files) => App>> = {
  i18next: (files) => i18nextApp(files, { keySeparator: false, nsSeparator: false }),

  formatjs: (files) => {
    const tables = byLocale(files);
    return ({ provider, locale, kind, code, parameters, dates }) =>
      new IntlMessageFormat(String(tables.get(locale)?.[dotted(provider, kind, code)]), locale).format(
        withDates({ parameters: joined(parameters, locale), dates }),
      );
  },

  "vue-i18n": (files) => {
    const options = { legacy: false, missingWarn: false, fallbackWarn: false, warnHtmlMessage: false } as const;
    const { global } = createI18n({
      ...options,
      locale: "en",
      messages: Object.fromEntries(byLocale(files)) as Record<string, Record<string, string>>,
    });
    return ({ provider, locale, kind, code, parameters: given, count }) => {
      global.locale.value = locale;
      const parameters = joined(given, locale);
      const number = count === undefined ? undefined : (parameters[count] as number);
      if (number === undefined) return global.t(dotted(provider, kind, code), parameters);
      return global.t(dotted(provider, kind, code), { ...parameters, n: global.n(number) }, number);
    };
  },

  inlang: (files) => {
    const encoder = new TextEncoder();
    const loaded = [...byLocale(files)].map(([locale, table]) => ({ locale, content: encoder.encode(JSON.stringify(table)) }));
    const imported = inlangPlugin.importFiles({ files: loaded });
    return async ({ provider, locale, kind, code, parameters }) => {
      const texts = Object.entries(joined(parameters, locale)).map(
        ([name, value]) => [name, typeof value === "boolean" ? String(value) : value] as const,
      );
      return render(await imported, locale, dotted(provider, kind, code), Object.fromEntries(texts));
    };
  },
};

/** The same with other separators, such as the ones that i18next has by itself. */
export function i18nextApp(files: Files, separators: { keySeparator?: false; nsSeparator?: false }): App {
  const resources: Record<string, Record<string, Record<string, string>>> = {};
  for (const [path, text] of files) {
    const [locale = "", namespace = ""] = path.replace(/\.json$/, "").split("/");
    resources[locale] = { ...resources[locale], [namespace]: JSON.parse(text) };
  }
  const app = createInstance();
  void app.init({
    ...separators,
    lng: "en",
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => "…",
    resources,
  });
  return ({ provider, locale, kind, code, parameters, dates, count, context, ordinal }) =>
    app.t(code, {
      lng: locale,
      ns: kind === "messages" ? provider : `${provider}.solutions`,
      replace: withDates({ parameters, dates }),
      ...(count !== undefined && { count: parameters[count] as number, ordinal }),
      ...(context !== undefined && { context: String(parameters[context]) }),
    });
}

function dotted(provider: string, kind: string, code: string): string {
  return `${provider}${kind === "messages" ? "" : ".$solution"}.${code}`;
}

/** The texts of all files of a locale, as an app loads them: the file's name is the locale. */
function byLocale(files: Files): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const tables = new Map<string, Record<string, unknown>>();
  for (const [path, text] of files) {
    const locale = path.replace(/^.*\/|\.json$/g, "");
    tables.set(locale, { ...tables.get(locale), ...JSON.parse(text) });
  }
  return tables;
}

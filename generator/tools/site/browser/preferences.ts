import { type InterfaceLocale, interfaceLocales } from "../interface-locales.ts";

/** What a reader has chosen. */
export interface Preferences {
  /** The language of the interface. */
  readonly interface: InterfaceLocale;
  /** The locale of the catalogs' texts, or `all`. */
  readonly texts: string;
  readonly colors: "automatic" | "light" | "dark";
}

const key = "errcat";

/** What the reader chose earlier; otherwise the first language of the browser that the interface speaks, and all texts. */
export function stored(): Preferences {
  const { interface: language, texts, colors } = remembered();
  return {
    interface: interfaceLocales.find((locale) => locale === language) ?? browserLanguage(),
    texts: typeof texts === "string" ? texts : "all",
    colors: colors === "light" || colors === "dark" ? colors : "automatic",
  };
}

/** Remembers a choice, as far as the browser lets us, and shows the page accordingly. */
export function choose(choice: Partial<Preferences>): void {
  const all = { ...stored(), ...choice };
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    // Storage may be full or forbidden. The choice then lasts as long as the page.
  }
  apply(all);
}

/** Shows the page as chosen. Everything else is the style sheet's. */
export function apply({ interface: language, texts, colors }: Preferences): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset.interface = language;
  dataset.texts = texts;
  dataset.colors = colors;
  document.dispatchEvent(new Event("errcat$language"));
}

/** The language the page is in. */
export function currentLanguage(): InterfaceLocale {
  return interfaceLocales.find((locale) => locale === document.documentElement.dataset.interface) ?? "en";
}

function remembered(): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}

function browserLanguage(): InterfaceLocale {
  for (const language of navigator.languages) {
    try {
      const locale = new Intl.Locale(language);
      const name = locale.language === "zh" ? `zh-${locale.maximize().script}` : locale.language;
      const spoken = interfaceLocales.find((one) => one === name);
      if (spoken) return spoken;
    } catch {
      // Not a locale.
    }
  }
  return "en";
}

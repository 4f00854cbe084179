import { type InterfaceLocale, interfaceLocales } from "../interface-locales.ts";

/** The reader's choices. */
export interface Preferences {
  /** The language of the interface. */
  readonly interface: InterfaceLocale;
  /** The locale of the catalogs' texts, or `all`. */
  readonly texts: string;
  readonly colors: "automatic" | "light" | "dark";
}

const key = "errcat";

/** Returns the reader's earlier choice; by default, the browser's first language that the interface supports, and all texts. */
export function stored(): Preferences {
  const { interface: language, texts, colors } = remembered();
  return {
    interface: interfaceLocales.find((locale) => locale === language) ?? browserLanguage(),
    texts: typeof texts === "string" ? texts : "all",
    colors: colors === "light" || colors === "dark" ? colors : "automatic",
  };
}

/** Stores a choice if the browser permits, and applies it to the page. */
export function choose(choice: Partial<Preferences>): void {
  const all = { ...stored(), ...choice };
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    // Storage may be full or forbidden. The choice then lasts until the page is closed.
  }
  apply(all);
}

/** Applies the choices to the page; the style sheet does the rest. */
export function apply({ interface: language, texts, colors }: Preferences): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset.interface = language;
  dataset.texts = texts;
  dataset.colors = colors;
  document.dispatchEvent(new Event("errcat$language"));
}

/** Returns the current language of the page. */
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
      // The name is not a valid locale.
    }
  }
  return "en";
}

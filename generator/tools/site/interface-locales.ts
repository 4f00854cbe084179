/** The languages of the interface: the locales of its own catalog, `interface.json`. */
export const interfaceLocales = ["en", "zh-Hans"] as const;
export type InterfaceLocale = (typeof interfaceLocales)[number];

/** The languages of the interface: those of its own catalog, `interface.json`. */
export const interfaceLocales = ["en", "zh-Hans"] as const;
export type InterfaceLocale = (typeof interfaceLocales)[number];

import { type InterfaceLocale, interfaceLocales } from "../interface-locales.ts";

type Child = Node | string;

/** Creates an element. Strings become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Returns a text in each language of the interface; the style sheet shows one of them. */
export function ui(told: Readonly<Record<InterfaceLocale, string>>): HTMLElement[] {
  return interfaceLocales.map((locale) => element("span", { class: "ui", lang: locale }, told[locale]));
}

/** Returns the page's own element with this id. Our ids begin with `$`, which no code does. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type | undefined {
  const found = document.getElementById(`$${id}`);
  return found instanceof type ? found : undefined;
}

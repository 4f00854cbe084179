import { interfaceLocales } from "../interface-locales.ts";
import { byId } from "./dom.ts";
import { choose, stored } from "./preferences.ts";

/** Sets up the choice of language and colors at the top of every page. */
export function controls(): void {
  const language = byId("language", HTMLFieldSetElement);
  for (const input of language?.querySelectorAll("input") ?? []) {
    input.checked = input.value === stored().texts;
    input.addEventListener("change", () => {
      const spoken = interfaceLocales.find((locale) => locale === input.value);
      choose({ texts: input.value, ...(spoken && { interface: spoken }) });
    });
  }
  const after = { automatic: "light", light: "dark", dark: "automatic" } as const;
  byId("colors", HTMLButtonElement)?.addEventListener("click", () => choose({ colors: after[stored().colors] }));
}

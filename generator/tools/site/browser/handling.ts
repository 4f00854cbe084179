import { say } from "../interface-text.ts";
import { codeOf } from "./code-of.ts";
import { byId, element, ui } from "./dom.ts";

/**
 * Adds the code that handles an error to its details when a reader unfolds them; otherwise, a page of ten thousand errors would contain it
 * ten thousand times.
 */
export function handling(): void {
  const entries = byId("entries", HTMLElement);
  for (const details of entries?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? []) addTo(details, entries?.dataset ?? {});
  // The event does not bubble, so the listener must capture it.
  entries?.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) addTo(target, entries.dataset);
    },
    true,
  );
}

function addTo(details: HTMLDetailsElement, { import: specifier = "", alias = "" }: DOMStringMap): void {
  const article = details.closest("article");
  const more = article?.querySelector(".more");
  if (!article || !more || more.querySelector(".handling")) return;
  const code = [
    `import * as ${alias} from ${JSON.stringify(specifier)};`,
    "",
    `const error = ${alias}.parse(caught);`,
    `if (error && ${alias}.is(error, ${JSON.stringify(codeOf(article))})) {`,
    `  // ${article.dataset.facts ?? ""}`,
    "}",
  ].join("\n");
  more.append(
    element(
      "div",
      { class: "handling" },
      element("pre", { tabindex: "0" }, element("code", {}, code)),
      element("button", { type: "button", class: "copy" }, ...ui(say("error.copy"))),
    ),
  );
}

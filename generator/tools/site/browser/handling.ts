import { say } from "../interface-text.ts";
import { byId, element, ui } from "./dom.ts";

/**
 * Adds the code that handles an error to its details when a reader unfolds them; otherwise, a page of ten thousand errors would contain it
 * ten thousand times.
 */
export function handling(): void {
  const entries = byId("entries", HTMLElement);
  // The event does not bubble, so the listener must capture it.
  entries?.addEventListener(
    "toggle",
    ({ target }) => {
      const article = target instanceof HTMLDetailsElement && target.open ? target.closest("article") : null;
      const more = article?.querySelector(".more");
      if (!article || !more || more.querySelector(".handling")) return;
      const { import: specifier = "", alias = "" } = entries.dataset;
      const code = [
        `import * as ${alias} from ${JSON.stringify(specifier)};`,
        "",
        `const error = ${alias}.parse(caught);`,
        `if (error && ${alias}.is(error, ${JSON.stringify(article.id)})) {`,
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
    },
    true,
  );
}

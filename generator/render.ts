import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import specs from "./built/templates.cjs";
import { encoders } from "./encode.ts";
import type { Model } from "./model.ts";

/** Path inside a package -> text. */
export type Files = ReadonlyMap<string, string>;

/** Only the part of Handlebars that prints: templates were compiled when errcat was built. */
const { create, SafeString } = runtime as unknown as typeof Handlebars;
const handlebars = create();
for (const [name, encode] of Object.entries(encoders)) {
  handlebars.registerHelper(name, (value: unknown) => new SafeString((encode as (value: unknown) => string)(value)));
}
const templates = Object.entries(specs).map(([path, spec]) => ({ path, print: handlebars.template<object>(spec) }));

/** The package of a model: every template printed once, those called `locale` once for each locale. What prints nothing is no file. */
export function render(model: Model): Files {
  const files = new Map<string, string>();
  for (const { path, print } of templates) {
    if (!path.includes("/locale.")) {
      const text = print(model);
      if (text !== "") files.set(path, text);
    }
    else for (const locale of model.locales) files.set(path.replace("/locale.", `/${encoders.path(locale.locale)}.`), print({ ...model, ...locale }));
  }
  return files;
}

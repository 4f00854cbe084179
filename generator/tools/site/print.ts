import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import built from "../../built/site.cjs";
import { encoders } from "./encode.ts";

/** Only the runtime of Handlebars: the templates were compiled when errcat was built. */
const { create, SafeString } = runtime as unknown as typeof Handlebars;
const handlebars = create();
for (const [name, encode] of Object.entries(encoders)) {
  handlebars.registerHelper(name, (value: unknown) => new SafeString((encode as (value: unknown) => string)(value)));
}
const templates = new Map(Object.entries(built.templates).map(([path, spec]) => [path, handlebars.template<object>(spec)]));

/** Prints a template of the site with a model. */
export function print(template: string, model: object): string {
  const found = templates.get(template);
  if (!found) throw new Error(`there is no template ${template}`);
  return found(model);
}

import { templates as compiled } from "../built.ts";
import type { Model } from "../model/model.ts";
import { encoders } from "./encode.ts";

/** Path inside a package -> text. */
export type Files = ReadonlyMap<string, string>;

const templates = Object.entries(compiled()).map(([path, template]) => ({ path, print: template(encoders, own, holds) }));

/** The package of a model: every template printed once, those called `locale` once for each locale. What prints nothing is no file. */
export function render(model: Model): Files {
  const files = new Map<string, string>();
  for (const { path, print } of templates) {
    if (!path.includes("/locale.")) {
      const text = whole(print(model));
      if (text !== "") files.set(path, text);
    } else
      for (const locale of model.locales)
        files.set(path.replace("/locale.", `/${encoders.path(locale.locale)}.`), whole(print({ ...model, ...locale })));
  }
  return files;
}

/** A text that was put together of very many: an engine puts off to do so, and keeps all of them until somebody looks at a letter. */
function whole(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** A field that a value has itself, not by inheritance. */
function own(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
}

/** Whether there is anything to print of a value. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

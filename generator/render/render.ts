import type { Model } from "../model/model.ts";
import { encoders } from "./encode.ts";
import { templates as compiled } from "./templates.ts";

/** Path inside a package -> text. */
export type Files = ReadonlyMap<string, string>;

/** How files import each other: `./errors.js`, `./errors.ts`, or `./errors`. */
export type Extension = "js" | "ts" | "none";

const templates = Object.entries(compiled()).map(([path, template]) => ({ path, print: template(encoders, own, holds, once) }));

/**
 * Renders the package of a model: every template once, and those named `locale` once per locale. A template that prints nothing becomes no
 * file.
 */
export function render(model: Model): Files {
  return printed(model, { isSource: false, extension: ".js" }, () => true);
}

/** Renders only the TypeScript in `src` of a package, for the source tree of an app, which compiles and lints it. */
export function renderSource(model: Model, extension: Extension = "js"): Files {
  const suffix = { js: ".js", ts: ".ts", none: "" }[extension];
  const files = printed(model, { isSource: true, extension: suffix }, (path) => path.startsWith("src/"));
  return new Map([...files].map(([path, text]) => [path.slice("src/".length), text]));
}

function printed(
  model: Model,
  mode: { readonly isSource: boolean; readonly extension: string },
  isWanted: (path: string) => boolean,
): Files {
  const files = new Map<string, string>();
  printedRows = new WeakMap();
  for (const { path, print } of templates) {
    if (!isWanted(path)) continue;
    if (!path.includes("/locale.")) {
      const text = print({ ...model, ...mode });
      if (text !== "") files.set(path, text);
    } else
      for (const locale of model.locales)
        files.set(path.replace("/locale.", `/${encoders.path(locale.locale)}.`), print({ ...model, ...locale, ...mode }));
  }
  return files;
}

/** A cache of the lists printed in this run: the same tables are printed as TypeScript and as JavaScript. */
let printedRows = new WeakMap<readonly unknown[], Map<string, string>>();

function once(list: readonly unknown[], rows: string, print: (list: readonly unknown[], length: number) => string): string {
  const known = printedRows.get(list) ?? new Map<string, string>();
  printedRows.set(list, known);
  const text = known.get(rows) ?? print(list, list.length);
  known.set(rows, text);
  return text;
}

/** Returns an own field of a value, not an inherited one. */
function own(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
}

/** Whether a value has anything to print. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

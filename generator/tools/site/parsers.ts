import { moduleRunnerTransformSync } from "oxc-transform";
import { tableName } from "../../catalog/names.ts";
import type { Package } from "../../generate.ts";
import { escapeInvisible, string } from "../../render/encode.ts";

/** The name under which the decoder finds the packages. */
export const packagesName = "errcat$packages";

/**
 * Returns the package modules that the decoder needs, as one script: pages opened from disk cannot load modules. Each module becomes a
 * function that fills its exports and requests those of others, in the form that module runners use.
 */
export function parsersScript(packages: readonly Package[]): string {
  return `"use strict";\nglobalThis.${packagesName} = [\n${packages.map(packageText).join(",\n")}\n];\n`;
}

function packageText({ provider, files }: Package): string {
  const tables = provider.locales.map((locale) => ({ locale, table: tableName(locale) }));
  const modules = new Map<string, string>();
  const add = (path: string): void => {
    const text = files.get(path);
    if (modules.has(path) || text === undefined) return;
    const { code, deps, errors } = moduleRunnerTransformSync(path, text);
    if (errors.length > 0)
      throw new Error(`${path} does not compile, which is a bug in errcat: ${errors.map(({ message }) => message).join("; ")}`);
    modules.set(path, escapeInvisible(code.replaceAll("\t", " ")));
    for (const one of deps) add(resolve(path, one));
  };
  for (const path of ["index.js", ...tables.flatMap(({ locale }) => [`messages/${locale}.js`, `solutions/${locale}.js`])]) add(path);
  const functions = [...modules].map(
    ([path, code]) => `${string(path)}: async (__vite_ssr_exports__, __vite_ssr_import__) => {\n${code}\n}`,
  );
  return [
    `{ id: ${string(provider.id)},`,
    `tables: [${tables.map(({ locale, table }) => `[${string(locale)}, ${string(table)}]`).join(", ")}],`,
    `modules: {\n${functions.join(",\n")}\n} }`,
  ].join("\n");
}

/** Resolves the path of an imported module. */
function resolve(from: string, path: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

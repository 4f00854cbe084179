import { existsSync, readFileSync } from "node:fs";
import { catalogsIn } from "../../config/folder.ts";
import { withScript } from "./package-script.ts";
import { installed, type Project, place } from "./project.ts";
import { sampleCatalog, samplePath } from "./sample-catalog.ts";

/** A file to write, or to leave alone if the step has no text. */
export interface Step {
  readonly path: string;
  /** The purpose of the file, or the reason it is skipped. */
  readonly what: string;
  readonly text?: string;
  /** The current text, if the file is to be changed. */
  readonly before?: string;
}

/**
 * Returns the files that a new project needs, one file per step. Without built-in catalogs, it starts from a sample catalog. An existing
 * configuration has some `configured` catalogs.
 */
export function steps(project: Project, catalogs: readonly string[], configured: readonly string[]): Step[] {
  return [config(project, catalogs, configured), ...(catalogs.length > 0 ? [] : [sample(project)]), script(project), ...ignored(project)];
}

/** Returns the name of the configuration that a new project gets. */
export function newConfig({ typescript }: Pick<Project, "typescript">): string {
  return typescript ? "errcat.config.ts" : "errcat.config.mjs";
}

function config(project: Project, catalogs: readonly string[], configured: readonly string[]): Step {
  const missing = named(catalogs.filter((name) => !configured.includes(name)));
  const names = named(catalogs);
  if (project.configs[0] !== undefined) {
    const what = missing ? `configures errcat; add ${missing} to its "catalogs"` : names ? `lists ${names}` : "configures errcat";
    return { path: project.configs[0], what: `already ${what}` };
  }
  const listed = names
    ? `[${names}], // also files and folders of your own: "catalogs"`
    : '["catalogs"], // also built-in ones: "errcat:tencent-tmt"; `npx errcat list` shows them';
  const text = `import { defineConfig } from "errcat";

export default defineConfig({
  catalogs: ${listed}
${place(project)
  .lines.map((line) => `  ${line}\n`)
  .join("")}});
`;
  return { path: newConfig(project), what: "the catalogs and the output folder", text };
}

function named(catalogs: readonly string[]): string {
  return [...new Set(catalogs)].map((name) => JSON.stringify(name)).join(", ");
}

function sample({ configs }: Project): Step {
  const path = samplePath;
  if (existsSync(path)) return { path, what: "already exists" };
  if (configs.length > 0) return { path, what: "not needed: the configuration lists the catalogs" };
  if (existsSync("catalogs") && catalogsIn("catalogs").files.length > 0) return { path, what: "not needed: the folder has catalogs" };
  return {
    path,
    what: "a sample with two error codes; edit it to match your API",
    text: sampleCatalog(`../${installed() ?? "node_modules/errcat"}/schema/catalog.schema.json`),
  };
}

function script({ packageText, package: { scripts = {} } }: Project): Step {
  const path = "package.json";
  if (packageText === undefined) return { path, what: "not found; no script added" };
  if (Object.values(scripts).some((line) => line.includes("errcat generate"))) return { path, what: "already has a script for it" };
  if ("generate" in scripts)
    return { path, what: 'already has a "generate" script; add `errcat generate` to that script, or to a new one with another name' };
  return { path, what: 'the script "generate"', text: withScript(packageText), before: packageText };
}

/** Returns the settings that exclude the generated files from other tools. */
function ignored(project: Project): Step[] {
  if (project.configs.length > 0) return [];
  const { out } = place(project);
  return [
    withLine(".gitattributes", `${out}/** linguist-generated`, "collapses generated files in diffs"),
    ...(project.prettier ? [withLine(".prettierignore", `${out}/`, "keeps Prettier from rewriting generated files")] : []),
  ];
}

/** Appends a line to a file. */
function withLine(path: string, line: string, what: string): Step {
  const there = existsSync(path);
  const before = there ? readFileSync(path, "utf8") : "";
  if (before.split(/\r?\n/).includes(line)) return { path, what: "already lists it" };
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  return { path, what, text: before + (before === "" || before.endsWith("\n") ? "" : end) + line + end, ...(there && { before }) };
}

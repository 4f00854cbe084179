import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { ConfigError } from "../config-error.ts";
import { edit } from "../edit.ts";
import { exitCodes } from "../exit.ts";
import { configsIn } from "../find-config.ts";
import { load } from "../load.ts";
import { packageManager } from "../package-manager.ts";
import type { Reporter } from "../reporter/reporter.ts";
import { replace } from "../write.ts";
import { again } from "./again.ts";
import { sampleCatalog } from "./sample-catalog.ts";

export interface InitOptions {
  /** Whether to write without asking. */
  readonly yes: boolean;
}

/** `errcat init`: what a project needs to begin with. Changes nothing that is there. Gives the exit code. */
export async function initCommand({ yes }: InitOptions, { print, result }: Reporter): Promise<number> {
  const project = look();
  const steps = [config(project), sample(project), script(project), gitattributes(project)];
  const waiting = steps.filter((step) => step.text !== undefined);
  const ask = !yes && waiting.length > 0 && process.stdin.isTTY && process.stdout.isTTY;
  if (ask) {
    for (const { path, what } of waiting) print(`${path}  ${what}`);
    if (!(await agreed("Write this? (Y/n) "))) {
      print("Nothing was written.");
      result({ exitCode: exitCodes.fine, written: [] });
      return exitCodes.fine;
    }
  }
  for (const { path, text } of waiting) if (text !== undefined) put(path, text);
  const width = Math.max(...steps.map(({ path }) => path.length));
  for (const { path, what, text, before } of steps) print(`${(text === undefined ? "left alone" : before ? "changed" : "wrote").padEnd(10)}  ${path.padEnd(width)}  ${what}`);
  for (const line of next(project, steps)) print(line);
  result({ exitCode: exitCodes.fine, written: waiting.map(({ path }) => path) });
  return exitCodes.fine;
}

/** What is already in the folder. */
interface Project {
  readonly configs: readonly string[];
  readonly packageText: string | undefined;
  readonly package: PackageJson;
  readonly typescript: boolean;
}

interface PackageJson {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

/** A file to write, or to leave alone if it has no text. */
interface Step {
  readonly path: string;
  readonly what: string;
  readonly text?: string;
  /** Whether it was there before. */
  readonly before?: boolean;
}

function look(): Project {
  const names = readdirSync(".");
  const bytes = names.includes("package.json") ? readFileSync("package.json") : undefined;
  const document = bytes && load("package.json", bytes);
  if (document && document.problems.length > 0) throw new ConfigError(document.problems);
  const found = (document?.value ?? {}) as PackageJson;
  const packages = Object.keys({ ...found.dependencies, ...found.devDependencies });
  return {
    configs: configsIn(process.cwd()),
    packageText: bytes?.toString("utf8"),
    package: found,
    typescript: packages.some((name) => /^(typescript|tsx|ts-node|@types\/.*|@typescript\/.*)$/.test(name)) || names.some((name) => /^(tsconfig.*\.json|deno\.jsonc?|bun\.lockb?)$/.test(name)),
  };
}

/** Where the example goes, and how: TypeScript where the project has it, and otherwise a compiled package to import by its path. */
function place({ typescript, package: { name = "" } }: Project): { readonly out: string; readonly lines: readonly string[]; readonly module: string } {
  if (typescript) return { out: "src/errors", lines: ['out: "src/errors",', 'as: "source", // TypeScript, compiled with the rest of the app'], module: "./errors/my-api/index.js" };
  const scope = /^@[a-z0-9-][a-z0-9._-]*(?=\/)/.exec(name)?.[0] ?? "@my";
  return { out: "errors", lines: ['out: "errors",', 'as: "package", // compiled JavaScript with types, to be imported by its path or to be published', `scope: ${JSON.stringify(scope)},`], module: "./errors/my-api/dist/index.js" };
}

function config(project: Project): Step {
  if (project.configs[0] !== undefined) return { path: project.configs[0], what: "configures errcat already" };
  const text = `import { defineConfig } from "errcat";

export default defineConfig({
  catalogs: ["catalogs"], // also built-in ones: "errcat:tencent-tmt"; \`npx errcat list\` shows them
${place(project).lines.map((line) => `  ${line}\n`).join("")}});
`;
  return { path: project.typescript ? "errcat.config.ts" : "errcat.config.mjs", what: "which catalogs, and where to", text };
}

function sample({ configs }: Project): Step {
  const path = "catalogs/my-api.json";
  if (existsSync(path)) return { path, what: "is there already" };
  if (configs.length > 0) return { path, what: "not needed: the configuration says where the catalogs are" };
  if (existsSync("catalogs") && readdirSync("catalogs").some((name) => name.endsWith(".json"))) return { path, what: "not needed: the folder has catalogs" };
  return { path, what: "an example with two errors, to be made yours", text: sampleCatalog(`../${installed() ?? "node_modules/errcat"}/schema/catalog.schema.json`) };
}

/** The folder errcat is installed in, here or in a folder above, as in a workspace. */
function installed(folder = process.cwd(), up = ""): string | undefined {
  if (existsSync(join(folder, "node_modules/errcat/schema"))) return `${up}node_modules/errcat`;
  return dirname(folder) === folder ? undefined : installed(dirname(folder), `../${up}`);
}

function script({ packageText, package: { scripts = {} } }: Project): Step {
  const path = "package.json";
  if (packageText === undefined) return { path, what: "is not there, so no script was added" };
  if (Object.values(scripts).some((line) => line.includes("errcat generate"))) return { path, what: "has a script for it already" };
  if ("generate" in scripts) return { path, what: 'has another script "generate"; add `errcat generate` to it, or call it by another name' };
  return { path, what: 'the script "generate"', text: withScript(packageText), before: true };
}

/** A package.json with the script, laid out as it is. */
function withScript(text: string): string {
  const manifest = JSON.parse(text.replace(/^\ufeff/, "")) as { readonly scripts?: object };
  const last = (object: object): string | undefined => Object.keys(object).at(-1)?.replaceAll("~", "~0").replaceAll("/", "~1");
  const [key, script] = [last(manifest), last(manifest.scripts ?? {})];
  if (script !== undefined) return edit(text, [{ after: `/scripts/${script}`, key: "generate", value: "errcat generate" }]);
  const indent = /\n([ \t]+)"/.exec(text)?.[1];
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const added = indent === undefined ? '{ "generate": "errcat generate" }' : `{${end}${indent}${indent}"generate": "errcat generate"${end}${indent}}`;
  if (manifest.scripts) return text.replace(/("scripts"\s*:\s*)\{\s*\}/, (_, start: string) => start + added);
  if (key === undefined) return text.replace(/\{\s*\}/, () => `{\n  "scripts": ${added}\n}`);
  return edit(text, [{ after: `/${key}`, key: "scripts", value: "" }]).replace(/("scripts"\s*:\s*)""/, (_, start: string) => start + added);
}

function gitattributes(project: Project): Step {
  const path = ".gitattributes";
  if (project.configs.length > 0) return { path, what: "not needed: the configuration says where things are generated" };
  const line = `${place(project).out}/** linguist-generated`;
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (before.split(/\r?\n/).includes(line)) return { path, what: "says already what is generated" };
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  return { path, what: "folds what is generated in diffs", text: before + (before === "" || before.endsWith("\n") ? "" : end) + line + end, before: before !== "" };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A file that came to be in the meantime is left alone, too.
  if (existsSync(path)) replace(path, text);
  else writeFileSync(path, text, { flag: "wx" });
}

function next(project: Project, steps: readonly Step[]): string[] {
  const generate = again({}, false);
  const install = { npm: "npm install --save-dev errcat", pnpm: "pnpm add --save-dev errcat", yarn: "yarn add --dev errcat", bun: "bun add --dev errcat" }[packageManager()];
  const commands = installed() === undefined ? [install, generate] : [generate, again({}, false, ["--watch"])];
  const wrote = steps.some(({ path, text }) => path === "catalogs/my-api.json" && text !== undefined);
  return ["", "Next:", ...commands.map((command) => `  ${command}`), ...(wrote ? ["", "Then, in your code:", `  import * as myApi from "${place(project).module}";`] : [])];
}

async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

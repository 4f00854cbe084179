import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } from "ts-morph";
import { withoutEnd } from "../../catalog/without-end.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { shownPath } from "../../problems/shown-path.ts";

export interface OpenOptions {
  /** A tsconfig, or the folder of one; without it the nearest, as `tsc` finds it. */
  readonly project?: string;
  /** The only files, by path or glob. */
  readonly paths?: readonly string[];
}

/** A consumer's program, and those of its files that we may read and change. */
export interface Consumer {
  readonly project: Project;
  readonly files: readonly string[];
}

/**
 * Opens a consumer's source, one program for each tsconfig: that which is found, and those that it refers to.
 *
 * Throws {@link UsageError} if there is none, if it is broken, or if a path names no file.
 */
export function openConsumer({ project, paths = [] }: OpenOptions): readonly Consumer[] {
  const named = project === undefined ? undefined : configNamed(project);
  const config = named ?? ts.findConfigFile(process.cwd(), (file) => existsSync(file));
  if (config === undefined && paths.length === 0)
    throw new UsageError("No tsconfig.json was found in this folder or above it.", "Specify one with --project, or specify files.");
  const projects = config === undefined ? [withoutConfig()] : withReferences(resolve(config));
  const consumers = projects.map((one): Consumer => ({ project: one, files: ownFiles(one) }));
  return paths.length === 0 ? consumers : only(consumers, paths);
}

/** The files of a program that somebody wrote by hand, and that belong to the project. */
export function ownFiles(project: Project): readonly string[] {
  return project
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile() && !file.isInNodeModules() && !isGenerated(file.compilerNode))
    .map((file) => file.getFilePath());
}

/** Whether errcat wrote it. */
export function isGenerated({ text }: Pick<ts.SourceFile, "text">): boolean {
  return /^\ufeff?\/\/ Generated (?:by errcat, the same in every package\. Do not edit\.|from .+\. Do not edit: change the catalog )/.test(
    text.slice(0, 1000),
  );
}

function configNamed(project: string): string {
  const path = resolve(project);
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, "tsconfig.json") : path;
  if (existsSync(file)) return file;
  throw new UsageError(
    `There is no file "${shownPath(file)}".`,
    "Correct the path after --project: it must lead to a tsconfig.json or its folder.",
  );
}

function withReferences(config: string, seen: Set<string> = new Set()): Project[] {
  if (seen.has(config)) return [];
  seen.add(config);
  const { fileNames, projectReferences = [] } = parsed(config);
  const own = fileNames.length > 0 ? [new Project({ tsConfigFilePath: config })] : [];
  const all = [...own, ...projectReferences.flatMap(({ path }) => withReferences(configNamed(path), seen))];
  if (all.length === 0 && seen.size === 1)
    throw new UsageError(`${shownPath(config)} has no files.`, 'Correct "include" in it, or specify another with --project.');
  return all;
}

function parsed(config: string): ts.ParsedCommandLine {
  const complain = (diagnostic: ts.Diagnostic): never => {
    throw new UsageError(
      `${shownPath(config)} is not a valid configuration: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`,
      "Correct it, or specify another with --project.",
    );
  };
  const { config: value, error } = ts.readConfigFile(config, (file) => ts.sys.readFile(file));
  if (error) complain(error);
  const read = ts.parseJsonConfigFileContent(value, ts.sys, dirname(config), undefined, config);
  // A configuration that only refers to others has no files of its own.
  const wrong = read.errors.find(({ code, category }) => category === ts.DiagnosticCategory.Error && code !== 18002 && code !== 18003);
  if (wrong) complain(wrong);
  return read;
}

function withoutConfig(): Project {
  return new Project({
    compilerOptions: {
      target: ScriptTarget.ESNext,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      allowJs: true,
      checkJs: true,
      strict: true,
      noEmit: true,
    },
  });
}

/** The same programs, with no more than certain files; what is in none of them is added to the first. */
function only([first, ...others]: readonly Consumer[], paths: readonly string[]): readonly Consumer[] {
  if (first === undefined) return [];
  const all = [first, ...others];
  const wanted = paths.map((path) => {
    const pattern = statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? `${withoutEnd(path, "\\/")}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}`
      : path;
    const found = all.map(({ project }) => project.getSourceFiles(absolute(pattern)));
    const added = found.every((files) => files.length === 0) ? first.project.addSourceFilesAtPaths(pattern) : [];
    const files = [...found.flat(), ...added];
    if (files.length === 0)
      throw new UsageError(`There is no file "${path}".`, "Specify files, folders, or globs; they are relative to the current folder.");
    return files.map((file) => file.getFilePath() as string);
  });
  const names = new Set(wanted.flat());
  return all.map(({ project }) => ({ project, files: ownFiles(project).filter((file) => names.has(file)) }));
}

function absolute(pattern: string): string {
  return resolve(pattern).replaceAll("\\", "/");
}

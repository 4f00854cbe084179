import { readdirSync, readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { inMemory } from "../../generator/tools/usage/in-memory.ts";
import type { Consumer } from "../../generator/tools/usage/open.ts";

const folder = new URL("consumers/", import.meta.url);

/**
 * Projects of people who use generated packages; each has the files it begins with in `input/`, and those that a migration should make of
 * them in `output/`.
 */
export const names = readdirSync(folder).sort();

/** The files of a consumer, by path inside it. */
export function filesOf(name: string, which: "input" | "output"): Readonly<Record<string, string>> {
  const place = new URL(`${name}/${which}/`, folder);
  return Object.fromEntries(
    readdirSync(place)
      .sort()
      .map((file) => [file, readFileSync(new URL(file, place), "utf8")]),
  );
}

/** A program in memory. Paths are absolute. */
export function consumerOf(files: Iterable<readonly [path: string, text: string]>): Consumer {
  return inMemory({ files: new Map([["/package.json", '{ "type": "module" }'], ...files]), compilerOptions });
}

/** How the consumers are compiled. */
export const compilerOptions = {
  target: "es2022",
  lib: ["es2023"],
  module: "nodenext",
  moduleResolution: "nodenext",
  jsx: "react",
  types: [],
  allowJs: true,
  checkJs: true,
  strict: true,
  noImplicitReturns: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipDefaultLibCheck: true,
};

/** What the compiler says of a consumer's own files: place and message. */
export function complaints({ project, files }: Consumer): readonly string[] {
  const program = project.getProgram().compilerObject;
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) return [`${path} is not there`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) =>
        `${path}:${file.getLineAndCharacterOfPosition(start).line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`,
    );
  });
}

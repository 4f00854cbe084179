import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf, hasEnded, isLate, largeCatalog } from "./large-catalog.ts";
import { makePackage } from "./made-package.ts";
import { type Compiled, compiled, type TypeScript } from "./typescript.ts";

/** The two ways of generating: a package that is installed, and TypeScript in the consumer's own tree. */
export const modes = ["package", "source"] as const;

export type Mode = (typeof modes)[number];

/** A project that has the errors of a large catalog both ways, with a program for each that handles every code, twice. */
export function bothModes(size: number, versions: number): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "errcat-modes-"));
  const made = makePackage(largeCatalog(size, versions));
  cpSync(made.folder, join(folder, "node_modules/@errcat/large"), { recursive: true });
  cpSync(join(made.folder, "src"), join(folder, "source/errors"), { recursive: true });
  rmSync(made.folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [mode, from] of [
    ["package", "@errcat/large"],
    ["source", "./errors/index.js"],
  ] as const) {
    mkdirSync(join(folder, mode), { recursive: true });
    writeFileSync(join(folder, mode, "program.ts"), program(size, from, `1.${versions >> 1}.0`, versions));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Compiles the program of one mode, and everything that it imports. */
export function compiledIn(mode: Mode, typescript: TypeScript, folder: string): Promise<Compiled> {
  return compiled(typescript, folder, { compilerOptions, include: [`${mode}/**/*.ts`] });
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  skipLibCheck: false,
  // What TypeScript brings along is not ours to check.
  skipDefaultLibCheck: true,
};

function program(size: number, from: string, version: string, versions: number): string {
  const all = Array.from({ length: size }, (_, i) => i);
  const minor = Number(version.split(".")[1]);
  const since = (i: number): number => (isLate(i) ? 1 + (Math.floor(i / 10) % (versions - 2)) : 0);
  const handlers = (some: readonly number[]): string => some.map((i) => `  "${codeOf(i)}": (e) => e.code,\n`).join("");
  return `import * as large from "${from}";
export const now = (error: large.LargeError): string => large.match(error, {
${handlers(all.filter((i) => !hasEnded(i)))}  $unknown: (e) => e.rawCode,
});
export const then = (error: large.LargeError): string => large.match(large.asOf("${version}", error), {
${handlers(all.filter((i) => since(i) <= minor))}  $unknown: (e) => e.rawCode,
  $added: (e) => e.error.code,
});
export const parsed = (caught: unknown): large.LargeError | undefined => large.parse(caught);
`;
}

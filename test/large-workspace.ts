import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { largeCatalog } from "./large-catalog.ts";
import { largeConsumers } from "./large-consumers.ts";
import { makePackage } from "./made-package.ts";
import { type Compiled, compiled, type TypeScript } from "./typescript.ts";

/** Large packages that are installed, each beside its source and the programs that use it. */
export interface LargeWorkspace {
  /** What a compiler comes to with consumers, by name, of the package of so many codes. */
  readonly checked: (typescript: TypeScript, size: number, consumers: readonly string[], options?: object) => Promise<Compiled>;
  readonly remove: () => void;
}

/** A workspace in a temporary folder, with packages of these sizes. */
export function largeWorkspace(sizes: readonly number[]): LargeWorkspace {
  const workspace = mkdtempSync(join(tmpdir(), "errcat-large-"));
  for (const size of sizes) {
    const inside = join(workspace, String(size));
    const { folder } = makePackage(largeCatalog(size));
    cpSync(folder, join(inside, "node_modules/@errcat/large"), { recursive: true });
    cpSync(join(folder, "src"), join(inside, "source"), { recursive: true });
    rmSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(largeConsumers(size))) {
      writeFileSync(join(inside, `${name}.ts`), text);
      writeFileSync(join(inside, `${name}-of-source.ts`), text.replace('"@errcat/large"', '"./source/index.js"'));
    }
    writeFileSync(join(inside, "package.json"), '{ "type": "module" }');
  }
  return {
    checked: (typescript, size, consumers, options = {}) =>
      compiled(typescript, join(workspace, String(size)), {
        compilerOptions: { ...compilerOptions, ...options },
        include: consumers.map((one) => `${one}.ts`),
      }),
    remove: () => rmSync(workspace, { recursive: true }),
  };
}

const compilerOptions = {
  strict: true,
  declaration: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  skipLibCheck: true,
};

/** Every consumer but the one that only measures compare themselves with. */
export const consumers = ["everyday", "match", "matchOfVersion", "switch", "switchOfVersion", "leftOut"];

/** What a compiler says of each of the two matches of `leftOut`: it names the first code. */
export const namesFirst = {
  file: "leftOut.ts",
  line: expect.any(Number) as number,
  message: expect.stringMatching(/^[^\n]*\n {2}Property '"Code.Number0"' is missing in type /) as string,
};

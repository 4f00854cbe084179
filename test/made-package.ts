import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type GenerateOptions, generate } from "../generator/generate.ts";

/** A package made from a catalog for a test, in a temporary folder. */
export interface MadePackage {
  readonly folder: string;
  /** Imports one of its modules: `index`, `messages/en`. */
  readonly load: <Module>(module: string) => Promise<Module>;
}

/** Makes the package of a catalog, from its path or from its JSON value. */
export function makePackage(catalog: string | object, options: GenerateOptions = {}): MadePackage {
  const path = typeof catalog === "string" ? catalog : "catalog.json";
  const bytes = typeof catalog === "string" ? readFileSync(catalog) : Buffer.from(JSON.stringify(catalog));
  const [made] = generate([{ path: basename(path), bytes }], options).packages;
  if (made === undefined) throw new Error(`${path} became no package`);
  const folder = mkdtempSync(join(tmpdir(), "errcat-"));
  for (const [file, text] of made.files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, load: async (module) => await import(pathToFileURL(join(folder, `${module}.js`)).href) };
}

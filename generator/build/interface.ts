import { readFileSync } from "node:fs";

/** Returns the modules of the package for the site's interface texts, which are an ordinary catalog: path -> text. */
export async function interfaceModules(catalog: URL): Promise<ReadonlyMap<string, string>> {
  // Imported here because the build has only just made what the generator needs; an import at the top would fail.
  const { generate } = await import("../generate.ts");
  const { packages } = generate([{ path: "generator/tools/site/interface.json", bytes: readFileSync(catalog) }]);
  const files = [...(packages[0]?.files ?? [])];
  return new Map(files.filter(([path]) => /\.(js|d\.ts)$/.test(path)));
}

import { readFileSync } from "node:fs";

/** The texts of the site's interface, which are a catalog like any other, as the modules of its package: path -> text. */
export async function interfaceModules(catalog: URL): Promise<ReadonlyMap<string, string>> {
  // What it is made with has only just been made itself.
  const { generate } = await import("../generate.ts");
  const { packages } = generate([{ path: "generator/tools/site/interface.json", bytes: readFileSync(catalog) }]);
  const files = [...(packages[0]?.files ?? [])];
  return new Map(files.filter(([path]) => path.startsWith("dist/")).map(([path, text]) => [path.slice("dist/".length), text]));
}

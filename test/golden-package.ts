import { readFileSync } from "node:fs";
import { generate } from "../generator/generate.ts";
import type { Files } from "../generator/render/render.ts";

/** Where the golden package lies as real files. */
export const goldenFolder = new URL("golden/acme/", import.meta.url);

/** The package that the catalog `test/catalogs/acme.json` becomes now, made from the bytes anew at each call. */
export function goldenPackage(): Files {
  const bytes = readFileSync(new URL("catalogs/acme.json", import.meta.url));
  const [made] = generate([{ path: "acme.json", bytes }]).packages;
  if (made === undefined) throw new Error("the golden catalog became no package");
  return made.files;
}

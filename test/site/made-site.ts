import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { generate } from "../../generator/generate.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { site } from "../../generator/tools/site/site.ts";
import type { Use } from "../../generator/tools/site/use.ts";

const catalogs = fileURLToPath(new URL("../../catalogs", import.meta.url));

/** The paths of this project's own catalogs. */
export const ownCatalogs = readdirSync(catalogs)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => join(catalogs, name));

/** The packages of catalogs, from their paths or from their JSON values. */
export function packagesOf(from: readonly (string | object)[]) {
  return generate(
    from.map((one, i) =>
      typeof one === "string"
        ? { path: basename(one), bytes: readFileSync(one) }
        : { path: `${i}.json`, bytes: Buffer.from(JSON.stringify(one)) },
    ),
  ).packages.map((one) => ({ ...one, uses: [published(one.provider.id)] }));
}

/** As this project's own packages are used. */
export function published(id: string): Use {
  return { as: "package", folder: `generated/${id}`, name: `@errcat/${id}`, isPrivate: false, isPublished: true };
}

/** The site of catalogs: path -> text. */
export function siteOf(from: readonly (string | object)[], earlier: readonly Catalog[] = []): ReadonlyMap<string, string> {
  return site(packagesOf(from), earlier.map(normalize));
}

/** The site of a catalog whose decoder reads nothing: to generate a very large package only for that takes long. */
export function siteWithoutDecoder(catalog: Catalog): ReadonlyMap<string, string> {
  const provider = normalize(catalog);
  return site([{ provider, whole: provider, files: new Map(), fixtures: [], took: 0, uses: [published(catalog.id)] }]);
}

/** A site on disk, in a temporary folder. */
export function writtenSite(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "errcat-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A catalog of this project as its JSON value. */
export function ownCatalog(id: string): Catalog {
  return JSON.parse(readFileSync(join(catalogs, `${id}.json`), "utf8")) as Catalog;
}

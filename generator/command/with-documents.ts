import type { DocumentFile, Output } from "../config/outputs.ts";
import { load } from "../load/load.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import type { Problem } from "../problems/problem.ts";
import type { CatalogFile, ReadCatalog } from "../read.ts";
import { withDocument } from "../tools/openapi/with-document.ts";

/** A document of operations, and the id of the catalog that it is for; `undefined` for the only one. */
export type DocumentOf = CatalogFile & Pick<DocumentFile, "catalog">;

/** Returns catalogs with the operations of their documents, and what only one of the two has. */
export function withDocuments(
  catalogs: readonly ReadCatalog[],
  documents: readonly DocumentOf[],
): { readonly catalogs: readonly ReadCatalog[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const all = catalogs.map((one) => {
    const file = documents.find(({ catalog }) => catalog === one.provider.id || (catalog === undefined && catalogs.length === 1));
    if (file === undefined) return one;
    const taken = withDocument(one, load(file.path, file.bytes));
    problems.push(...taken.problems);
    return taken.read;
  });
  return { catalogs: all, problems };
}

/** Reports documents that are for no catalog of their output; if only some catalogs are read, those that name none. */
export function withoutCatalog(
  { documents, place }: Pick<Output, "documents" | "place">,
  ids: readonly string[],
  isPart: boolean,
): readonly Problem[] {
  return documents.flatMap(({ catalog, path }): readonly Problem[] => {
    if (ids.length === 0 || (isPart && catalog !== undefined) || (catalog === undefined ? ids.length === 1 : ids.includes(catalog)))
      return [];
    const meant = catalog === undefined ? undefined : nearestWord(catalog, ids);
    const example = `"with": { ${JSON.stringify(ids[0])}: ${JSON.stringify(path)} }`;
    return [
      {
        rule: "config",
        severity: "error",
        message:
          catalog === undefined
            ? `${path} is for one catalog, but there are ${ids.length} here.`
            : `No catalog here has the ID ${JSON.stringify(catalog)}.`,
        cure:
          catalog === undefined
            ? `Specify the catalog in the configuration: ${example}.`
            : meant === undefined
              ? `Use one of ${ids.join(", ")}.`
              : `Did you mean ${JSON.stringify(meant)}?`,
        place: place(catalog === undefined ? "with" : `with/${catalog}`),
      },
    ];
  });
}

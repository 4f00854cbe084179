import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtIn, builtInIds, builtInPrefix } from "../config/built-in.ts";
import { outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { UsageError } from "../problems/exit-codes.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { ProblemsError } from "../problems/problem.ts";
import { type CatalogFile, type ReadCatalog, read } from "../read.ts";
import { withDocuments } from "./with-documents.ts";

/** A catalog that errcat can show. */
export interface KnownCatalog extends ReadCatalog {
  /** The name that a configuration uses for it: `errcat:gengo`, or its path. */
  readonly name: string;
  /** The folder it is generated into; `undefined` for a built-in catalog that is not configured. */
  readonly folder: string | undefined;
}

/**
 * Returns the configured catalogs with their overlays, and the built-in ones that are not configured. Of catalogs with errors, it returns
 * only the paths.
 */
export async function knownCatalogs(
  config: string | undefined,
): Promise<{ readonly catalogs: readonly KnownCatalog[]; readonly broken: readonly string[] }> {
  const file = await readConfig(config);
  const unconfigured = file.path === undefined && !existsSync(join(file.folder, "catalogs"));
  const builtInPaths = new Map(builtInIds().map((id) => [builtIn(id).path, builtInPrefix + id]));
  const broken: string[] = [];
  const configured = (unconfigured ? [] : outputsOf(file)).flatMap(({ catalogs, overlays, documents, out }) => {
    const sound = readSound(catalogs, overlays);
    const taken = withDocuments(sound.catalogs, documents);
    broken.push(...sound.broken, ...taken.problems.flatMap(({ severity, place }) => (severity === "error" ? [place.path] : [])));
    return taken.catalogs.map(
      (one): KnownCatalog => ({ ...one, name: builtInPaths.get(one.path) ?? one.path, folder: `${out}/${one.provider.id}` }),
    );
  });
  const used = new Set(configured.map(({ provider }) => provider.id));
  const others = read(
    builtInIds()
      .filter((id) => !used.has(id))
      .map(builtIn),
  ).catalogs;
  return {
    catalogs: [...configured, ...others.map((one): KnownCatalog => ({ ...one, name: builtInPrefix + one.provider.id, folder: undefined }))],
    broken,
  };
}

/** Returns the catalog with an id. Throws {@link UsageError}. */
export function ofProvider(id: string, catalogs: readonly KnownCatalog[]): KnownCatalog {
  const known = catalogs.find(({ provider }) => provider.id === id.replace(/^errcat:/, ""));
  if (known) return known;
  const ids = catalogs.map(({ provider }) => provider.id);
  const meant = nearestWord(id, ids);
  throw new UsageError(`No catalog has the ID "${id}".`, meant ? `Did you mean "${meant}"?` : `Use one of ${ids.join(", ")}.`);
}

/** Reads the catalogs that have no errors, with their overlays if these have no errors either. */
function readSound(
  catalogs: readonly CatalogFile[],
  overlays: readonly CatalogFile[],
): { readonly catalogs: readonly ReadCatalog[]; readonly broken: readonly string[] } {
  try {
    return { catalogs: read(catalogs, overlays).catalogs, broken: [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const broken = [...new Set(error.problems.filter(({ severity }) => severity === "error").map(({ place }) => place.path))];
    const sound = catalogs.filter(({ path, parts = [] }) => ![path, ...parts.map((part) => part.path)].some((one) => broken.includes(one)));
    return { catalogs: sound.length < catalogs.length || overlays.length > 0 ? readSound(sound, []).catalogs : [], broken };
  }
}

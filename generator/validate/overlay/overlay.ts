import { basename, extname } from "node:path";
import { errorsOf } from "../../catalog/schema.ts";
import type { Document } from "../../load/load.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import { inOrder, type Problem } from "../../problems/problem.ts";
import { schemaProblems } from "../schema/problems.ts";
import { applyOverlay } from "./apply.ts";
import type { Overlaid, Overlay } from "./types.ts";

/** Applies overlays to the catalogs they name, in order, and reports those that do not fit. */
export function overlay(
  catalogs: readonly Document[],
  overlays: readonly Document[],
): { readonly catalogs: readonly Overlaid[]; readonly problems: readonly Problem[] } {
  const overlaid = catalogs.map((document): Overlaid => ({ document, changes: new Map() }));
  const problems = overlays.flatMap((document): readonly Problem[] => {
    const { overlay, problems } = readOverlay(document);
    if (overlay === undefined) return problems;
    const i = overlaid.findIndex((one) => idOf(one.document) === overlay.catalog.replace(/^errcat:/, ""));
    const target = overlaid[i];
    if (target === undefined) return [noCatalog(overlay, document, catalogs)];
    const applied = applyOverlay(target, overlay, document);
    overlaid[i] = applied.overlaid;
    return applied.problems;
  });
  return { catalogs: overlaid, problems };
}

/** Returns the overlay of a document, or its problems. */
function readOverlay(document: Document): { readonly overlay?: Overlay; readonly problems: readonly Problem[] } {
  const { value } = document;
  if (value === undefined) return { problems: document.problems };
  const errors = errorsOf("overlay-validator", value);
  const names = {
    root: "The overlay",
    named: [
      { list: ["add"], word: "entry", key: "code" },
      { list: ["change"], word: "changed entry" },
    ],
  };
  const problems = inOrder([...document.problems, ...schemaProblems(document, errors, names)]);
  return problems.length > 0 ? { problems } : { overlay: value as Overlay, problems };
}

function noCatalog({ catalog }: Overlay, document: Document, catalogs: readonly Document[]): Problem {
  const ids = catalogs.map(idOf).filter((id) => id !== undefined);
  const meant = nearestWord(catalog.replace(/^errcat:/, ""), ids);
  return {
    rule: "overlay-catalog",
    severity: "error",
    message: `No catalog in the configuration has the ID ${JSON.stringify(catalog.replace(/^errcat:/, ""))}.`,
    cure: meant
      ? `Did you mean ${JSON.stringify(meant)}?`
      : catalog.startsWith("errcat:")
        ? `Add ${JSON.stringify(catalog)} to "catalogs" in the configuration, or use one that is there: ${ids.join(", ")}.`
        : `Add the file of this catalog to "catalogs" in the configuration, or use one that is there: ${ids.join(", ")}.`,
    place: document.locate("/catalog"),
  };
}

/** Returns the id of a catalog; if its file is not valid JSON, the name of the file. */
function idOf({ path, value }: Document): string | undefined {
  if (value === undefined) return basename(path, extname(path));
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : undefined;
}

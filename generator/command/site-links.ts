import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Output } from "../config/outputs.ts";
import { UsageError } from "../problems/exit-codes.ts";
import type { Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";
import type { Files } from "../render/render.ts";
import { type DeadLink, deadAddressesIn, deadLinksIn } from "../tools/site/links/dead-links.ts";
import { lookupIn } from "../tools/site/links/targets.ts";

/** A text in which addresses are looked for, and the path that messages show. */
interface Text {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the links that lead nowhere, as problems: those of the site in a folder, which also has other files, and the addresses of the
 * reference in catalogs, overlays, documents, generated files, and further files. Opens no connection.
 */
export function linkProblems(
  outputs: readonly Output[],
  site: { readonly files: Files; readonly out: string; readonly others: readonly string[] },
  further: readonly string[],
): readonly Problem[] {
  const files = new Map([...site.files, ...site.others.map((path): [string, string] => [path, textAt(join(site.out, path))])]);
  const lookup = lookupIn(files);
  const references = [...new Set(outputs.flatMap(({ reference }) => reference ?? []))];
  const sources = once(outputs.flatMap(({ catalogs, overlays, documents }) => [...catalogs, ...overlays, ...documents].flatMap(textsOf)));
  const generated = once(outputs.flatMap(({ out }) => textsBelow(out)));
  const named = once(further.flatMap(textsNamed));
  const dead = (texts: readonly Text[], cureOf: (one: DeadLink) => string): readonly Problem[] =>
    texts.flatMap(({ path, text }) =>
      problemsIn(
        path,
        text,
        references.flatMap((one) => deadAddressesIn(text, one, lookup)),
        cureOf,
      ),
    );
  return [
    ...[...files].flatMap(([path, text]) => problemsIn(join(site.out, path), text, deadLinksIn(path, text, lookup), ownCure)),
    ...dead([...sources, ...named], cure),
    ...dead(generated, () => "Run `errcat generate`. If the URL does not change, correct it in the catalog."),
  ];
}

/** Returns dead links of a text, in the order in which they stand in it, as problems. */
function problemsIn(path: string, text: string, links: readonly DeadLink[], cureOf: (one: DeadLink) => string): readonly Problem[] {
  let [line, start] = [1, 0];
  return links
    .toSorted((a, b) => a.at - b.at)
    .map((one) => {
      for (let end = text.indexOf("\n", start); end >= 0 && end < one.at; end = text.indexOf("\n", start))
        [line, start] = [line + 1, end + 1];
      const place = { path, line, column: one.at - start + 1, length: one.address.length, pointer: "" };
      return { rule: "dead-link", severity: "error", message: `${one.address} leads nowhere: ${one.why}.`, cure: cureOf(one), place };
    });
}

function cure({ meant }: DeadLink): string {
  return meant === undefined
    ? "Correct the URL. If its code was deleted, add the code to the catalog again with `removed`, and with `replacedBy` if another code replaces it."
    : `Write ${meant}.`;
}

function ownCure({ meant }: DeadLink): string {
  return meant === undefined ? "Correct the link, or remove it." : `In the site's folder, change the link to ${meant}.`;
}

function textsOf({ path, bytes, parts = [] }: CatalogFile): readonly Text[] {
  return [{ path, text: Buffer.from(bytes).toString("utf8") }, ...parts.flatMap(textsOf)];
}

function textsNamed(path: string): readonly Text[] {
  if (!existsSync(path))
    throw new UsageError(`There is no file or folder "${path}".`, "Specify the files or folders whose links are to be checked.");
  return statSync(path).isDirectory() ? textsBelow(path) : [{ path: shownPath(path), text: textAt(path) }];
}

/** The kinds of files in which addresses are looked for. */
const kinds = new Set([
  ".ts",
  ".cts",
  ".mts",
  ".tsx",
  ".js",
  ".cjs",
  ".mjs",
  ".jsx",
  ".json",
  ".jsonc",
  ".yaml",
  ".yml",
  ".md",
  ".mdx",
  ".html",
  ".txt",
]);

function textsBelow(folder: string): readonly Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly Text[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : textsBelow(path);
      return entry.isFile() && kinds.has(extname(entry.name)) ? [{ path, text: textAt(path) }] : [];
    });
}

function textAt(path: string): string {
  return readFileSync(path, "utf8");
}

function once(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((one) => [one.path, one])).values()];
}

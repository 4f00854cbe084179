import built from "../../built/site.cjs";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Package } from "../../generate.ts";
import type { Files } from "../../render/render.ts";
import { type Completeness, completeness } from "../translate/completeness.ts";
import { changes } from "./changes.ts";
import { dataScript, localesOf } from "./data.ts";
import { interfaceLocales } from "./interface-text.ts";
import { onlyItsLocales } from "./only-its-locales.ts";
import { changesPage, completenessPage, decoderPage, homePage, providerPage, style } from "./pages.ts";
import { parsersScript } from "./parsers.ts";
import { completenessPicture, matrixPicture } from "./pictures.ts";
import { print } from "./print.ts";

/**
 * The site of some catalogs: path -> text of every page, script and picture. Reads and writes no file.
 *
 * Of each catalog that is also among the `earlier` ones, a page says what has changed.
 */
export function site(all: readonly Package[], earlier: readonly Catalog[] = []): Files {
  const packages = all.map((one) => ({ ...one, catalog: onlyItsLocales(one.catalog) }));
  const catalogs = packages.map(({ catalog }) => catalog);
  const locales = localesOf(catalogs);
  const past = new Map(earlier.map((one) => [one.id, one]));
  const texts = packages.flatMap(({ whole, catalog }) => completeness(whole, catalog.locales));
  const files = new Map<string, string>();
  files.set("index.html", print("home.html", homePage(catalogs, locales)));
  for (const one of packages) {
    const before = past.get(one.catalog.id);
    files.set(`${one.catalog.id}/index.html`, print("provider.html", providerPage(one, locales, before !== undefined)));
    if (before)
      files.set(
        `${one.catalog.id}/changes.html`,
        print(
          "changes.html",
          changesPage(one.catalog, changes(onlyItsLocales({ ...before, locales: one.catalog.locales }), one.catalog), locales),
        ),
      );
  }
  files.set("decoder.html", print("decoder.html", decoderPage(catalogs, locales)));
  files.set("completeness.html", print("completeness.html", completenessPage(catalogs, texts, locales)));
  for (const [path, text] of pictures(catalogs, texts)) files.set(path, text);
  for (const [path, text] of Object.entries(built.files)) files.set(path, text);
  files.set("style.css", built.style + print("locales.css", style(locales)));
  files.set("data.js", dataScript(catalogs));
  files.set("parsers.js", parsersScript(packages));
  return files;
}

/** The pictures of some catalogs, in each language of the interface: path -> SVG. */
export function pictures(
  catalogs: readonly Catalog[],
  texts: readonly Completeness[] = catalogs.flatMap((one) => completeness(one)),
): Files {
  return new Map(
    interfaceLocales.flatMap((locale) => [
      [`matrix.${locale}.svg`, print("matrix.svg", matrixPicture(catalogs, locale))],
      [`completeness.${locale}.svg`, print("completeness.svg", completenessPicture(catalogs, texts, locale))],
    ]),
  );
}

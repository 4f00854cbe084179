import built from "../../built/site.cjs";
import { inLocales } from "../../normalize/normalize.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { Files } from "../../render/render.ts";
import { type Completeness, completeness } from "../translate/completeness.ts";
import { changes } from "./changes.ts";
import { changesPage } from "./changes-page.ts";
import { dataScript, localesOf } from "./data.ts";
import { interfaceLocales } from "./interface-text.ts";
import { completenessPage, decoderPage, homePage, providerPage, style } from "./pages.ts";
import { parsersScript } from "./parsers.ts";
import { completenessPicture, matrixPicture } from "./pictures.ts";
import { print } from "./print.ts";
import type { SitePackage } from "./use.ts";

/**
 * Returns the site of some catalogs: path -> text of every page, script, and picture. Reads and writes no files.
 *
 * For each catalog that is also in `earlier`, a page shows what has changed.
 */
export function site(packages: readonly SitePackage[], earlier: readonly Provider[] = []): Files {
  const providers = packages.map(({ provider }) => provider);
  const locales = localesOf(providers);
  const past = new Map(earlier.map((one) => [one.id, one]));
  const texts = packages.flatMap(({ whole, provider }) => completeness(whole, provider.locales));
  const files = new Map<string, string>();
  files.set("index.html", print("home.html", homePage(providers, locales)));
  for (const one of packages) {
    const { provider } = one;
    const before = past.get(provider.id);
    files.set(`${provider.id}/index.html`, print("provider.html", providerPage(one, locales, before !== undefined)));
    if (before) {
      const difference = changes(inLocales(before, new Set(provider.locales)), provider);
      files.set(`${provider.id}/changes.html`, print("changes.html", changesPage(provider, difference, locales)));
    }
  }
  files.set("decoder.html", print("decoder.html", decoderPage(packages, locales)));
  files.set("completeness.html", print("completeness.html", completenessPage(providers, texts, locales)));
  for (const [path, text] of pictures(providers, texts)) files.set(path, text);
  for (const [path, text] of Object.entries(built.files)) files.set(path, text);
  files.set("style.css", built.style + print("locales.css", style(locales)));
  files.set("data.js", dataScript(providers));
  files.set("parsers.js", parsersScript(packages));
  return files;
}

/** Returns the pictures of some catalogs, in each language of the interface: path -> SVG. */
export function pictures(
  providers: readonly Provider[],
  texts: readonly Completeness[] = providers.flatMap((one) => completeness(one)),
): Files {
  return new Map(
    interfaceLocales.flatMap((locale) => [
      [`matrix.${locale}.svg`, print("matrix.svg", matrixPicture(providers, locale))],
      [`completeness.${locale}.svg`, print("completeness.svg", completenessPicture(providers, texts, locale))],
    ]),
  );
}

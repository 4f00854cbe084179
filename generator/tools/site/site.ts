import built from "../../built/site.cjs";
import { pageNames } from "../../catalog/page-names.ts";
import { inLocales } from "../../normalize/normalize.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { Files } from "../../render/render.ts";
import { type Completeness, completeness } from "../translate/completeness.ts";
import { changes } from "./changes.ts";
import { changesPage } from "./changes-page.ts";
import { dataScripts, localesOf } from "./data.ts";
import { entryViews } from "./entry.ts";
import { interfaceLocales } from "./interface-text.ts";
import { errorsJson, llmsText } from "./machine-files.ts";
import { completenessPage, decoderPage, homePage, style } from "./pages.ts";
import { parsersScript } from "./parsers.ts";
import { completenessPicture, matrixPicture } from "./pictures.ts";
import { print } from "./print.ts";
import { codePages, providerPage } from "./provider-page.ts";
import { twins } from "./twins.ts";
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
  const named = packages.map((one) => ({ ...one, names: pageNames(one.provider.entries) }));
  for (const one of named) addProvider(files, one, past.get(one.provider.id), locales);
  files.set("decoder.html", print("decoder.html", decoderPage(packages, locales)));
  files.set("completeness.html", print("completeness.html", completenessPage(providers, texts, locales)));
  for (const [path, text] of pictures(providers, texts)) files.set(path, text);
  for (const [path, text] of Object.entries(built.files)) files.set(path, text);
  files.set("style.css", built.style + print("locales.css", style(locales)));
  for (const [path, text] of dataScripts(named)) files.set(path, text);
  files.set("parsers.js", parsersScript(packages));
  files.set("errors.json", errorsJson(named));
  files.set("llms.txt", llmsText(named));
  return files;
}

/** Adds the pages of a provider and of its codes, and the same in Markdown. */
function addProvider(
  files: Map<string, string>,
  one: SitePackage & { readonly names: ReadonlyMap<string, string> },
  before: Provider | undefined,
  locales: readonly string[],
): void {
  const { provider, names } = one;
  const entries = entryViews(provider, names);
  files.set(`${provider.id}/index.html`, print("provider.html", providerPage(one, entries, locales, before !== undefined)));
  if (before) {
    const difference = changes(inLocales(before, new Set(provider.locales)), provider);
    files.set(`${provider.id}/changes.html`, print("changes.html", changesPage(provider, difference, locales, names)));
  }
  const codePage = codePages(one, locales);
  for (const entry of entries) files.set(`${provider.id}/${entry.page}.html`, print("code.html", codePage(entry)));
  for (const [path, text] of twins(provider, names)) files.set(path, text);
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

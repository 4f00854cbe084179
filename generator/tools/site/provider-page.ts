import { exampleAlias } from "../../catalog/names.ts";
import { type EntryView, extensionViews, textViews } from "./entry.ts";
import { both, frame } from "./frame.ts";
import { say } from "./interface-text.ts";
import { namesOf } from "./names.ts";
import { operationViews } from "./operation.ts";
import { vendorViews } from "./quotations.ts";
import { type SitePackage, type UseView, useView } from "./use.ts";

/** Returns the page of a provider, with all its codes. */
export function providerPage(one: SitePackage, entries: readonly EntryView[], locales: readonly string[], hasChanges: boolean): object {
  const { provider } = one;
  const { alias, views } = usesOf(one);
  const name = namesOf(provider.name);
  return {
    ...frame(locales, "provider", both(name), "../", "index"),
    id: provider.id,
    name,
    hasChanges,
    about: say("provider.about", { version: provider.version, count: provider.entries.length, first: provider.history.first }),
    names: views.map(({ name }) => name),
    steps: views.flatMap(({ steps }) => steps),
    specifier: views[0]?.specifier ?? "",
    alias,
    sources: Object.values(provider.sources).map(({ title, publisher, url, license, updated, note }) => ({
      title,
      publisher,
      url,
      license,
      updated: updated === undefined ? undefined : say("provider.updated", { date: updated }),
      note,
    })),
    remarks: provider.remarks.map(({ message, vendor }) => ({
      texts: textViews(message),
      vendor: vendorViews(vendor, provider.sources),
    })),
    extensions: extensionViews(provider.extensions),
    statuses: provider.statuses.map(({ status, vendor }) => ({ status, vendor: vendorViews(vendor, provider.sources) })),
    operations: operationViews(provider),
    entries,
  };
}

/** Returns a function for the page of each code of a provider. */
export function codePages(one: SitePackage, locales: readonly string[]): (entry: EntryView) => object {
  const { alias, views } = usesOf(one);
  const provider = namesOf(one.provider.name);
  const specifier = views[0]?.specifier ?? "";
  return (entry) => ({
    ...frame(locales, "code", `${entry.code} · ${both(provider)}`, "../", entry.page),
    provider,
    specifier,
    alias,
    entry: { ...entry, isOpen: true },
  });
}

function usesOf({ provider, uses }: SitePackage): { readonly alias: string; readonly views: readonly UseView[] } {
  const alias = exampleAlias(provider.id, provider.locales[0] ?? "");
  return { alias, views: uses.map((use) => useView(use, alias)) };
}

import { pageNames } from "../catalog/page-names.ts";
import type { Provider } from "./provider.ts";

/** Returns a provider whose codes have pages below an address, except those that the catalog gives a page of their own. */
export function withReference(provider: Provider, reference: string | undefined): Provider {
  if (reference === undefined) return provider;
  const names = pageNames(provider.entries);
  const folder = `${reference.replace(/\/$/, "")}/${provider.id}`;
  return {
    ...provider,
    entries: provider.entries.map((entry) => ({ ...entry, page: entry.url ?? `${folder}/${names.get(entry.code)}.html` })),
  };
}

/** Whether the codes of a provider have pages. */
export function hasPages({ entries }: Provider): boolean {
  return entries.some(({ page }) => page !== undefined);
}

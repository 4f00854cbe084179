import type { ProviderEntry } from "../../../normalize/provider.ts";

/** Returns the codes that each code replaces. */
export function replacedCodes(entries: readonly ProviderEntry[]): ReadonlyMap<string, readonly string[]> {
  const replaced = new Map<string, string[]>();
  for (const { code, lifecycle } of entries) {
    const { replacedBy } = lifecycle;
    if (replacedBy !== undefined && replaced.get(replacedBy)?.push(code) === undefined) replaced.set(replacedBy, [code]);
  }
  return replaced;
}

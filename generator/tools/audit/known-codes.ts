import type { Entries } from "../usage/catalogs.ts";
import { ended, type Provider, replacedIn } from "../usage/provider.ts";
import type { KnownTo } from "./findings.ts";

/** The codes of one provider, as far as they are known: from the package that is installed, from a catalog, or from both. */
export interface KnownCodes {
  readonly id: string;
  readonly codes: ReadonlyMap<string, KnownCode>;
  /** Whether the project certainly uses it. Of others, only codes count that nobody else has. */
  readonly isUsed: boolean;
}

export interface KnownCode {
  /** Whether it has ended. */
  readonly isGone: boolean;
  readonly isDeprecated: boolean;
  readonly replacedBy: string | undefined;
}

/** Whether something better should be written in the place of a code. */
export function isOutdated({ isGone, isDeprecated, replacedBy }: KnownCode): boolean {
  return isGone || (isDeprecated && replacedBy !== undefined);
}

/** A book for each provider: those that are installed, and those of the other catalogs. */
export function knownCodesOf(providers: readonly Provider[], entries: Entries, catalogs: readonly KnownTo[]): readonly KnownCodes[] {
  const installed = providers.map((provider): KnownCodes => {
    const gone = ended(provider);
    const codes = [...provider.codes].map(([code, { deprecated }]): [string, KnownCode] => {
      return [
        code,
        {
          isGone: gone.has(code),
          isDeprecated: deprecated !== undefined,
          replacedBy: entries(provider.id, code)?.replacedBy ?? replacedIn(provider, code),
        },
      ];
    });
    return { id: provider.id, codes: new Map(codes), isUsed: true };
  });
  const ids = new Set(installed.map(({ id }) => id));
  const others = catalogs
    .filter(({ catalog }) => !ids.has(catalog.id))
    .map(({ catalog, isConfigured }): KnownCodes => {
      const codes = catalog.entries.map(({ code, deprecated, removed, replacedBy }): [string, KnownCode] => [
        code,
        { isGone: removed !== undefined, isDeprecated: deprecated !== undefined, replacedBy },
      ]);
      return { id: catalog.id, codes: new Map(codes), isUsed: isConfigured };
    });
  return [...installed, ...others];
}

/** Whether nobody else is likely to have such a code: it has words, and a dot between them. */
export function isDistinct(code: string): boolean {
  const parts = code.split(".").map((part) => part.split(/\W/));
  const isWord = (part = ""): boolean => /[A-Za-z]{3}/.test(part);
  return parts.some((words, i) => isWord(words[0]) && isWord(parts[i - 1]?.at(-1)));
}

/** Whether an HTTP status looks the same. */
export function isStatus(code: string): boolean {
  return /^[1-5]\d\d$/.test(code);
}

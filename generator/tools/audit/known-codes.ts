import type { Provider, ProviderWire } from "../../normalize/provider.ts";
import { entriesOf } from "../usage/catalogs.ts";
import { ended, type UsedPackage } from "../usage/used-package.ts";
import type { KnownTo } from "./findings.ts";

/** The codes of one provider, as far as they are known: from the package that is installed, from a catalog, or from both. */
export interface KnownCodes {
  readonly id: string;
  readonly codes: ReadonlyMap<string, KnownCode>;
  /** Whether the project certainly uses it. Of others, only codes count that nobody else has. */
  readonly isUsed: boolean;
  /** Where its errors have their codes, if the catalog is at hand. */
  readonly wire: ProviderWire | undefined;
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

/** Returns the codes of each provider: of the installed packages, and of the other catalogs. */
export function knownCodesOf(
  providers: readonly UsedPackage[],
  carried: readonly Provider[],
  catalogs: readonly KnownTo[],
): readonly KnownCodes[] {
  const own = catalogs.map(({ provider }) => provider);
  const entries = entriesOf(carried, own);
  const installed = providers.map((provider): KnownCodes => {
    const gone = ended(provider);
    const codes = [...provider.codes].map(([code, { deprecated }]): [string, KnownCode] => {
      return [
        code,
        {
          isGone: gone.has(code),
          isDeprecated: deprecated,
          replacedBy: entries(provider.id, code)?.lifecycle.replacedBy ?? provider.codes.get(code)?.replacedBy,
        },
      ];
    });
    const wire = [...carried, ...own].find(({ id }) => id === provider.id)?.wire;
    return { id: provider.id, codes: new Map(codes), isUsed: true, wire };
  });
  const ids = new Set(installed.map(({ id }) => id));
  const others = catalogs
    .filter(({ provider }) => !ids.has(provider.id))
    .map(({ provider, isConfigured }): KnownCodes => {
      const codes = provider.entries.map(({ code, lifecycle: { deprecated, removed, replacedBy } }): [string, KnownCode] => [
        code,
        { isGone: removed !== undefined, isDeprecated: deprecated !== undefined, replacedBy },
      ]);
      return { id: provider.id, codes: new Map(codes), isUsed: isConfigured, wire: provider.wire };
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

import type { ts } from "ts-morph";
import { literalsOf, valueOf } from "./trace.ts";
import type { UsedPackage } from "./used-package.ts";

/** Returns the code of an object that is an error of a package, made by hand: `{ provider: "acme", code: "…" }`. */
export function madeByHand(
  { properties }: ts.ObjectLiteralExpression,
  packages: readonly UsedPackage[],
  checker: ts.TypeChecker,
): { readonly code: ts.Expression; readonly providers: readonly UsedPackage[] } | undefined {
  const at = (key: string): ts.Expression | undefined => {
    const property = properties.find(({ name }) => name !== undefined && "text" in name && name.text === key);
    return property && valueOf(property, checker);
  };
  const [code, provider] = [at("code"), at("provider")];
  if (code === undefined || provider === undefined) return undefined;
  const ids = new Set(literalsOf(provider, checker).map(({ text }) => text));
  const providers = packages.filter(({ id }) => ids.has(id));
  return providers.length === 0 ? undefined : { code, providers };
}

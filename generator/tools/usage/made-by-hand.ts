import { ts } from "ts-morph";
import { literalsOf } from "./trace.ts";
import type { UsedPackage } from "./used-package.ts";

/** Returns the code of an object that is an error of a package, made by hand: `{ provider: "acme", code: "…" }`. */
export function madeByHand(
  { properties }: ts.ObjectLiteralExpression,
  packages: readonly UsedPackage[],
  checker: ts.TypeChecker,
): { readonly code: ts.Expression; readonly providers: readonly UsedPackage[] } | undefined {
  const valueOf = (key: string): ts.Expression | undefined => {
    const property = properties.find(({ name }) => name !== undefined && "text" in name && name.text === key);
    if (property === undefined) return undefined;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
    return ts.isPropertyAssignment(property) ? property.initializer : undefined;
  };
  const [code, provider] = [valueOf("code"), valueOf("provider")];
  if (code === undefined || provider === undefined) return undefined;
  const ids = new Set(literalsOf(provider, checker).map(({ text }) => text));
  const providers = packages.filter(({ id }) => ids.has(id));
  return providers.length === 0 ? undefined : { code, providers };
}

import { ts } from "ts-morph";
import { codesAsOf, type UsedPackage } from "./used-package.ts";

/**
 * Every set of codes that a type of a package may be made of: all that are listed, and those of a version. Of one code alone nobody could
 * tell whose it is.
 */
export function codeSets(provider: UsedPackage): readonly (readonly string[])[] {
  const known = sets.get(provider);
  if (known) return known;
  const found = [[...provider.codes.keys()], ...[...provider.versions.keys()].map((version) => codesAsOf(provider, version))].filter(
    ({ length }) => length > 1,
  );
  sets.set(provider, found);
  return found;
}

const sets = new WeakMap<UsedPackage, readonly (readonly string[])[]>();

/** Whether a type takes other texts than those that it lists. */
export function isOpen(type: ts.Type): boolean {
  const isText = ({ flags }: ts.Type): boolean =>
    (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping)) !== 0;
  return (type.isUnion() ? type.types : [type]).some((one) => isText(one) || (one.isIntersection() && one.types.some(isText)));
}

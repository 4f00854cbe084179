/** A package, as far as a program that handles all of its codes must know it. */
export interface ConsumedPackage {
  readonly id: string;
  /** The prefix of its types. */
  readonly typeName: string;
  readonly codes: readonly string[];
}

/** A module that handles every code of a package in each of the ways there are, but for those that are left out. */
export function exhaustiveConsumer({ id, typeName, codes }: ConsumedPackage, leftOut: readonly string[] = []): string {
  const keys = codes.filter((code) => !leftOut.includes(code)).map((code) => JSON.stringify(code));
  const cases = keys.map((key) => `    case ${key}: return error.category;`).join("\n");
  return `import * as errors from "@errcat/${id}";
import { en } from "@errcat/${id}/messages/en";
import { zhHans } from "@errcat/${id}/messages/zh-Hans";
import { en as solutions } from "@errcat/${id}/solutions/en";

export function byMatch(error: errors.${typeName}Error): string {
  return errors.match(error, {
${keys.map((key) => `    ${key}: (e) => e.code satisfies ${key},`).join("\n")}
    $unknown: (e) => e.rawCode,
  });
}

export function byAssertNever(error: errors.${typeName}Error): string {
  switch (error.code) {
${cases}
    case "$unknown": return error.rawCode;
    default: return errors.assertNever(error);
  }
}

export function bySatisfies(error: errors.${typeName}Error): string {
  switch (error.code) {
${cases}
    case "$unknown": return error.nearest ?? "";
    default: error satisfies never; return "";
  }
}

export function byFallback(error: errors.${typeName}Error): string {
  return errors.matchOr(error, { ${keys[0]}: (e) => e.code, $unknown: (e) => e.rawCode }, (e) => e.retry);
}

export function byGuard(caught: unknown): string | undefined {
  const error = errors.parse(caught);
  if (!errors.isError(error)) return undefined;
  if (errors.is(error, ${keys.slice(0, 2).join(", ")})) return errors.solution(error, solutions);
  return errors.message(error, errors.is(error, "$unknown") ? en : zhHans);
}
`;
}

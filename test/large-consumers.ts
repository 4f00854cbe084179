import { codeOf, hasEnded, isLate } from "./large-catalog.ts";

/** Programs that use the package of a large catalog, by name. Each is checked by itself. */
export function largeConsumers(size: number): Readonly<Record<string, string>> {
  const all = Array.from({ length: size }, (_, i) => i);
  const now = all.filter((i) => !hasEnded(i)).map(codeOf);
  const then = all.filter((i) => !isLate(i)).map(codeOf);
  const handlers = (codes: readonly string[]): string => codes.map((code) => `  "${code}": (e) => e.code,\n`).join("");
  const cases = (codes: readonly string[]): string => codes.map((code) => `    case "${code}":\n`).join("");
  const start = 'import * as large from "@errcat/large";\n';
  return {
    none: `${start}export const isFirst = (error: large.LargeError): boolean => error.code === "${codeOf(0)}";\n`,
    everyday: start + everyday,
    match: `${start}export const told = (error: large.LargeError): string => large.match(error, {\n${handlers(now)}  $unknown: (e) => e.rawCode,\n});\n`,
    matchOfVersion: `${start}export const told = (error: large.LargeError): string => large.match(large.asOf("1.0.0", error), {\n${handlers(then)}  $unknown: (e) => e.rawCode,\n  $added: (e) => e.error.code,\n});\n`,
    switch: `${start}export function told(error: large.LargeError): string {\n  switch (error.code) {\n${cases(all.map(codeOf))}      return error.category;\n    case "$unknown":\n      return error.rawCode;\n    default:\n      return large.assertNever(error);\n  }\n}\n`,
    switchOfVersion: `${start}export function told(error: large.LargeError): string {\n  const seen = large.asOf("1.0.0", error);\n  switch (seen.code) {\n${cases(then)}      return seen.category;\n    case "$unknown":\n      return seen.rawCode;\n    case "$added":\n      return seen.error.code;\n    default:\n      return large.assertNever(seen);\n  }\n}\n`,
    leftOut: `${start}declare const error: large.LargeError;\nlarge.match(error, {\n${handlers(now.slice(1))}  $unknown: (e) => e.rawCode,\n});\nlarge.match(large.asOf("1.0.0", error), {\n${handlers(then.slice(1))}  $unknown: (e) => e.rawCode,\n  $added: (e) => e.error.code,\n});\n`,
  };
}

/** What everybody writes sooner or later, and what the declarations of a library would show of it. */
const everyday = `
declare const c: boolean;
declare const error: large.LargeError;
declare const other: { readonly code: "other" };
export const maybe = c ? error : undefined;
export const parsed = large.parse(error) ?? null;
export const pair = [error, other];
export const twice = [error, large.parse(error)];
export function inferred() {
  if (c) return error;
  return undefined;
}
export const found = large.parseAll(error).find((e) => e.retry === "later");
export const codes = large.parseAll(error).map((e) => e.code);
export const copied = { ...error, at: 1 };
export const promised = Promise.all([error, Promise.resolve(error)]);
export function narrowed(caught: unknown): string {
  if (!large.isError(caught)) return "";
  const kept = c ? caught : undefined;
  if (large.is(caught, "Code.Number0")) caught.category satisfies "authentication";
  if (caught.code === "Code.Number1") caught.category satisfies "billing";
  if (caught.category === "unknown") return caught.rawCode;
  if (caught.retry === "later") caught.category satisfies "authentication" | "billing" | "quota" | "internal";
  if (caught.category === "billing") caught.code satisfies Exclude<large.LargeCode, "Code.Number0">;
  return large.matchOr(caught, { "Code.Number0": (e) => e.actor }, (e) => (kept ?? e).code);
}
export const pinned = (e: large.LargeError) => (c ? large.asOf("1.0.0", e) : undefined);
`;

import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { synthetic } from "./catalogs/synthetic.ts";

/** How many codes each operation may return. */
export const codesEach = 200;

/** A catalog whose operations return 200 of its codes each, and share most of them with their neighbors. */
export function withOperations(count: number, operations: number): Catalog {
  const all = Array.from({ length: operations }, (_, i) => [`operation${i}`, { codes: codesOf(count, i) }] as const);
  return { ...synthetic(count), operations: Object.fromEntries(all) };
}

function codesOf(count: number, operation: number): string[] {
  const { entries } = synthetic(count);
  return Array.from({ length: codesEach }, (_, i) => entries[(operation * 7 + i) % count]?.code ?? "");
}

/** The ways to write down the errors of an operation: `within`, also as of a version, and a union that lists them one by one. */
export type Narrowing = "within" | "asOf" | "spelledOut";

/** A function that matches every error of an operation. */
export function matchingOf(narrowing: Narrowing, count: number, operation: number): string {
  const codes = codesOf(count, operation).map((code) => JSON.stringify(code));
  const type = `Errors${operation}`;
  const given = {
    within: `errors.within("operation${operation}", error)`,
    asOf: `errors.within("operation${operation}", errors.asOf("1.0.0", error))`,
    spelledOut: `error as ${type}`,
  }[narrowing];
  const members = [
    ...codes.map((code) => `errors.SyntheticErrorOf<${code}>`),
    "errors.SyntheticUnknownError",
    "errors.SyntheticOtherError",
  ];
  const declared = narrowing === "spelledOut" ? `type ${type} = ${members.join(" | ")};\n` : "";
  return `${declared}export const said${operation} = (error: errors.SyntheticError): string => errors.match(${given}, {
${codes.map((code) => `  ${code}: (e) => e.code,\n`).join("")}  $unknown: (e) => e.rawCode,
  $other: (e) => e.error.code,
${narrowing === "asOf" ? "  $added: (e) => e.code,\n" : ""}});
`;
}

import type { Catalog } from "./catalog.ts";
import type { Document, Part } from "./load.ts";
import type { Problem } from "./problem.ts";
import { codeRules } from "./rules/code.ts";
import { localeRules } from "./rules/locale.ts";
import { nameRules } from "./rules/name.ts";
import { parameterRules } from "./rules/parameter.ts";
import { textRules } from "./rules/text.ts";
import { vendorRules } from "./rules/vendor.ts";
import { versionRules } from "./rules/version.ts";
import { wireRules } from "./rules/wire.ts";

/** Notes one breach of a rule: its name, where, what is wrong, and the cure. */
export type Report = (rule: string, pointer: string, message: string, cure: string, more?: { severity?: "warning"; part?: Part }) => void;

/** The line that a value stands in. */
export type LineOf = (pointer: string) => number;

/** What a catalog must obey beyond its schema. Every breach of every rule, by the parts of the catalog that fit the schema. */
export function rules(parts: Partial<Catalog>, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, pointer, message, cure, { severity = "error" as const, part = "value" as const } = {}) =>
    problems.push({ rule, severity, message, cure, place: document.locate(pointer, part) });
  const lineOf: LineOf = (pointer) => document.locate(pointer).line;
  nameRules(parts, report);
  localeRules(parts, report);
  codeRules(parts, lineOf, report);
  versionRules(parts, report);
  textRules(parts, document.value, report);
  parameterRules(parts, report);
  vendorRules(parts, lineOf, report);
  wireRules(parts, report);
  return problems;
}

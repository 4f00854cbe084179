import type { Catalog } from "./catalog.ts";
import { codeRules } from "./code-rules.ts";
import type { Document, Part } from "./load.ts";
import { localeRules } from "./locale-rules.ts";
import { parameterRules } from "./parameter-rules.ts";
import type { Problem } from "./problem.ts";
import { textRules } from "./text-rules.ts";
import { vendorRules } from "./vendor-rules.ts";
import { versionRules } from "./version-rules.ts";
import { wireRules } from "./wire-rules.ts";

/** Notes one breach of a rule: its name, where, what is wrong, and the cure. */
export type Report = (rule: string, pointer: string, message: string, cure: string, more?: { severity?: "warning"; part?: Part }) => void;

/** What a catalog must obey beyond its schema. Every breach of every rule, by the parts of the catalog that fit the schema. */
export function rules(parts: Partial<Catalog>, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, pointer, message, cure, { severity = "error" as const, part = "value" as const } = {}) =>
    problems.push({ rule, severity, message, cure, place: document.locate(pointer, part) });
  localeRules(parts, report);
  codeRules(parts, report);
  versionRules(parts, report);
  textRules(parts, document.value, report);
  parameterRules(parts, report);
  vendorRules(parts, report);
  wireRules(parts, report);
  return problems;
}

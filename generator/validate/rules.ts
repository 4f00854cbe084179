import { basename } from "node:path";
import { segmentsOf } from "../catalog/pointer.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import type { Document } from "../load/load.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { mostProblems, type Problem } from "../problems/problem.ts";
import { answerRules } from "./rules/answer.ts";
import { codeRules } from "./rules/code.ts";
import { localeRules } from "./rules/locale.ts";
import { nameRules } from "./rules/name.ts";
import { operationRules } from "./rules/operation.ts";
import { parameterRules } from "./rules/parameter.ts";
import { replacementRules } from "./rules/replacement.ts";
import type { LineOf, Report } from "./rules/rule.ts";
import { spellingRules } from "./rules/spelling.ts";
import { symbolicNameRules } from "./rules/symbolic-name.ts";
import { textRules } from "./rules/text.ts";
import { vendorRules } from "./rules/vendor.ts";
import { versionRules } from "./rules/version.ts";
import { wireRules } from "./rules/wire.ts";

/**
 * Checks the parts of a catalog that fit the schema against all rules beyond it. Returns the problems of every rule; of too many, the
 * first.
 */
export function rules(parts: Partial<FullCatalog>, document: Document, strict: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const effort = { left: 5_000_000 };
  const add = (rule: string, pointer: string, message: string, cure: string, more: Parameters<Report>[4] = {}): void => {
    if (problems.length >= mostProblems) throw new Enough();
    problems.push({ rule, severity: more.severity ?? "error", message, cure, place: document.locate(pointer, more.part ?? "value") });
  };
  const report: Report = Object.assign(add, {
    meant: (word: string, words: Iterable<string>) => nearestWord(word, words, effort),
    has: (pointer: string) => has(document.value, pointer),
    isOverlaid: (pointer: string) => document.locate(pointer).path !== document.path,
  });
  try {
    all(parts, document, strict, report);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return problems;
}

function has(value: unknown, pointer: string): boolean {
  let at = value;
  for (const key of segmentsOf(pointer)) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, key)) return false;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

/** Stops checking at the maximum number of problems. */
class Enough extends Error {}

function all(parts: Partial<FullCatalog>, document: Document, strict: boolean, report: Report): void {
  const lineOf: LineOf = (pointer, from) => {
    const { path, line } = document.locate(pointer);
    return path === document.locate(from).path ? String(line) : `${line} of ${basename(path)}`;
  };
  nameRules(parts, report);
  localeRules(parts, report, strict);
  codeRules(parts, lineOf, report);
  symbolicNameRules(parts, lineOf, report);
  versionRules(parts, report);
  replacementRules(parts, report);
  answerRules(parts, report);
  operationRules(parts, lineOf, report);
  textRules(parts, document.value, report);
  parameterRules(parts, report);
  vendorRules(parts, lineOf, report);
  wireRules(parts, report);
  spellingRules(parts, report);
}

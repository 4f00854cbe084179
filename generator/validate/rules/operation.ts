import type { Operation } from "../../catalog/catalog.ts";
import { everyOperation, partsOfPattern, patternOfCode } from "../../catalog/code-pattern.ts";
import { below } from "../../catalog/pointer.ts";
import type { FullCatalog, FullEntry } from "../../expand/full-catalog.ts";
import { listing } from "../listing.ts";
import { isWhole } from "../sound-parts.ts";
import type { LineOf, Report } from "./rule.ts";

/** Requires the codes of operations to be listed, and reports operations that nobody can tell apart or that return nothing. */
export function operationRules({ operations = {}, entries = [] }: Partial<FullCatalog>, lineOf: LineOf, report: Report): void {
  const all = Object.entries(operations);
  if (all.length === 0) return;
  ids(all, report);
  calls(all, lineOf, report);
  // The missing code may be that of an entry that does not fit the schema.
  if (isWhole(entries)) codes(all, entries, report);
}

type Operations = readonly (readonly [id: string, operation: Operation])[];

function ids(all: Operations, report: Report): void {
  for (const [id, operation] of all) {
    if (id === "__proto__")
      report(
        "operation-reserved",
        below("/operations", id),
        `"__proto__" cannot be the ID of an operation.`,
        "Choose another ID: this name has a special meaning in JavaScript, so it is not safe as an object key.",
        { part: "key" },
      );
    const [field] = id === everyOperation ? (["method", "path", "summary"] as const).filter((one) => operation[one] !== undefined) : [];
    if (field !== undefined)
      report(
        "operation-common",
        below("/operations", id, field),
        `"*" means all operations, which do not share one ${field}.`,
        `Remove "${field}", or write the operation under its own ID.`,
        { part: "key" },
      );
  }
}

/** Reports operations with the same method and path. */
function calls(all: Operations, lineOf: LineOf, report: Report): void {
  const first = new Map<string, string>();
  for (const [id, { method, path }] of all) {
    if (method === undefined || path === undefined) continue;
    // What a parameter is called does not matter to a server.
    const call = `${method} ${path.replaceAll(/\{[^{}/]*\}/g, "{}")}`;
    const earlier = first.get(call);
    const at = below("/operations", id, "path");
    if (earlier === undefined) first.set(call, id);
    else
      report(
        "operation-duplicate",
        at,
        `${method.toUpperCase()} ${path} is already the operation "${earlier}" on line ${lineOf(below("/operations", earlier, "path"), at)}.`,
        'Correct one of the two. If both operations really have this path, remove "path" from both.',
        { severity: "warning" },
      );
  }
}

function codes(all: Operations, entries: readonly FullEntry[], report: Report): void {
  const codesOf = listing(all, entries, report);
  const byCode = new Map(entries.map((entry, place) => [entry.code, place]));
  const common = new Set(codesOf(everyOperation)?.flat());
  for (const [id, { codes: patterns = [] }] of all) {
    const places = codesOf(id);
    if (places === undefined) return;
    const listed = new Set(places.flat());
    const isUsed = (place: number): boolean => entries[place]?.removed === undefined;
    const at = below("/operations", id, "codes");
    places.forEach((one, i) => one.length === 0 && missing(patterns[i] ?? "", `${at}/${i}`, entries, report));
    // A code that is not listed has its own problem.
    if (places.every((one) => one.length > 0) && ![...listed, ...common].some(isUsed))
      report(
        "operation-empty",
        below("/operations", id),
        patterns.length === 0 ? `${JSON.stringify(id)} lists no codes.` : `${JSON.stringify(id)} lists only codes that have been removed.`,
        "List the codes that it may return, or remove the operation.",
        { severity: "warning", part: "key" },
      );
    places.forEach((one, i) => {
      const [place = -1, ...others] = one;
      const { code = "", replacedBy } = entries[place] ?? {};
      const replacement = others.length === 0 && replacedBy !== undefined ? byCode.get(replacedBy) : undefined;
      if (replacement === undefined || listed.has(replacement) || common.has(replacement)) return;
      report(
        "operation-replacement",
        `${at}/${i}`,
        `${JSON.stringify(id)} lists "${code}", but not "${replacedBy}", which replaces it.`,
        `Add ${JSON.stringify(patternOfCode(replacedBy ?? ""))} to "codes", or remove "${code}" if the operation returns neither.`,
        { severity: "warning" },
      );
    });
  }
}

/** Reports an element of a list that means no code. */
function missing(pattern: string, pointer: string, entries: readonly FullEntry[], report: Report): void {
  const parts = partsOfPattern(pattern);
  const [first = ""] = parts;
  if (parts.length > 1) {
    const meant = report.meant(first, beginnings(entries, first));
    report(
      "operation-pattern-unknown",
      pointer,
      `No entry has a code that matches ${JSON.stringify(pattern)}.`,
      meant
        ? `Did you mean ${JSON.stringify(patternOfCode(meant) + pattern.slice(patternOfCode(first).length))}?`
        : "Correct it, or remove it.",
    );
    return;
  }
  const meant = report.meant(
    first,
    entries.map(({ code }) => code),
  );
  const escaped = first.includes("*") ? ' "\\*" is a literal "*": without the backslash, it means any characters.' : "";
  report(
    "operation-code-unknown",
    pointer,
    `No entry has the code ${JSON.stringify(first)}.`,
    (meant ? `Did you mean ${JSON.stringify(patternOfCode(meant))}?` : "Add an entry for it, or remove it from the list.") + escaped,
  );
}

/** Returns the beginnings of codes that end with the same mark: `cart.` of `cart.empty` for `crat.`. */
function* beginnings(entries: readonly FullEntry[], like: string): Iterable<string> {
  const mark = like.at(-1) ?? "";
  if (mark === "" || /[\p{L}\p{N}]/u.test(mark)) return;
  const known = new Set<string>();
  for (const { code } of entries) {
    const end = code.indexOf(mark) + 1;
    const beginning = code.slice(0, end);
    if (end === 0 || known.has(beginning)) continue;
    known.add(beginning);
    yield beginning;
  }
}

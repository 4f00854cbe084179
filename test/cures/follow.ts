import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { segmentsOf } from "../../generator/catalog/pointer.ts";
import type { Problem } from "../../generator/problems/problem.ts";

/** A cure as it is reported, and what people do who read it: each of its alternatives. */
export interface Cure {
  readonly cure: string;
  readonly follow: readonly Alternative[];
}

export interface Alternative {
  readonly edits?: readonly Edit[];
  /** Edits of the terms in the language of the text. */
  readonly terms?: readonly Edit[];
  /** What is added to "catalogs" of the configuration: a built-in catalog, or a file. */
  readonly configure?: string;
  /** Rules that have something to say then that they could not say before. */
  readonly then?: readonly string[];
}

type Edit =
  /** A text that stands there once becomes another. */
  | readonly string[]
  | { readonly everywhere: readonly string[] }
  | { readonly append: string }
  /** The file becomes what another is. */
  | { readonly whole: string }
  /** What a JSON Pointer leads to becomes something else, or is removed. */
  | { readonly set: string; readonly value: unknown }
  | { readonly remove: string };

/** A file after some edits. */
export function edited(text: string, edits: readonly Edit[] = []): string {
  return edits.reduce(after, text);
}

function after(text: string, edit: Edit): string {
  if ("everywhere" in edit) return text.replaceAll(edit.everywhere[0] ?? "", () => edit.everywhere[1] ?? "");
  if ("append" in edit) return text + edit.append;
  if ("whole" in edit) return readFileSync(edit.whole, "utf8");
  if ("set" in edit) return changed(text, edit.set, edit.value);
  if ("remove" in edit) return changed(text, edit.remove, undefined);
  const [old = "", now = ""] = edit;
  expect(text.split(old), `"${old}" stands there once`).toHaveLength(2);
  return text.replace(old, () => now);
}

function changed(text: string, pointer: string, value: unknown): string {
  if (pointer === "") return JSON.stringify(value, null, 2);
  const root = JSON.parse(text);
  const segments = segmentsOf(pointer);
  const last = segments.pop() ?? "";
  const holder = segments.reduce((inner, segment) => inner[segment], root);
  expect(holder, `${pointer} leads somewhere`).toHaveProperty([last]);
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return JSON.stringify(root, null, 2);
}

/** A problem was cured: it is gone, nothing of its kind has come, and nothing else but what was announced. */
export function expectCured(problem: Problem, before: readonly Problem[], now: readonly Problem[], then: readonly string[] = []): void {
  const same = (a: Problem, b: Problem) => a.rule === b.rule && bare(a.message) === bare(b.message);
  expect(now.filter((one) => same(one, problem) && one.place.pointer === problem.place.pointer)).toEqual([]);
  expect(now.filter(({ rule }) => rule === problem.rule).length).toBeLessThan(before.filter(({ rule }) => rule === problem.rule).length);
  const more = now.filter((one) => !before.some((other) => same(one, other)));
  expect([...new Set(more.map(({ rule }) => rule))]).toEqual(then);
}

/** A message without the lines that it names: an edit may move them. */
function bare(message: string): string {
  return message.replaceAll(/line \d+/g, "line");
}

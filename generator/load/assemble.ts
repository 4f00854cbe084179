import { basename, extname } from "node:path";
import { canonicalLocale } from "../catalog/locale.ts";
import { below } from "../catalog/pointer.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { mostProblems, type Problem } from "../problems/problem.ts";
import type { Document } from "./load.ts";

/**
 * Returns the catalog that a folder holds as one document: the head file, entries from further files, and texts from a file for each
 * locale. Every value is located in the file that it came from.
 */
export function assemble(head: Document, parts: readonly Document[]): Document {
  if (parts.length === 0) return head;
  const assembly = new Assembly(head);
  for (const part of parts) if (part.value !== undefined && !isLocaleFile(part)) assembly.addEntries(part);
  for (const part of parts) if (part.value !== undefined && isLocaleFile(part)) assembly.addTexts(part);
  return assembly.document(parts);
}

/** Whether a part holds texts by code; otherwise it holds entries. */
function isLocaleFile({ value }: Document): boolean {
  return isObject(value) && !("entries" in value);
}

class Assembly {
  readonly #head: Document;
  readonly #entries: unknown[];
  readonly #problems: Problem[] = [];
  /** The file and the place that a part of the catalog came from, by its place in the catalog. */
  readonly #origins = new Map<string, readonly [from: Document, pointer: string]>();
  readonly #localeFiles = new Map<string, Document>();
  readonly #effort = { left: 5_000_000 };

  constructor(head: Document) {
    this.#head = head;
    const entries = isObject(head.value) ? head.value["entries"] : undefined;
    this.#entries = Array.isArray(entries) ? [...(entries as unknown[])] : [];
  }

  addEntries(part: Document): void {
    const [list, at] = Array.isArray(part.value)
      ? [part.value, ""]
      : [isObject(part.value) ? part.value["entries"] : undefined, "/entries"];
    if (!Array.isArray(list))
      return this.#report(
        "catalog-part",
        part,
        "",
        "This file of the catalog is not a list of entries.",
        'Write entries into it as a list, or name the file after a locale, for example zh-Hans.yaml, and write "code: text" into it.',
      );
    const others = isObject(part.value) ? Object.keys(part.value).filter((key) => key !== "entries" && key !== "$schema") : [];
    for (const key of others)
      this.#report(
        "catalog-part",
        part,
        below("", key),
        `${JSON.stringify(key)} is not allowed in a file of entries.`,
        `Move it to ${basename(this.#head.path)}, the head of the catalog.`,
        "key",
      );
    list.forEach((entry, i) => this.#origins.set(`/entries/${this.#entries.push(entry) - 1}`, [part, below(at, i)]));
  }

  addTexts(part: Document): void {
    const locale = basename(part.path, extname(part.path));
    if (!/^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$/.test(locale) || canonicalLocale(locale) === undefined)
      return this.#report(
        "catalog-part",
        part,
        "",
        `This file of the catalog is not a list of entries, and its name is not a locale.`,
        "Write its entries as a list, or rename the file to the locale of its texts, for example zh-Hans.yaml.",
      );
    this.#localeFiles.set(canonicalLocale(locale) ?? locale, part);
    const indexes = new Map(this.#entries.map((entry, i) => [isObject(entry) ? entry["code"] : undefined, i] as const));
    for (const [code, written] of Object.entries(part.value as Record<string, unknown>)) {
      if (code === "$schema") continue;
      const index = indexes.get(code);
      const at = below("", code);
      if (index === undefined) {
        const meant = nearestWord(
          code,
          [...indexes.keys()].filter((one) => typeof one === "string"),
          this.#effort,
        );
        const cure = meant ? `Did you mean ${JSON.stringify(meant)}?` : "Add an entry for it, or remove the text.";
        this.#report("locale-file-code", part, at, `No entry has the code ${JSON.stringify(code)}.`, cure, "key");
      } else if (isObject(written) && ("message" in written || "solution" in written)) {
        for (const [field, text] of Object.entries(written)) this.#addText(index, field, locale, text, part, below(at, field));
      } else this.#addText(index, "message", locale, written, part, at);
    }
  }

  #addText(index: number, field: string, locale: string, text: unknown, part: Document, from: string): void {
    if (field !== "message" && field !== "solution")
      return this.#report(
        "locale-file-field",
        part,
        from,
        `${JSON.stringify(field)} is not a field of a text.`,
        "Remove it; the fields are message and solution.",
        "key",
      );
    const entry = this.#entries[index] as Record<string, unknown>;
    const texts = isObject(entry[field]) ? entry[field] : {};
    const known = Object.keys(texts).find((name) => (canonicalLocale(name) ?? name) === canonicalLocale(locale));
    const to = below(`/entries/${index}`, field, locale);
    if (known !== undefined) {
      const { path, line } = this.#locate(below(`/entries/${index}`, field, known), "value");
      return this.#report(
        "locale-file-text",
        part,
        from,
        `The ${field} of ${JSON.stringify(entry["code"])} in ${locale} is already on line ${line} of ${basename(path)}.`,
        "Remove one of the two.",
      );
    }
    this.#entries[index] = { ...entry, [field]: { ...texts, [locale]: text } };
    this.#origins.set(to, [part, from]);
  }

  document(parts: readonly Document[]): Document {
    const { path, value, lines } = this.#head;
    const problems = [...this.#head.problems, ...parts.flatMap((part) => part.problems), ...this.#problems];
    const whole = isObject(value) ? { ...value, ...(this.#entries.length > 0 && { entries: this.#entries }) } : value;
    return {
      path,
      lines,
      problems,
      value: whole,
      locate: (pointer, part = "value") => this.#locate(pointer, part),
      localeFiles: this.#localeFiles,
      originOf: (pointer) => {
        const [from, inside] = this.#originOf(pointer);
        return { path: from.path, pointer: inside };
      },
    };
  }

  #locate(pointer: string, part: "key" | "value" | number): ReturnType<Document["locate"]> {
    const [from, inside] = this.#originOf(pointer);
    return { ...from.locate(inside, part), pointer };
  }

  /** Returns the file that a value came from, and its place there. */
  #originOf(pointer: string): readonly [from: Document, pointer: string] {
    for (let to = pointer; to !== ""; to = to.slice(0, to.lastIndexOf("/"))) {
      const origin = this.#origins.get(to);
      if (origin !== undefined) return [origin[0], origin[1] + pointer.slice(to.length)];
    }
    return [this.#head, pointer];
  }

  #report(rule: string, part: Document, pointer: string, message: string, cure: string, which: "key" | "value" = "value"): void {
    if (this.#problems.length < mostProblems)
      this.#problems.push({ rule, severity: "error", message, cure, place: part.locate(pointer, which) });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

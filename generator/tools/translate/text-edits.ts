import { canonicalLocale } from "../../catalog/locale.ts";
import { below, segmentsOf } from "../../catalog/pointer.ts";
import type { FullText } from "../../expand/full-catalog.ts";
import type { Edit, Written } from "../../load/edit.ts";
import { type LockedText, lockKey } from "../../load/lock.ts";
import type { Translation } from "../../normalize/translation.ts";
import type { Unfinished } from "./unfinished.ts";

/** What it takes to write a text into the files of a catalog. */
export interface TextEdits {
  /** The edits, each with its file. */
  readonly edits: readonly (readonly [path: string, edit: Edit])[];
  /** The line of the lock file that records the source text, where the text itself does not. */
  readonly lock?: readonly [key: string, hash: string];
}

/** Returns the edits that give a translation new words, another state, or the hash of its source text, in the way it is written. */
export function textEdits(one: Unfinished, { kind, code, source, target, gap, pointer }: Translation, text: FullText): TextEdits {
  const { sourceHash = "", ...rest } = text;
  const at = (place: string): readonly [string, string] => {
    const { path, pointer } = one.written.originOf?.(place) ?? { path: one.path, pointer: place };
    return [path, pointer];
  };
  const locale = target === undefined ? gap.locale : (segmentsOf(target.pointer).at(-1) ?? gap.locale);
  const short: Written = rest.state === stateIn(one) && rest.origin === "project" ? rest.text : { text: rest.text, state: rest.state };
  const line = (written: string): readonly [string, string] => [lockKey({ kind, code, locale: written } satisfies LockedText), sourceHash];
  if (target === undefined) {
    const file = one.written.localeFiles?.get(canonicalLocale(gap.locale) ?? gap.locale);
    if (file !== undefined && kind !== "remark")
      return { edits: [[file.path, inLocaleFile(file.value, code, kind, short)]], lock: line(nameOf(file.path)) };
    const [path, after] = at(gap.after);
    const isLong = isFull(valueAt(one.written.value, source.pointer)) && !isYaml(path);
    const edit: Edit = { after, key: gap.locale, value: isLong ? { ...rest, sourceHash } : short };
    return isLong ? { edits: [[path, edit]] } : { edits: [[path, edit]], lock: line(gap.locale) };
  }
  const raw = valueAt(one.written.value, target.pointer);
  const [path, place] = at(target.pointer);
  if (raw === undefined) throw new TypeError(`there is no ${pointer}`);
  if (!isObject(raw)) {
    const same = target.text === text.text && target.state === text.state;
    return { edits: same ? [] : [[path, { at: place, value: short }]], ...(target.sourceHash !== sourceHash && { lock: line(locale) }) };
  }
  const edits: Edit[] = [];
  const put = (field: "text" | "origin" | "state" | "sourceHash", value: string, after: string): void => {
    edits.push(raw[field] === undefined ? { after: below(place, after), key: field, value } : { at: below(place, field), value });
  };
  if (target.text !== text.text) put("text", text.text, "text");
  if (target.origin !== text.origin) put("origin", text.origin, "text");
  if (target.state !== text.state) put("state", text.state, "text");
  if (target.sourceHash === sourceHash) return { edits: edits.map((edit) => [path, edit]) };
  const isInline = raw["sourceHash"] !== undefined || (isFull(raw) && !isYaml(path));
  if (isInline) put("sourceHash", sourceHash, "state");
  return { edits: edits.map((edit) => [path, edit]), ...(!isInline && { lock: line(locale) }) };
}

/** Returns the edit that adds a text to the file of a locale. */
export function inLocaleFile(value: unknown, code: string, kind: "message" | "solution", text: Written): Edit {
  const texts = value as Record<string, unknown>;
  const known = texts[code];
  if (typeof known === "string") return { at: below("", code), value: { message: known, [kind]: text } };
  const [first] = isObject(known) ? Object.keys(known) : [];
  if (first !== undefined) return { after: below("", code, first), key: kind, value: text };
  return { after: below("", Object.keys(texts).at(-1) ?? ""), key: code, value: kind === "message" ? text : { [kind]: text } };
}

/** Returns the state of the texts that have none of their own. */
function stateIn({ written: { value } }: Unfinished): string {
  return isObject(value) && typeof value["state"] === "string" ? value["state"] : "draft";
}

function valueAt(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

function isFull(raw: unknown): boolean {
  return isObject(raw) && raw["origin"] !== undefined && raw["state"] !== undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Returns the name of a file without its folder and its extension. */
function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
}

import type { FullText } from "../../expand/full-catalog.ts";
import type { State } from "../../normalize/translation.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { hash } from "../../write/manifest.ts";

/** A file format for translators. */
export interface Format {
  readonly extension: string;
  /** Returns a file with these texts to translate into a locale. */
  readonly write: (rows: readonly Row[], locale: string) => string;
  /** Reads a file; if it is not in this format, the result has a problem. */
  readonly read: (path: string, text: string) => Sheet;
  /** Returns the mark for a state. */
  readonly shown: (state: State) => string;
  /** Returns the state that a mark means; `undefined` if it means none. */
  readonly meant: (mark: string) => FullText["state"] | undefined;
}

/** One text, with its context for a translator. */
export interface Row {
  readonly provider: string;
  readonly code: string;
  readonly kind: string;
  readonly sourceLocale: string;
  readonly source: string;
  /** `""` if there is no translation yet. */
  readonly target: string;
  readonly state: State;
  /** Information for the translator, in whole lines. */
  readonly comment: readonly string[];
  /** The catalog's file, and the line of the source text in it. */
  readonly reference: { readonly file: string; readonly line: number };
}

/** A translator's file's data about one text. */
export interface Answer {
  /** `provider/code/kind`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The mark of the state in the file. */
  readonly mark: string;
  /** The translation at the time of export, if the file still has it. */
  readonly exported?: Exported;
  readonly place: Place;
}

/** A translation at the time of export. Without it, an import could not distinguish the translator's edits from changes in the catalog. */
export interface Exported {
  readonly state: State;
  /** The hash of the translation's words. */
  readonly hash: string;
}

export interface Sheet {
  /** The locale of the translations, as written in the file. */
  readonly locale?: string;
  readonly answers: readonly Answer[];
  readonly problems: readonly Problem[];
}

/** Returns the unique name of a text among all catalogs. Only the code can contain a `/`; a provider's id and a kind cannot. */
export function idOf({ provider, code, kind }: Pick<Row, "provider" | "code" | "kind">): string {
  return `${provider}/${code}/${kind}`;
}

export function partsOf(id: string): { readonly provider: string; readonly code: string; readonly kind: string } | undefined {
  const [, provider, code, kind] = /^([^/]+)\/(.+)\/([^/]+)$/s.exec(id) ?? [];
  return provider === undefined || code === undefined || kind === undefined ? undefined : { provider, code, kind };
}

/** Formats the state and hash of a translation at the time of export: `reviewed 1a2b3c4d`. */
export function exportedText({ state, target }: Pick<Row, "state" | "target">): string {
  return `${state} ${hashOf(target)}`;
}

export function exportedIn(text: string): Pick<Answer, "exported"> {
  const [, state, hash] = /^(missing|stale|draft|translated|reviewed) ([0-9a-f]{8})$/.exec(text.trim()) ?? [];
  return state === undefined || hash === undefined ? {} : { exported: { state: state as State, hash } };
}

export function hashOf(target: string): string {
  return hash(target).slice(0, 8);
}

/** Returns a problem of a whole file, or of one line in it. */
export function fileProblem(path: string, rule: string, message: string, cure: string, line = 1): Problem {
  return { rule, severity: "error", message, cure, place: { path, line, column: 1, length: 1, pointer: "" } };
}

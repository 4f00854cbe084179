import type { Text } from "../../catalog/catalog.ts";
import type { State } from "../../normalize/translation.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { hash } from "../../write/manifest.ts";

/** A kind of file that translators work in. */
export interface Format {
  readonly extension: string;
  /** The file that asks for these texts in a locale. */
  readonly write: (rows: readonly Row[], locale: string) => string;
  /** What a file says; everything that is no such file is a problem. */
  readonly read: (path: string, text: string) => Sheet;
  /** How a file shows a state. */
  readonly shown: (state: State) => string;
  /** The state that somebody set who wrote this mark; none if it says nothing. */
  readonly meant: (mark: string) => Text["state"] | undefined;
}

/** One text as a translator sees it. */
export interface Row {
  readonly provider: string;
  readonly code: string;
  readonly kind: string;
  readonly sourceLocale: string;
  readonly source: string;
  /** `""` where there is none yet. */
  readonly target: string;
  readonly state: State;
  /** What helps to translate it, in whole lines. */
  readonly comment: readonly string[];
  /** The catalog's file, and the line of the source text in it. */
  readonly reference: { readonly file: string; readonly line: number };
}

/** What a translator's file says of one text. */
export interface Answer {
  /** `provider/code/kind`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** How the file shows the state. */
  readonly mark: string;
  /** What the file showed when it was made, if it still says so. */
  readonly exported?: Exported;
  readonly place: Place;
}

/** A translation as it was when a file was made. With it, an import can tell what the translator touched from what changed in the catalog. */
export interface Exported {
  readonly state: State;
  /** Of the words of the translation. */
  readonly hash: string;
}

export interface Sheet {
  /** The locale of the translations, as the file calls it. */
  readonly locale?: string;
  readonly answers: readonly Answer[];
  readonly problems: readonly Problem[];
}

/** The one name of a text among those of all catalogs. Neither a provider's id nor a kind holds a `/`; a code may. */
export function idOf({ provider, code, kind }: Pick<Row, "provider" | "code" | "kind">): string {
  return `${provider}/${code}/${kind}`;
}

export function partsOf(id: string): { readonly provider: string; readonly code: string; readonly kind: string } | undefined {
  const [, provider, code, kind] = /^([^/]+)\/(.+)\/([^/]+)$/s.exec(id) ?? [];
  return provider === undefined || code === undefined || kind === undefined ? undefined : { provider, code, kind };
}

/** How a file keeps what it showed when it was made: `reviewed 1a2b3c4d`. */
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

/** A problem of a whole file, or of one line in it. */
export function fileProblem(path: string, rule: string, message: string, cure: string, line = 1): Problem {
  return { rule, severity: "error", message, cure, place: { path, line, column: 1, length: 1, pointer: "" } };
}

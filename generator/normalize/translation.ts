import { createHash } from "node:crypto";
import { canonicalLocale } from "../catalog/locale.ts";
import type { FullText } from "../expand/full-catalog.ts";
import type { ByLocale, Provider } from "./provider.ts";
import type { ProviderText } from "./text.ts";

/** The kind of a text: what happened, what to do, or a remark on the whole catalog. */
export type Kind = "message" | "solution" | "remark";

/** One text of a catalog in one locale, with the same text in the catalog's source locale. */
export interface Translation {
  readonly provider: string;
  /** The code of the entry, or the id of the remark. */
  readonly code: string;
  readonly kind: Kind;
  /** The [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901) of the text in all its locales. */
  readonly pointer: string;
  readonly source: Written;
  /** Absent if the locale has no text yet. */
  readonly target?: Written;
  /** Where to insert the missing text: after this one, under this name. */
  readonly gap: { readonly after: string; readonly locale: string };
}

/** A text, and its JSON Pointer. */
export interface Written extends Omit<FullText, "sourceHash"> {
  readonly sourceHash: string | undefined;
  readonly pointer: string;
}

/** The progress of a translation: missing, stale if the source text has changed since, or else the state recorded in the catalog. */
export type State = "missing" | "stale" | FullText["state"];

/**
 * Returns every text of a catalog in one locale: messages and solutions in the order of the entries, then the remarks. In the source
 * locale, source and target are the same.
 */
export function translations({ id, locales, writtenLocales, entries, remarks }: Provider, locale: string): readonly Translation[] {
  const all: Translation[] = [];
  const index = locales.indexOf(canonicalLocale(locale) ?? locale);
  const add = (code: string, kind: Kind, pointer: string, texts: ByLocale<ProviderText>): void => {
    const [source, ...others] = locales.map((name) => written(texts, name, pointer));
    if (!source) return;
    const target = [source, ...others][index];
    const before = [source, ...others].slice(0, index).findLast((text) => text !== undefined) ?? source;
    all.push({
      provider: id,
      code,
      kind,
      pointer,
      source,
      ...(target && { target }),
      gap: { after: before.pointer, locale: writtenLocales[locales[index] ?? ""] ?? locale },
    });
  };
  entries.forEach(({ code, message, solution }, i) => {
    add(code, "message", `/entries/${i}/message`, message);
    add(code, "solution", `/entries/${i}/solution`, solution);
  });
  remarks.forEach(({ id, message }, i) => add(id, "remark", `/remarks/${i}/message`, message));
  return all;
}

function written(texts: ByLocale<ProviderText>, locale: string, table: string): Written | undefined {
  const found = texts[locale];
  return (
    found && { text: found.text, origin: found.origin, state: found.state, sourceHash: found.sourceHash, pointer: found.pointerIn(table) }
  );
}

/** Returns the canonical names of the locales that a catalog is translated into. */
export function targetLocales({ locales }: Provider): readonly string[] {
  return locales.slice(1);
}

/** Returns the hash that a translation records of its source text. */
export function sourceHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

export function stateOf({ source, target }: Pick<Translation, "source" | "target">): State {
  if (!target) return "missing";
  // The source text is not a translation: a hash recorded in it does not make it stale.
  if (target.pointer === source.pointer) return target.state;
  return target.sourceHash !== undefined && target.sourceHash !== sourceHash(source.text) ? "stale" : target.state;
}

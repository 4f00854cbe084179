import { canonicalLocale } from "../../../catalog/locale.ts";
import { UsageError } from "../../../problems/exit-codes.ts";
import { type PoEntry, poEntries } from "../../translate/po-entries.ts";
import type { List, ListPlace, Unread } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";

/** Files of gettext: the codes are the keys or the contexts, the texts are the translations. */
export const po: Reader = {
  accepts: ({ path, text }) => /\.pot?$/i.test(path) || /^msgid "/m.test(text.slice(0, 20_000)),
  read,
};

function read({ path, text }: SourceFile): List {
  const { entries, mistake } = poEntries(text);
  if (mistake) throw new UsageError(`${path}:${mistake.line}: ${mistake.message}`, mistake.cure);
  const header = entries.find(({ id, context }) => id === "" && context === "");
  const own = entries.filter((one) => one !== header);
  const unread: Unread[] = own
    .filter(({ isPlural }) => isPlural)
    .map(({ id, place }) => ({
      line: place.line,
      text: id,
      reason: "it has a text for each plural form; write it as one text with {count, plural, …}",
    }));
  const single = own.filter(({ isPlural }) => !isPlural);
  return {
    places: placesOf(single, localeOf(header?.text ?? "")),
    rows: single.map(({ context, id, text, notes, isFuzzy, place }) => ({
      line: place.line,
      values: new Map<string, string | boolean>([
        ...(context === "" ? [] : [["msgctxt", context] as const]),
        ["msgid", id],
        ...(text === "" ? [] : [["msgstr", text] as const]),
        ...(notes.length === 0 ? [] : [["comment", notes.join(" ")] as const]),
        ...(isFuzzy ? [["fuzzy", true] as const] : []),
      ]),
    })),
    unread,
  };
}

/** Keys are the codes; where they are sentences, the contexts are, and the sentences are English texts. */
function placesOf(entries: readonly PoEntry[], locale: string | undefined): readonly ListPlace[] {
  const areKeys = entries.filter(({ id }) => !/\s|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(id)).length > entries.length / 2;
  const hasContexts = entries.filter(({ context }) => context !== "").length > entries.length / 2;
  const places: readonly ListPlace[] = [
    { place: "msgctxt", heading: "msgctxt", ...(hasContexts && !areKeys && { role: { is: "code" } }) },
    { place: "msgid", heading: "msgid", role: areKeys ? { is: "code" } : { is: "text", locale: "en" } },
    { place: "msgstr", heading: "msgstr", role: { is: "text", ...(locale !== undefined && { locale }) } },
    { place: "comment", heading: "comment" },
    { place: "fuzzy", heading: "fuzzy" },
  ];
  return places.filter(({ place }) => place === "msgid" || place === "msgstr" || entries.some((one) => has(one, place)));
}

function has({ context, notes, isFuzzy }: PoEntry, place: string): boolean {
  return place === "msgctxt" ? context !== "" : place === "comment" ? notes.length > 0 : isFuzzy;
}

function localeOf(header: string): string | undefined {
  const named = /^Language: ?([\w@-]+)/m.exec(header)?.[1];
  return named === undefined ? undefined : canonicalLocale(named.replaceAll("_", "-"));
}

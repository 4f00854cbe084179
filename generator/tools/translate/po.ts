import { type GetTextTranslations, po as gettext } from "gettext-parser";
import { linesOf } from "../../load/load.ts";
import { type Answer, exportedIn, exportedText, type Format, fileProblem, idOf, type Row, type Sheet } from "./format.ts";
import { pluralForms } from "./plural-forms.ts";

/** A gettext file. `msgctxt` is `provider/code/kind`; `fuzzy` marks what is a draft or stale. A text with a plural stays one text, in MessageFormat. */
export const po: Format = {
  extension: "po",
  write,
  read,
  shown: (state) => (state === "stale" || state === "draft" ? "fuzzy" : ""),
  meant: (mark) => (mark === "fuzzy" ? "draft" : "translated"),
};

/** The comment that keeps what the file showed when it was made. */
const exportedLine = "exported: ";

function write(rows: readonly Row[], locale: string): string {
  const plural = pluralForms(locale);
  const headers = {
    Language: locale.replaceAll("-", "_"),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    ...(plural !== undefined && { "Plural-Forms": plural }),
    "X-Generator": "errcat",
  };
  const translations: GetTextTranslations["translations"] = {};
  for (const row of rows) {
    // A reader such as Weblate then checks the parameters.
    const flags = [
      ...(po.shown(row.state) === "" ? [] : [po.shown(row.state)]),
      ...(/[{}]/.test(row.source) ? ["icu-message-format"] : []),
    ];
    const comments = {
      extracted: [...row.comment, `${exportedLine}${exportedText(row)}`].join("\n"),
      reference: `${row.reference.file}:${row.reference.line}`,
      ...(flags.length > 0 && { flag: flags.join(", ") }),
    };
    translations[idOf(row)] = { [row.source]: { msgctxt: idOf(row), msgid: row.source, msgstr: [row.target], comments } };
  }
  return gettext.compile({ charset: "utf-8", headers, translations }, { foldLength: 0 }).toString();
}

function read(path: string, text: string): Sheet {
  let table: GetTextTranslations;
  try {
    table = gettext.parse(text.replace(/^\ufeff/, ""), { validation: true });
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    return {
      answers: [],
      problems: [
        fileProblem(path, "po-format", `This is not PO: ${message}`, "Save it again from the editor it was written in.", lineNumber),
      ],
    };
  }
  const lines = linesOf(text);
  const entries = Object.values(table.translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid, obsolete }) => msgid !== "" && !obsolete);
  const answers = entries.map(({ msgctxt = "", msgid, msgstr, comments }): Answer => {
    const fuzzy = (comments?.flag ?? "").split(/[,\n]/).some((flag) => flag.trim() === "fuzzy");
    const exported = (comments?.extracted ?? "").split("\n").findLast((line) => line.startsWith(exportedLine)) ?? "";
    return {
      id: msgctxt,
      source: msgid,
      target: msgstr[0] ?? "",
      mark: fuzzy ? "fuzzy" : "",
      ...exportedIn(exported.slice(exportedLine.length)),
      place: placeOf(path, lines, msgctxt, msgid),
    };
  });
  const language = headerOf(table, "language");
  const problems = entries.flatMap(({ msgctxt = "", msgid, msgid_plural }) =>
    msgid_plural === undefined
      ? []
      : [
          {
            ...fileProblem(
              path,
              "po-plural",
              "A text stands in two forms, msgid and msgid_plural.",
              "Write one msgid and one msgstr, with the plural inside: {count, plural, …}.",
            ),
            place: placeOf(path, lines, msgctxt, msgid),
          },
        ],
  );
  return { ...(language && { locale: language }), answers, problems };
}

/** Whatever the case of its letters. */
function headerOf({ headers }: GetTextTranslations, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Where a context stands, which an editor may have wrapped; without one, the text itself. */
function placeOf(path: string, lines: readonly string[], context: string, msgid: string): Answer["place"] {
  const [word, written] = context === "" ? ["msgid", JSON.stringify(msgid)] : ["msgctxt", `"${context}"`];
  const line = lines.findIndex((one) => one.startsWith(word) && one.endsWith(written));
  const at = line >= 0 ? line : lines.findIndex((one) => one.trimEnd().endsWith(written));
  const text = lines[at] ?? "";
  return {
    path,
    line: Math.max(0, at) + 1,
    column: Math.max(0, text.lastIndexOf(written)) + 1,
    length: at < 0 ? 1 : written.length,
    pointer: "",
  };
}

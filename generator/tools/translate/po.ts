import { type GetTextTranslations, po as gettext } from "gettext-parser";
import { misread } from "./file-text.ts";
import { type Answer, exportedIn, exportedText, type Format, fileProblem, idOf, type Row, type Sheet } from "./format.ts";
import { pluralForms } from "./plural-forms.ts";
import { poEntries } from "./po-entries.ts";
import { ProblemList } from "./problem-list.ts";

/**
 * A gettext file. `msgctxt` is `provider/code/kind`; `fuzzy` marks drafts and stale texts. A text with a plural stays one text, in
 * MessageFormat.
 */
export const po: Format = {
  extension: "po",
  write,
  read,
  shown: (state) => (state === "stale" || state === "draft" ? "fuzzy" : ""),
  meant: (mark) => (mark === "fuzzy" ? "draft" : "translated"),
};

/** The prefix of the comment with the translation's state and hash at the time of export. */
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
    // With these flags, tools such as Weblate check the parameters.
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
  const { entries, mistake } = poEntries(text);
  if (mistake)
    return {
      answers: [],
      problems: [
        fileProblem(
          path,
          "po-format",
          `This is not PO: ${mistake.message.charAt(0).toLowerCase()}${mistake.message.slice(1)}`,
          mistake.cure,
          mistake.line,
        ),
      ],
    };
  const problems = new ProblemList();
  const answers = entries
    .filter(({ context, id }) => context !== "" || id !== "")
    .map(({ context, id, text, isPlural, isFuzzy, notes, place }): Answer => {
      const at = { path, ...place, pointer: "" };
      if (isPlural)
        problems.add({
          ...fileProblem(
            path,
            "po-plural",
            "A text has two forms, msgid and msgid_plural.",
            "Write one msgid and one msgstr, with the plural inside: {count, plural, …}.",
          ),
          place: at,
        });
      const exported = notes.findLast((note) => note.startsWith(exportedLine)) ?? "";
      return {
        id: context,
        source: id,
        target: text,
        mark: isFuzzy ? "fuzzy" : "",
        ...exportedIn(exported.slice(exportedLine.length)),
        place: at,
      };
    });
  const header = entries.find(({ context, id }) => context === "" && id === "")?.text ?? "";
  const language = /^language:(.*)$/im.exec(header)?.[1]?.trim();
  const charset = /^content-type:.*\bcharset=([\w.:-]+)/im.exec(header)?.[1];
  for (const problem of misread(path, text, charset)) problems.add(problem);
  return { ...(language && { locale: language }), answers, problems: problems.problems };
}

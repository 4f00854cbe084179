import { UsageError } from "../../problems/exit-codes.ts";
import { misread } from "./file-text.ts";
import { type Answer, exportedIn, exportedText, type Format, fileProblem, idOf, type Row, type Sheet } from "./format.ts";
import { withPlaceholders } from "./placeholders.ts";
import { type Unit, unitsIn } from "./xliff-units.ts";
import { attribute, content, impossible, tagPlaces } from "./xml.ts";

/**
 * XLIFF 1.2, with one `file` element per catalog. The id of a unit is `provider/code/kind`. A parameter is a placeholder, which translation
 * tools protect; a plural or select stays in the text. The parser keeps every space, and ignores what a document type defines.
 */
export const xliff: Format = { extension: "xlf", write, read, shown: (state) => shownAs[state], meant };

const shownAs = {
  missing: "new",
  stale: "needs-translation",
  draft: "needs-review-translation",
  translated: "translated",
  reviewed: "signed-off",
} as const;

function meant(mark: string): ReturnType<Format["meant"]> {
  if (mark === "signed-off" || mark === "final") return "reviewed";
  if (mark === "translated") return "translated";
  return mark.startsWith("needs-") ? "draft" : undefined;
}

function write(rows: readonly Row[], locale: string): string {
  const files = new Map<string, Row[]>();
  for (const row of rows) {
    const file = `original="${attribute(row.reference.file)}" source-language="${attribute(row.sourceLocale)}"`;
    const rows = files.get(file) ?? [];
    rows.push(row);
    files.set(file, rows);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...[...files].flatMap(([attributes, rows]) => [
      `  <file ${attributes} target-language="${attribute(locale)}" datatype="plaintext">`,
      "    <body>",
      ...rows.flatMap(unit),
      "    </body>",
      "  </file>",
    ]),
    "</xliff>",
    "",
  ].join("\n");
}

function unit(row: Row): readonly string[] {
  const id = idOf(row);
  if (impossible.test(row.source + row.target))
    throw new UsageError(
      `The text ${id} contains a character that is not allowed in XML.`,
      "Remove it from the catalog, or export as csv or po.",
    );
  return [
    `      <trans-unit id="${attribute(id)}"${row.state === "reviewed" ? ' approved="yes"' : ""} extradata="${exportedText(row)}" xml:space="preserve">`,
    `        <source>${withPlaceholders(row.source)}</source>`,
    ...(row.target === "" ? [] : [`        <target state="${shownAs[row.state]}">${withPlaceholders(row.target)}</target>`]),
    ...row.comment.map((line) => `        <note>${content(line.replaceAll(new RegExp(impossible, "g"), ""))}</note>`),
    "      </trans-unit>",
  ];
}

function read(path: string, text: string): Sheet {
  const xml = text.replace(/^\ufeff/, "");
  const { units, locales, version, mistake } = unitsIn(xml, tagPlaces(path, xml));
  const none = (message: string, cure: string, line?: number): Sheet => ({
    answers: [],
    problems: [fileProblem(path, "xliff-format", message, cure, line)],
  });
  if (mistake) return none(mistake.message, mistake.cure, mistake.line);
  if (!version?.startsWith("1."))
    return none(version === undefined ? "This is not XLIFF." : `This is XLIFF ${version}.`, "Save it as XLIFF 1.2.");
  if (locales.size > 1)
    return none(`The file has several target languages: ${[...locales].join(", ")}.`, "Create a separate file for each.");
  const [locale] = locales;
  const charset = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(xml)?.[1];
  const answers = units.map(
    (unit): Answer => ({
      id: unit.id,
      source: unit.source,
      target: unit.target,
      mark: markOf(unit),
      ...exportedIn(unit.exported),
      place: unit.place,
    }),
  );
  return { ...(locale !== undefined && { locale }), answers, problems: misread(path, xml, charset) };
}

/** Returns the mark of a unit: tools record an approval in one of two places. */
function markOf({ approved, state }: Unit): string {
  if (approved === "yes" || state === "final") return approved === "no" ? "translated" : "signed-off";
  return approved === "no" && state === "signed-off" ? "translated" : state;
}

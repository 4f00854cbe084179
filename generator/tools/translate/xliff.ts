import sax from "sax";
import { linesOf } from "../../load/load.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { type Answer, exportedIn, exportedText, type Format, fileProblem, idOf, type Row, type Sheet } from "./format.ts";
import { withPlaceholders } from "./placeholders.ts";
import { attribute, content, impossible } from "./xml.ts";

/**
 * XLIFF 1.2, a file for each catalog in it. The id of a unit is `provider/code/kind`. A parameter is a placeholder, which translation tools
 * protect; a plural or select stays in the text. Read with a parser that keeps every space and ignores what a document type defines.
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
    files.set(file, [...(files.get(file) ?? []), row]);
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
      `The text ${id} holds a character that no XML file can hold.`,
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

class NotXml extends Error {}

/** What is being read of a unit. */
interface Unit {
  readonly id: string;
  readonly approved: string | undefined;
  readonly exported: string;
  readonly place: Answer["place"];
  source: string;
  target: string;
  state: string;
}

function read(path: string, text: string): Sheet {
  const xml = text.replace(/^\ufeff/, "");
  const lines = linesOf(xml);
  const parser = sax.parser(true);
  const open: string[] = [];
  const answers: Answer[] = [];
  const locales = new Set<string>();
  let version: string | undefined;
  let unit: Unit | undefined;
  /** Whether the text at hand belongs to the source or the target of the unit itself, not of a suggestion inside it. */
  const part = (): "source" | "target" | undefined => {
    const inside = open[open.indexOf("trans-unit") + 1];
    return unit && (inside === "source" || inside === "target") ? inside : undefined;
  };
  const add = (words: string): void => {
    const side = part();
    if (unit && side) unit[side] += words;
  };
  parser.onerror = (error) => {
    throw new NotXml(error.message.split("\n")[0]);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = name.replace(/^.*:/, "");
    open.push(element);
    if (open.length === 1) version = element === "xliff" ? (attributes.version ?? "") : undefined;
    if (element === "file" && attributes["target-language"]) locales.add(attributes["target-language"]);
    if (element === "trans-unit")
      unit = {
        id: attributes.id ?? "",
        approved: attributes.approved,
        exported: attributes.extradata ?? "",
        place: placeOf(path, lines, parser.line),
        source: "",
        target: "",
        state: "",
      };
    if (unit && element === "target" && part() === "target") unit.state = attributes.state ?? "";
    // A tool may have made an empty element of a placeholder.
    if (element === "x" && attributes["equiv-text"] !== undefined) add(attributes["equiv-text"]);
  };
  parser.onclosetag = () => {
    if (open.pop() !== "trans-unit" || !unit) return;
    answers.push({
      id: unit.id,
      source: unit.source,
      target: unit.target,
      mark: markOf(unit),
      ...exportedIn(unit.exported),
      place: unit.place,
    });
    unit = undefined;
  };
  parser.ontext = parser.oncdata = add;
  const none = (message: string, cure: string): Sheet => ({
    answers: [],
    problems: [fileProblem(path, "xliff-format", message, cure, Math.min(parser.line + 1, lines.length))],
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    return none(`This is not XML: ${error.message}.`, "Save it again from the tool it was written in.");
  }
  if (!version?.startsWith("1."))
    return {
      answers: [],
      problems: [
        fileProblem(
          path,
          "xliff-format",
          version === undefined ? "This is not XLIFF." : `This is XLIFF ${version}.`,
          "Save it as XLIFF 1.2.",
        ),
      ],
    };
  if (locales.size > 1)
    return {
      answers: [],
      problems: [
        fileProblem(path, "xliff-format", `The file has several target languages: ${[...locales].join(", ")}.`, "Make a file for each."),
      ],
    };
  const [locale] = locales;
  return { ...(locale !== undefined && { locale }), answers, problems: [] };
}

/** A tool may say in one of two places that a text was approved. */
function markOf({ approved, state }: Unit): string {
  if (approved === "yes" || state === "final") return approved === "no" ? "translated" : "signed-off";
  return approved === "no" && state === "signed-off" ? "translated" : state;
}

function placeOf(path: string, lines: readonly string[], line: number): Answer["place"] {
  const at = (lines[line] ?? "").lastIndexOf("<");
  return { path, line: line + 1, column: Math.max(0, at) + 1, length: Math.max(1, (lines[line] ?? "").length - at), pointer: "" };
}

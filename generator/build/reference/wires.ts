import { codeFormats } from "./code-formats.ts";
import { codePlaces } from "./code-places.ts";
import { exampleLines } from "./example-lines.ts";
import { knownFormats } from "./known-formats.ts";
import type { Language } from "./language.ts";
import { page } from "./page.ts";
import { schemaFile } from "./schema-files.ts";
import { ownFormats, withChanges } from "./wire-examples.ts";

const here = "generator/build/reference/wires.ts";

/** Returns the page on error formats. */
export async function wires(language: Language): Promise<string> {
  const say = (english: string) => language.say(english, here);
  const file = schemaFile("catalog");
  return page(
    "wires",
    say("How errors are sent"),
    language.paragraph([
      say("The `wire` of a catalog describes how an API sends its errors: where the code, the text, and the other values are."),
      say("This page lists the known error formats, and shows how to extend one and how to describe your own."),
      say("[Fields of a catalog](catalog-fields.md#the-wire) lists every field."),
      say(
        "Most examples have a part of a catalog, the error that a program makes, and the response that the generated package writes for it.",
      ),
    ]),
    [
      ...(await knownFormats(file, language)),
      `## ${say("A known format with changes")}`,
      "",
      say("If your API differs in some points, extend the format: name it as the `preset`, and add the fields that differ."),
      "",
      ...(await exampleLines(withChanges, language)),
      `| ${say("field")} | ${say("effect")} |`,
      "|---|---|",
      `| ${language.list(["`shapes`", "`items`"])} | ${say("are tried before those of the preset; one with the same name replaces the preset's")} |`,
      `| ${language.list(["`requestId`", "`retryAfter`", "`status`"])} | ${say("set the places of these values in all formats of the preset, and replace its own")} |`,
      `| ${language.list(["`codes`", "`success`", "`requestIdHeaders`"])}${say(", and any other field")} | ${say("replace that field of the preset")} |`,
      "",
      say("`errcat validate` warns if, because of these fields, the parser no longer finds the error in a sample of the preset."),
      "",
      `## ${say("A format of your own")}`,
      "",
      say(
        "If no known format is close, describe yours in `shapes`, and add a [sample](catalogs.md#samples): errcat checks the description against the sample, and the package models its responses on it.",
      ),
      "",
      ...(await Promise.all(ownFormats.map(async (one) => [`### ${say(one.title)}`, "", ...(await exampleLines(one, language))]))).flat(),
      ...codePlaces(language),
      ...(await codeFormats(file, language)),
    ],
    language,
  );
}

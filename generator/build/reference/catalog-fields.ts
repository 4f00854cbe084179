import type { Language } from "./language.ts";
import { page } from "./page.ts";
import { partAt } from "./schema.ts";
import { schemaFile } from "./schema-files.ts";
import { sectionOf } from "./schema-section.ts";

const here = "generator/build/reference/catalog-fields.ts";

/** The sections of the page, by the schema and its definitions; `""` is the schema itself. */
const groups: readonly (readonly [heading: string, schema: string, names: readonly string[]])[] = [
  ["The catalog", "catalog", ["", "Operation", "Source", "Vendor", "DocumentedStatus", "Remark"]],
  ["Entries", "catalog", ["Entry", "Category", "Retry", "Actor", "Texts", "Text", "State", "Parameter"]],
  ["The wire", "catalog", ["Wire", "Preset", "Shape", "ItemShape", "CodeFormat", "Accepts", "Field", "WrappedText"]],
  ["Places and conditions", "catalog", ["CodePlaces", "CodePlace", "Pointers", "Place", "Choice", "Pointer", "Condition", "Scalar"]],
  ["Samples", "catalog", ["Sample", "SampleError"]],
  ["Names and versions", "catalog", ["Code", "CodePattern", "Locale", "Names", "Version", "Extension"]],
  ["Overlays", "overlay", ["", "Change"]],
];

/** Returns the page on every field of a catalog and of an overlay. */
export function catalogFields(language: Language): string {
  const say = (english: string) => language.say(english, here);
  const files = { catalog: schemaFile("catalog"), overlay: schemaFile("overlay") };
  const all = Object.values(files);
  const sections = groups.map(([heading, schema, names]) => {
    const file = files[schema as keyof typeof files];
    const parts = names.map((name) => partAt(file, name === "" ? "" : `/definitions/${name}`));
    return { heading: say(heading), parts, titles: parts.map((part) => part.schema.title ?? "") };
  });
  const shown = new Set(sections.flatMap(({ titles }) => titles));
  for (const file of all)
    for (const { title = "" } of Object.values(file.schema.definitions ?? {}))
      if (!shown.has(title)) throw new Error(`${file.path} has the definition ${title}. Add it to a group in ${here}.`);
  const links = (titles: readonly string[]) => language.list(titles.map((title) => `[${title}](#${title.toLowerCase()})`));
  return page(
    "catalog-fields",
    say("Fields of a catalog"),
    language.paragraph([
      say("This page lists every field of a catalog and of an overlay, from the JSON Schemas that errcat checks them with."),
      say("[Writing a catalog](catalogs.md) explains how to use them, and [How errors are sent](wires.md) has examples of the `wire`."),
    ]),
    [
      ...sections.map(({ heading, titles }) => `- ${language.item(heading, [], links(titles))}`),
      "",
      ...sections.flatMap(({ heading, parts }) => [`## ${heading}`, "", ...parts.flatMap((part) => sectionOf(part, all, language))]),
    ],
    language,
  );
}

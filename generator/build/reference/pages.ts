import { readFileSync } from "node:fs";
import { catalogFields } from "./catalog-fields.ts";
import { commands } from "./commands.ts";
import { configuration } from "./configuration.ts";
import { chinese, english, type Language } from "./language.ts";
import { translation } from "./translation.ts";
import { wires } from "./wires.ts";

/** The file that has the Chinese of every English sentence, in the repository. */
const list = "generator/build/reference/zh-Hans.json";

const pages: Readonly<Record<string, (language: Language) => string | Promise<string>>> = {
  "catalog-fields": catalogFields,
  configuration,
  commands,
  wires,
};

/** Returns the pages of the reference by their paths in the repository. Throws if a sentence has no translation, or a translation no sentence. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const { say, problems } = translation(JSON.parse(readFileSync(new URL("zh-Hans.json", import.meta.url), "utf8")), list);
  const languages: readonly Language[] = [
    { ...english, say: (sentence) => sentence },
    { ...chinese, say },
  ];
  const made = languages.flatMap((language) =>
    Object.entries(pages).map(async ([name, write]) => [`docs/${name}${language.suffix}.md`, await write(language)] as const),
  );
  const written = new Map(await Promise.all(made));
  if (problems().length > 0) throw new Error(problems().join("\n"));
  return written;
}

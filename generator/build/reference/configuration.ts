import { configNames } from "../../config/find.ts";
import { json } from "./json.ts";
import type { Language } from "./language.ts";
import { filled } from "./language.ts";
import { page } from "./page.ts";
import { partAt } from "./schema.ts";
import { schemaFile } from "./schema-files.ts";
import { sectionOf } from "./schema-section.ts";

const here = "generator/build/reference/configuration.ts";

/** A configuration with every field. */
const example = {
  $schema: "./node_modules/errcat/schema/config.schema.json",
  outputs: [
    {
      catalogs: ["catalogs", "errcat:gengo"],
      overlays: ["overlays/gengo.json"],
      with: { shop: "openapi.yaml" },
      as: "package",
      out: "packages/errors",
      scope: "@acme",
      version: "1.4.0",
      packageJson: {
        license: "MIT",
        author: "Acme <errors@example.com>",
        repository: { type: "git", url: "git+https://git.example.com/acme/errors.git" },
        homepage: "https://docs.example.com/errors",
        bugs: "https://git.example.com/acme/errors/issues",
        funding: "https://example.com/funding",
        private: false,
        publishConfig: { access: "public" },
      },
      reference: "https://docs.example.com/errors",
    },
    { catalogs: ["catalogs"], strict: false, as: "source", out: "src/errors", locales: ["en", "zh-Hans"], extension: "ts" },
  ],
};

/** Returns the page on every field of a configuration. */
export function configuration(language: Language): string {
  const say = (english: string) => language.say(english, here);
  const file = schemaFile("config");
  return page(
    "configuration",
    say("Configuration"),
    language.paragraph([
      say("A configuration names the catalogs that errcat reads and the folder that it writes to."),
      filled(say('It is one of the files {names}, or the key `"errcat"` of a `package.json`.'), {
        names: language.list(configNames.map((name) => `\`${name}\``)),
      }),
      say("errcat uses the one in the current folder or in the nearest folder above; without any, all defaults apply."),
      say("All paths are relative to the file."),
    ]),
    [
      say("In TypeScript and JavaScript, `defineConfig` checks and completes the fields:"),
      "",
      "```ts",
      'import { defineConfig } from "errcat";',
      "",
      'export default defineConfig({ catalogs: ["catalogs"], out: "src/errors", as: "source" });',
      "```",
      "",
      say(
        "In JSON, `$schema` does the same for editors. This `errcat.config.json` has every field, in two outputs: packages, and the source of one of them for an app in the same repository:",
      ),
      "",
      "```json",
      json(example),
      "```",
      "",
      ...["Output", "Outputs"].flatMap((name) => sectionOf(partAt(file, `/definitions/${name}`), [file], language, "##")),
    ],
    language,
  );
}

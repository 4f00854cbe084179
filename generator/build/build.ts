/**
 * Makes what the generator needs before it can run, so that at run time no code is made from text: the validators, the
 * precompiled templates, and the parts of the site that are the same for all catalogs. `npm run build` runs this and then the TypeScript compiler.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { encoders } from "../encode.ts";
import { interfaceModules } from "./interface.ts";
import { checkPlaces } from "./places.ts";
import { siteParts } from "./site.ts";
import { templates } from "./templates.ts";
import { validator } from "./validator.ts";

const generator = new URL("../", import.meta.url);
const built = new URL("built/", generator);
const dist = new URL("../dist/", generator);
const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(`../schema/${name}`, generator), "utf8"));
const catalog = "catalog.schema.json";
const validators = {
  validator: validator(schemaOf(catalog)),
  "overlay-validator": validator(schemaOf("overlay.schema.json"), { [catalog]: schemaOf(catalog) }),
  "config-validator": validator(schemaOf("config.schema.json")),
};

mkdirSync(built, { recursive: true });
for (const [name, text] of Object.entries(validators)) {
  writeIfChanged(new URL(`${name}.cjs`, built), text);
  writeIfChanged(new URL(`${name}.d.cts`, built), "declare const validator: unknown;\nexport = validator;\n");
}
writeIfChanged(new URL("templates.cjs", built), templates(new URL("template/", generator), encoders, checkPlaces));
writeIfChanged(new URL("templates.d.cts", built), "declare const templates: Readonly<Record<string, object>>;\nexport = templates;\n");
mkdirSync(new URL("interface/messages/", built), { recursive: true });
mkdirSync(new URL("interface/solutions/", built), { recursive: true });
for (const [path, text] of await interfaceModules(new URL("site/interface.json", generator))) writeIfChanged(new URL(`interface/${path}`, built), text);
writeIfChanged(new URL("site.cjs", built), await siteParts(new URL("site/", generator)));
writeIfChanged(new URL("site.d.cts", built), "declare const site: { templates: Readonly<Record<string, object>>; files: Readonly<Record<string, string>>; style: string };\nexport = site;\n");

rmSync(dist, { recursive: true, force: true });
cpSync(built, new URL("built/", dist), { recursive: true });

function writeIfChanged(file: URL, text: string): void {
  let before: string | undefined;
  try {
    before = readFileSync(file, "utf8");
  } catch {
    before = undefined;
  }
  if (before !== text) writeFileSync(file, text);
}

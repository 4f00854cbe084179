import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { encoders } from "../render/encode.ts";
import { identity } from "./built.ts";
import { buildDist } from "./dist.ts";
import { checkPlaces } from "./holes.ts";
import { interfaceModules } from "./interface.ts";
import { packageTemplate } from "./package-template.ts";
import { printer } from "./printer.ts";
import { siteParts } from "./site.ts";
import { templates } from "./templates.ts";
import { validator } from "./validator.ts";

const generator = new URL("../", import.meta.url);
const built = new URL("built/", generator);
const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(`../schema/${name}`, generator), "utf8"));
const catalog = "catalog.schema.json";

/**
 * Builds first the parts that the generator needs before it can run (validators, precompiled templates, and the parts of the site that are
 * the same for all catalogs), so that no code is generated from text at run time; then all of `dist`. Returns whether it compiles.
 */
export async function everything(): Promise<boolean> {
  const validators = {
    validator: validator(schemaOf(catalog)),
    "overlay-validator": validator(schemaOf("overlay.schema.json"), { [catalog]: schemaOf(catalog) }),
    "config-validator": validator(schemaOf("config.schema.json")),
  };

  for (const [name, text] of Object.entries(validators)) {
    writeIfChanged(new URL(`${name}.cjs`, built), text);
    writeIfChanged(new URL(`${name}.d.cts`, built), "declare const validator: unknown;\nexport = validator;\n");
  }
  writeIfChanged(
    new URL("templates.cjs", built),
    templates(new URL("render/template/", generator), encoders, checkPlaces, printer, packageTemplate),
  );
  writeIfChanged(new URL("templates.d.cts", built), "declare const templates: Readonly<Record<string, unknown>>;\nexport = templates;\n");
  for (const [path, text] of await interfaceModules(new URL("tools/site/interface.json", generator)))
    writeIfChanged(new URL(`interface/${path}`, built), text);
  writeIfChanged(new URL("site.cjs", built), await siteParts(new URL("tools/site/", generator)));
  writeIfChanged(
    new URL("site.d.cts", built),
    "declare const site: { templates: Readonly<Record<string, object>>; files: Readonly<Record<string, string>>; style: string };\nexport = site;\n",
  );

  writeIfChanged(new URL("identity.cjs", built), `module.exports = "${identity()}";\n`);

  return buildDist();
}

function writeIfChanged(file: URL, text: string): void {
  let before: string | undefined;
  try {
    before = readFileSync(file, "utf8");
  } catch {
    before = undefined;
  }
  if (before === text) return;
  mkdirSync(new URL("./", file), { recursive: true });
  writeFileSync(file, text);
}

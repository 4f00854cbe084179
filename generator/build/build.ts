/**
 * Makes what the generator needs before it can run, so that at run time no code is made from text: the validator and the
 * precompiled templates. `npm run build` runs this and then the TypeScript compiler.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { templates } from "./templates.ts";
import { validator } from "./validator.ts";

const generator = new URL("../", import.meta.url);
const built = new URL("built/", generator);
const dist = new URL("../dist/", generator);
const schema = JSON.parse(readFileSync(new URL("../schema/catalog.schema.json", generator), "utf8"));

mkdirSync(built, { recursive: true });
writeIfChanged(new URL("validator.cjs", built), validator(schema));
writeIfChanged(new URL("validator.d.cts", built), "declare const validator: unknown;\nexport = validator;\n");
writeIfChanged(new URL("templates.cjs", built), templates(new URL("template/", generator)));
writeIfChanged(new URL("templates.d.cts", built), "declare const templates: Readonly<Record<string, object>>;\nexport = templates;\n");

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

import { readFileSync } from "node:fs";
import { compile as Compile } from "../../generator/compile/compile.ts";
import { load } from "../../generator/load/load.ts";
import { type Model, model } from "../../generator/model/model.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import type { encoders as Encoders } from "../../generator/render/encode.ts";
import { validate } from "../../generator/validate/validate.ts";
import { differences, expecting, word } from "./differences.ts";
import type { Hole, Printer } from "./holes.ts";

/** The model of a catalog of the tests, with an overlay. `acme` has everything that a package can have, `small` does without; the codes of `marks` are cut out. */
export function modelOf(name: "acme" | "small" | "marks"): Model {
  const text = readFileSync(new URL(`../${name === "marks" ? "wires" : "catalogs"}/${name}.json`, import.meta.url), "utf8").replace(
    '"The text in {field} is',
    '"The text in {field, select, title {the title} other {{field}}} is',
  );
  const { catalog } = validate(load(`${name}.json`, Buffer.from(text)));
  if (catalog === undefined) throw new Error(`${name}.json is broken`);
  const changes = new Map([[catalog.entries[0]?.code ?? "", [{ overlay: "fixes.json", reason: "It is so.", fields: ["category"] }]]]);
  return model({ provider: normalize(catalog), catalog, changes });
}

/** What encoders of names, types, numbers and paths let through; they refuse all that the model does not make. */
const strict: Readonly<Record<string, RegExp>> = {
  name: /^[A-Za-z][A-Za-z0-9]*$/,
  type: /^(string|readonly string\[\]|number|boolean)$/,
  number: /^(?!)$/,
  identifier: /^(?!delete$)[A-Za-z_$\u00c0-\ud7a3][\w$\u00c0-\ud7a3]*$/,
  path: /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
  snippet: /^[@A-Za-z0-9][A-Za-z0-9/._-]*$/,
};

/** Those of these encoders that take a text which they should refuse. */
export function laxEncoders(encoders: typeof Encoders, texts: readonly string[]): string[] {
  const worse = [...texts, "x\n", "x\ny", "\nx", "x-", "-x", "a b", "delete", "__proto__", ""];
  return Object.entries({ ...strict, key: /^(?!__proto__$)/ }).flatMap(([name, allowed]) =>
    worse
      .filter((text) => !allowed.test(text) && takes(encoders[name as keyof typeof Encoders], text))
      .map((text) => `${name} takes ${JSON.stringify(text)}`),
  );
}

function takes(encode: (value: never) => string, text: string): boolean {
  try {
    encode(text as never);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * Fills every hole of every template with a text, compiles the package, and says where it differs from one that was filled with a harmless
 * word.
 */
export function holeDifferences(printer: Printer, shown: Model, texts: Iterable<string>, compile: typeof Compile = Compile): string[] {
  return [...eachHoleDifference(printer, shown, texts, compile)];
}

/** The same, one after the other, for those who need only the first. */
export function* eachHoleDifference(
  printer: Printer,
  shown: Model,
  texts: Iterable<string>,
  compile: typeof Compile,
): Generator<string, void> {
  const quiet = compile(printer.print(shown, () => word(0)));
  for (const raw of texts) {
    // No catalog has a text that is empty, or begins or ends with white space.
    const text = raw.trim() || "*/";
    try {
      const loud = compile(printer.print(shown, textFor(text)));
      yield* differences(
        loud,
        quiet,
        expecting(() => text),
      ).map((difference) => `${JSON.stringify(text)}: ${difference}`);
    } catch (error) {
      yield `${JSON.stringify(text)}: ${String(error)}`;
    }
  }
}

/** Half a character has no place in an address; the rules of a catalog refuse it everywhere. */
function textFor(text: string): (hole: Hole) => string {
  return ({ encoder }) => (encoder === "url" || encoder === "link" ? text.toWellFormed() : text);
}

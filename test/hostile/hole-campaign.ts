import { readFileSync } from "node:fs";
import { compile as Compile } from "../../generator/compile/compile.ts";
import { load } from "../../generator/load/load.ts";
import { type Model, model } from "../../generator/model/model.ts";
import { writersOf } from "../../generator/model/server/writer.ts";
import { type WriterModel } from "../../generator/model/server/writer-model.ts";
import type { Written } from "../../generator/model/server/written.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import type { encoders as Encoders } from "../../generator/render/encode.ts";
import type { Files } from "../../generator/render/render.ts";
import { validate } from "../../generator/validate/validate.ts";
import { eachDifference, expecting, word } from "./differences.ts";
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
  const [writer] = writersOf(catalog);
  return model({ provider: normalize(catalog), catalog, changes, writer, fixtures: writer ? fixtures : [] });
}

const answer = { status: 429, headers: { "x-code": "a" }, body: { a: "b", more: "of what does not fit on one line".repeat(5) } };

/** An answer in the format of `serialize`, and one in another. */
const fixtures = [
  { code: "007", format: "body", answer },
  { code: "007", format: "another body", answer },
];

/** The same model with every way to write an error that there is, one after the other. */
export function withWriters({ server, ...rest }: Model): Model[] {
  const slot = (more: object): Written => ({ kind: "slot", slot: { value: "code", at: ["code"], ...more } });
  const object = (...values: Written[]): Written => ({
    kind: "object",
    fields: values.map((value, i) => ({ key: `key-${i}`, value })),
    hasParameters: true,
  });
  const optional: Written = {
    kind: "list",
    elements: [
      { value: slot({}), needs: undefined },
      { value: object(slot({ as: "seconds" })), needs: "detail" },
    ],
  };
  const only: Written = { kind: "list", elements: [{ value: { kind: "literal", value: { a: "b" } }, needs: "detail" }] };
  const body = object(
    slot({ as: "number" }),
    slot({ as: "text" }),
    slot({ as: "list" }),
    slot({ as: "rpcName" }),
    slot({ as: "rpcNumber" }),
    slot({ before: "a", after: "b" }),
    slot({ after: "b" }),
    slot({ part: 1, separator: "/" }),
    slot({ otherwise: "" }),
    optional,
    only,
  );
  const places = [{ code: "007", places: { limit: { at: ["a", "b"], as: "text" as const } } }];
  const items = { body: { a: "b" }, holder: ["rows"], isKeyed: false, isBesideWhole: false, element: body };
  const writer: WriterModel = {
    title: "body",
    isXml: false,
    textCodes: ["007"],
    hasBody: true,
    contentType: "application/json",
    headers: [{ header: "x-code", written: slot({}) }],
    whole: body,
    items,
    ways: { number: true, text: true, seconds: true, list: true, rpcName: true, rpcNumber: true },
    rpc: { names: ["OK", "UNKNOWN"], numbers: { quota: 1 } },
    places,
    hasTextPlaces: true,
    hasEpochPlaces: true,
    puts: true,
  };
  const whole = { ...server, hidden: ["007"], fallback: "007", readsOwn: true };
  const bare = { ...whole, fallback: undefined, hidden: [], given: [], statuses: undefined, readsOwn: false };
  return [
    { ...whole, writer },
    {
      ...whole,
      status: 418,
      statuses: undefined,
      isStated: false,
      writer: { ...writer, items: { ...items, isKeyed: true, isBesideWhole: true } },
    },
    { ...whole, writer: { ...writer, items: { ...items, body: undefined } } },
    { ...whole, writer: { ...writer, items: undefined } },
    { ...bare, writer: { ...writer, whole: undefined, rpc: undefined, places: [], hasTextPlaces: false, hasEpochPlaces: false } },
    { ...bare, isStated: true, writer: { ...writer, isXml: true, items: undefined, places: [], puts: false } },
    {
      ...bare,
      isStatus: true,
      writer: {
        ...writer,
        hasBody: false,
        whole: undefined,
        items: undefined,
        ways: {},
        rpc: undefined,
        textCodes: [],
        places: [],
        puts: false,
      },
    },
    { ...bare, writer: undefined },
  ].map((server) => ({ ...rest, server }));
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

/** The same, one after the other, for those who need only the first: nothing is compiled if what the templates print already differs. */
export function* eachHoleDifference(
  printer: Printer,
  shown: Model,
  texts: Iterable<string>,
  compile: typeof Compile,
): Generator<string, void> {
  const quiet = printer.print(shown, () => word(0));
  let compiledQuiet: Files | undefined;
  for (const raw of texts) {
    // No catalog has a text that is empty, or begins or ends with white space.
    const text = raw.trim() || "*/";
    const expected = expecting(() => text);
    try {
      const loud = printer.print(shown, textFor(text));
      for (const one of eachDifference(loud, quiet, expected)) yield `${JSON.stringify(text)}: ${one}`;
      compiledQuiet ??= without(quiet, compile(quiet));
      for (const one of eachDifference(without(loud, compile(loud)), compiledQuiet, expected)) yield `${JSON.stringify(text)}: ${one}`;
    } catch (error) {
      yield `${JSON.stringify(text)}: ${String(error)}`;
    }
  }
}

/** What the compiler adds to what was printed. */
function without(printed: Files, compiled: Files): Files {
  return new Map([...compiled].filter(([path, text]) => printed.get(path) !== text));
}

/** Half a character has no place in an address; the rules of a catalog refuse it everywhere. */
function textFor(text: string): (hole: Hole) => string {
  return ({ encoder }) => (encoder === "url" || encoder === "link" ? text.toWellFormed() : text);
}

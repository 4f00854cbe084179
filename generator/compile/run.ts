import { createContext, Script } from "node:vm";
import type { LocaleModel } from "../model/locale-table.ts";
import { model } from "../model/model.ts";
import type { Fixture } from "../model/server/fixtures.ts";
import type { Writer } from "../model/server/writer.ts";
import type { ReadCatalog } from "../read.ts";
import { encoders } from "../render/encode.ts";
import { type Files, render } from "../render/render.ts";
import { compile } from "./compile.ts";
import { declaredExports } from "./joined.ts";

/** The parser of a package and what writes its answers, as they will run in an app. */
export interface RunnablePackage {
  /** Returns all errors in a value. */
  readonly parseAll: (value: unknown) => readonly ParsedError[];
  /** Whether `parse` returns an error. */
  readonly fails: (value: unknown) => boolean;
  /** Makes errors, answers with each list of them, and returns all errors in each answer. */
  readonly reread: (answers: readonly (readonly MadeError[])[]) => readonly (readonly ParsedError[])[];
  /** As `reread`, with the answers. An error without a detail is answered with its message, if the package has a table. */
  readonly answered: (errors: readonly MadeError[]) => readonly Answered[];
  /** Returns, for each list of values, the record of what the catalog does not describe in the first answer among them or inside them. */
  readonly drifts: (values: readonly (readonly object[])[]) => readonly (object | null)[];
}

/** An answer, and the errors that the parser finds in it. */
export interface Answered {
  readonly answer: Fixture["answer"];
  readonly errors: readonly ParsedError[];
}

export type ParsedError = Readonly<Record<string, unknown>>;

/** The arguments of `make`. */
export type MadeError = readonly [code: string, parameters: object, occurrence: object];

/** How long one call may take before it counts as a hang, in milliseconds. */
const hang = 60_000;

/** The modules of a package that are run, in the order in which they import each other. */
const modules = ["runtime.js", "formats.js", "facts.js", "index.js", "server.js", "drift.js"] as const;

/**
 * Returns what the package of a catalog does, with a way to write errors. Of its tables, it has only that of one locale, if any: none is
 * needed to read and write.
 */
export function runnableOf(read: ReadCatalog, writer?: Writer, locale?: string): RunnablePackage {
  const whole = model({ ...read, writer });
  const tables = whole.locales.filter((one) => one.locale === locale);
  return runnable(compile(render({ ...whole, locales: tables })), tables[0]);
}

/** Returns what a compiled package does. It runs in a context of its own, which has nothing but the language and what decodes text. */
function runnable(files: Files, shown: Pick<LocaleModel, "locale" | "table"> | undefined): RunnablePackage {
  const context = createContext({ TextDecoder }, { codeGeneration: { strings: false, wasm: false } });
  const table = shown && `messages/${encoders.path(shown.locale)}.js`;
  const script = [...modules, ...(table === undefined ? [] : [table])].reduceRight(
    (inner, path) => `{ const ${nameOf(path)} = (() => {${asFunction(files.get(path) ?? "")}})();\n${inner} }`,
    [
      `Object.assign(globalThis, ${nameOf("index.js")}, ${nameOf("server.js")}, ${nameOf("drift.js")});`,
      table === undefined ? "var detailOf;" : `var detailOf = (error) => message(error, ${nameOf(table)}.${shown?.table});`,
    ].join("\n"),
  );
  new Script(`"use strict";\n${script}`).runInContext(context, { timeout: hang });
  const called = (call: string, value: unknown): unknown => {
    Object.assign(context, { text: JSON.stringify(value) });
    return JSON.parse(new Script(`JSON.stringify(${call})`).runInContext(context, { timeout: hang }) as string);
  };
  return {
    parseAll: (value) => called("parseAll(JSON.parse(text))", value) as ParsedError[],
    fails: (value) => called("parse(JSON.parse(text)) !== undefined", value) as boolean,
    reread: (answers) =>
      called(
        `JSON.parse(text).map((given) => {
          const made = given.map(([code, parameters, occurrence]) => make(code, parameters, occurrence));
          return parseAll(JSON.parse(JSON.stringify(serialize(made.length === 1 ? made[0] : made))));
        })`,
        answers,
      ) as ParsedError[][],
    answered: (errors) =>
      called(
        `JSON.parse(text).map(([code, parameters, occurrence]) => {
          const answer = serialize(make(code, parameters, occurrence), detailOf);
          return { answer, errors: parseAll(JSON.parse(JSON.stringify(answer))) };
        })`,
        errors,
      ) as Answered[],
    drifts: (values) => called(`JSON.parse(text).map(${driftAmong})`, values) as (object | null)[],
  };
}

/**
 * A function that looks for an answer, from the outside in: what has an error decides, and otherwise the first failure with a body that fits
 * no format. A line of a log holds few values, so that no more than 1,000 are looked at.
 */
const driftAmong = `(values) => {
  let failure = null;
  for (let i = 0; i < values.length && i < 1000; i++) {
    const value = values[i];
    const record = toDriftRecord(value);
    if (record !== undefined && record.drift !== "body") return record;
    if (parseAll(value).length > 0) return null;
    failure = failure ?? record ?? null;
    if (typeof value === "object") {
      for (const one of Object.values(value)) if ((one !== null && typeof one === "object") || /^[{[]/.test(one)) values.push(one);
    }
  }
  return failure;
}`;

/** Returns a module as the body of a function that returns what the module exports. */
function asFunction(module: string): string {
  const listed = /^export \{ (.*) \};$/m.exec(module)?.[1];
  const body = module
    .replaceAll(
      /^import \{ (.*) \} from "\.{1,2}\/(.*)";$/gm,
      (_, imported: string, path: string) => `const { ${imported} } = ${nameOf(path)};`,
    )
    .replace(/^export \{ .* \};$/m, "")
    .replaceAll(/^export /gm, "");
  return `${body}\nreturn { ${listed ?? declaredExports(module).join(", ")} };`;
}

function nameOf(path: string): string {
  return `module_${path.replace(".js", "").replace(/\W/g, "_")}`;
}

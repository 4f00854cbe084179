import { basename, dirname, extname, resolve } from "node:path";
import { segmentsOf } from "../catalog/pointer.ts";
import { errorsOf } from "../catalog/schema.ts";
import { type Document, linesOf, load } from "../load/load.ts";
import { ConfigError } from "../problems/config-error.ts";
import { UsageError } from "../problems/exit-codes.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import type { Config, Output } from "./config.ts";
import { findConfig } from "./find.ts";
import { isMistake, plainFile } from "./plain-file.ts";

/** A configuration and its file. */
export interface ConfigFile {
  /** The path as messages show it; `undefined` if there is no file and all defaults apply. */
  readonly path: string | undefined;
  /** The absolute folder that its paths are relative to. */
  readonly folder: string;
  /** Its outputs, each with its [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901). */
  readonly outputs: readonly { readonly output: Output; readonly pointer: string }[];
  readonly locate: Document["locate"];
  /** Whether the command line overrides it. */
  readonly overridden?: boolean;
}

/**
 * Reads the named configuration; without a name, the nearest one in the working folder or above, or else the default.
 *
 * Throws {@link ConfigError} with every mistake in it, and {@link UsageError} if the file does not exist.
 */
export async function readConfig(named: string | undefined): Promise<ConfigFile> {
  const file = named === undefined ? findConfig(process.cwd()) : resolve(named);
  if (file === undefined)
    return { path: undefined, folder: process.cwd(), outputs: [{ output: {}, pointer: "" }], locate: () => nowhere("") };
  const found = plainFile(file, named ?? shownPath(file));
  if (isMistake(found)) {
    if (named !== undefined && found.instead === "nothing")
      throw new UsageError(`There is no file "${named}".`, "Correct the path after --config; it is relative to the current folder.");
    throw new UsageError(found.message, found.cure);
  }
  const document = extname(file) === ".json" ? readJson(file, found.bytes) : await readCode(file, found.bytes);
  const problems = [...document.problems, ...(document.problems.length === 0 ? await mistakes(document) : [])];
  if (problems.length > 0) throw new ConfigError(problems);
  const config = document.value as Config;
  const outputs =
    "outputs" in config ? config.outputs.map((output, i) => ({ output, pointer: `/outputs/${i}` })) : [{ output: config, pointer: "" }];
  return { path: document.path, folder: dirname(file), outputs, locate: document.locate };
}

async function mistakes(document: Document): Promise<Problem[]> {
  const errors = errorsOf("config-validator", document.value);
  return errors.length === 0
    ? []
    : (await import("../validate/schema/problems.ts")).schemaProblems(document, errors, {
        root: "The configuration",
        fields: "the fields of a configuration, for example catalogs and out",
        named: [],
      });
}

function readJson(file: string, bytes: Uint8Array): Document {
  const document = load(shownPath(file), bytes);
  if (basename(file) !== "package.json" || document.value === undefined) return document;
  const { errcat } = document.value as { errcat?: unknown };
  if (errcat === undefined)
    throw new UsageError(
      `${document.path} has no key "errcat".`,
      'Add it: "errcat": { "catalogs": ["catalogs"], "out": "src/errors", "as": "source" }.',
    );
  return { ...document, value: errcat, locate: (pointer, part) => document.locate(`/errcat${pointer}`, part) };
}

/** Reads a configuration that is a program: its exported value, with places if it is written as plain data. */
async function readCode(file: string, bytes: Uint8Array): Promise<Document> {
  const [{ placesInCode }, { runConfig }] = await Promise.all([import("./literal.ts"), import("./run.ts")]);
  const path = shownPath(file);
  const text = Buffer.from(bytes).toString("utf8");
  const locate = placesInCode(path, text) ?? ((pointer: string) => named(path, text, pointer));
  const document = { path, lines: linesOf(text), locate };
  const broken = (message: string, cure: string, place: Place): Document => ({
    ...document,
    value: undefined,
    problems: [{ rule: "config", severity: "error", message, cure, place }],
  });
  const ran = await runConfig(file);
  if ("failure" in ran)
    return broken(ran.failure, "Correct the error in this file; errcat runs the configuration as it is written.", {
      ...nowhere(path),
      ...ran.at,
    });
  if (ran.value === undefined)
    return broken("The file exports no configuration.", "Write `export default defineConfig({ … })`.", nowhere(path));
  return { ...document, value: ran.value, problems: [] };
}

/** Returns the place of a field of a computed configuration, if its name occurs exactly once. */
function named(path: string, text: string, pointer: string): Place {
  const field = segmentsOf(pointer).findLast((segment) => !/^\d+$/.test(segment));
  const [found, ...others] =
    field === undefined ? [] : text.matchAll(new RegExp(`(?<=^|[\\s{,"'])${field.replaceAll(/[^\w$]/g, "\\$&")}(?=["']?\\s*:)`, "g"));
  if (found === undefined || others.length > 0) return nowhere(path);
  const before = linesOf(text.slice(0, found.index));
  return { path, line: before.length, column: (before.at(-1) ?? "").length + 1, length: found[0].length, pointer };
}

function nowhere(path: string): Place {
  return { path, line: 0, column: 0, length: 0, pointer: "" };
}

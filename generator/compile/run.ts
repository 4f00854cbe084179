import { createContext, Script } from "node:vm";
import type { Files } from "../render/render.ts";
import { declaredExports } from "./joined.ts";

/** A parser, as it will run in an app. */
export interface RunnableParser {
  /** Returns all errors in a value. */
  readonly parseAll: (value: unknown) => readonly ParsedError[];
  /** Whether `parse` returns an error. */
  readonly fails: (value: unknown) => boolean;
}

type ParsedError = Readonly<Record<string, unknown>>;

/** How long one call may take before it counts as a hang, in milliseconds. */
const hang = 60_000;

/**
 * Returns the parser of a compiled package. It runs in a context of its own, which has nothing but the language and what decodes text.
 */
export function runnable(files: Files): RunnableParser {
  const context = createContext({ TextDecoder }, { codeGeneration: { strings: false, wasm: false } });
  const script = ["runtime.js", "facts.js"].reduceRight(
    (inner, path) => `{ const ${nameOf(path)} = (() => {${asFunction(files.get(path) ?? "")}})();\n${inner} }`,
    `Object.assign(globalThis, (() => {${asFunction(files.get("index.js") ?? "")}})());`,
  );
  new Script(`"use strict";\n${script}`).runInContext(context, { timeout: hang });
  const called = (call: string, value: unknown): unknown => {
    Object.assign(context, { text: JSON.stringify(value) });
    return JSON.parse(new Script(`JSON.stringify(${call})`).runInContext(context, { timeout: hang }) as string);
  };
  return {
    parseAll: (value) => called("parseAll(JSON.parse(text))", value) as ParsedError[],
    fails: (value) => called("parse(JSON.parse(text)) !== undefined", value) as boolean,
  };
}

/** Returns a module as the body of a function that returns what the module exports. */
function asFunction(module: string): string {
  const listed = /^export \{ (.*) \};$/m.exec(module)?.[1];
  const body = module
    .replaceAll(/^import \{ (.*) \} from "\.\/(.*)";$/gm, (_, imported: string, path: string) => `const { ${imported} } = ${nameOf(path)};`)
    .replace(/^export \{ .* \};$/m, "")
    .replaceAll(/^export /gm, "");
  return `${body}\nreturn { ${listed ?? declaredExports(module).join(", ")} };`;
}

function nameOf(path: string): string {
  return `module_${path.replace(".js", "")}`;
}

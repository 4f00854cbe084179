import { basename, dirname, extname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The value that a configuration exports, or the reason it cannot be run, with the place. */
export type Ran =
  | { readonly value: unknown }
  | { readonly failure: string; readonly at?: { readonly line: number; readonly column: number; readonly length: number } };

let runs = 0;

/** Runs a TypeScript or JavaScript configuration, without caching. */
export async function runConfig(file: string): Promise<Ran> {
  try {
    return { value: await evaluate(file) };
  } catch (error) {
    return failureOf(error, file);
  }
}

/** Imports the file with Node if possible, which is faster, and otherwise with jiti. */
async function evaluate(file: string): Promise<unknown> {
  const typescript = /\.m?ts$/.test(file);
  if (!typescript || ("typescript" in process.features && process.features.typescript)) {
    try {
      const { default: value } = await silently(() => import(`${pathToFileURL(file).href}?run=${++runs}`));
      return value;
    } catch (error) {
      if (!jitiCan(error)) throw error;
    }
  }
  const { createJiti } = await import("jiti");
  // A configuration needs only errcat's types; without the alias, it would fail where errcat is installed elsewhere.
  const errcat = fileURLToPath(new URL(`./define${extname(import.meta.url)}`, import.meta.url));
  const exported = await createJiti(import.meta.url, {
    moduleCache: false,
    fsCache: false,
    interopDefault: false,
    alias: { errcat },
  }).import<{ default?: unknown }>(file);
  return exported.default;
}

/** Runs without Node's warnings about how a module is written; it only matters that the module can be read. */
async function silently<Result>(run: () => Promise<Result>): Promise<Result> {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return await run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * Whether jiti accepts what Node rejected, such as enums, `export` in a CommonJS package, or an errcat installed elsewhere, or reports the
 * error better.
 */
function jitiCan(error: unknown): boolean {
  const { code, message = "", name } = error as { code?: string; message?: string; name?: string };
  if (code === "ERR_MODULE_NOT_FOUND") return /'errcat'/.test(message);
  return code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX" || name === "SyntaxError";
}

function failureOf(error: unknown, file: string): Ran {
  const { message = String(error), stack = "", code } = error as { message?: string; stack?: string; code?: string };
  const [first = ""] = message.split("\n");
  const failure = first
    .replaceAll(dirname(file) + sep, "")
    .replace(/^ParseError: /, "")
    .trim()
    .replace(/(?<![.!?])$/, ".");
  const name = basename(file).replaceAll(".", "\\.");
  const found = new RegExp(`${name}(?:\\?run=\\d+)?:(\\d+)(?::(\\d+))?`).exec(`${message}\n${stack}`);
  if (found === null) return { failure };
  // The parser counts columns from 0.
  return {
    failure,
    at: {
      line: Number(found[1]),
      column: Number(found[2] ?? 1) + (code === "BABEL_PARSE_ERROR" || message.startsWith("ParseError") ? 1 : 0),
      length: 1,
    },
  };
}

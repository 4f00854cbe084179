import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** The block helpers that structure a template without printing anything from the model. */
const blocks = new Set(["if", "unless", "each", "with"]);

/**
 * Compiles every template of a folder into the text of a CommonJS module: path of the output file -> template.
 *
 * Throws at a hole that names no encoder, so that text of a catalog reaches the output only through one; `checkPlaces` throws at an encoder
 * in the wrong place. Shared parts of templates are in the folder `part`; `{{> name}}` on a line of its own includes them.
 */
export function templates(
  folder: URL,
  encoders: Readonly<Record<string, unknown>>,
  checkPlaces: (path: string, text: string) => void,
  compiled: (program: hbs.AST.Program) => string = precompiled(encoders),
  prepared: (path: string, text: string) => string = (_, text) => text,
): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".hbs") && !path.startsWith("part/"))
    .sort();
  const lines = paths.map((path) => {
    const text = prepared(path, wholeText(new URL(path, folder), new URL("part/", folder)));
    const program = Handlebars.parse(text);
    checkHoles(path, program.body, encoders);
    checkPlaces(path, text);
    return `${JSON.stringify(path.replace(/\.hbs$/, ""))}: ${compiled(program)}`;
  });
  return `module.exports = {\n${lines.join(",\n")}\n};\n`;
}

/** Returns the text of a template with its parts, and with theirs. */
function wholeText(file: URL, parts: URL): string {
  return readFileSync(file, "utf8").replaceAll(/^ *\{\{> ([a-z-]+)\}\}\n/gm, (_, part: string) =>
    wholeText(new URL(`${part}.hbs`, parts), parts),
  );
}

/** Returns a function that compiles a template for the Handlebars runtime. */
function precompiled(encoders: Readonly<Record<string, unknown>>): (program: hbs.AST.Program) => string {
  const knownHelpers = Object.fromEntries(Object.keys(encoders).map((name) => [name, true]));
  return (program) => Handlebars.precompile(program, { strict: true, knownHelpers, knownHelpersOnly: true }) as string;
}

/** Throws at the first hole that is not of the form `{{encoder …}}`. */
function checkHoles(path: string, statements: readonly hbs.AST.Statement[], encoders: Readonly<Record<string, unknown>>): void {
  for (const statement of statements) {
    const where = `${path}:${statement.loc.start.line}:${statement.loc.start.column + 1}`;
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        break;
      case "MustacheStatement": {
        const hole = statement as hbs.AST.MustacheStatement;
        const encoder = (hole.path as hbs.AST.PathExpression).original;
        if (!hole.escaped) throw new Error(`${where}: a hole with three braces prints raw text; use {{encoder value}}`);
        if (hole.params.length !== 1 || hole.hash !== undefined || !Object.hasOwn(encoders, encoder)) {
          throw new Error(`${where}: "${encoder}" is not an encoder; use one of ${Object.keys(encoders).join(", ")}, with one value`);
        }
        break;
      }
      case "BlockStatement": {
        const block = statement as hbs.AST.BlockStatement;
        if (!blocks.has((block.path as hbs.AST.PathExpression).original))
          throw new Error(`${where}: a block must be one of ${[...blocks].join(", ")}`);
        checkHoles(path, block.program.body, encoders);
        if (block.inverse) checkHoles(path, block.inverse.body, encoders);
        break;
      }
      default:
        throw new Error(`${where}: ${statement.type} is not used in templates`);
    }
  }
}

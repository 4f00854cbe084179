import { readFileSync, readdirSync } from "node:fs";
import Handlebars from "handlebars";
import { encoders } from "../encode.ts";

/** The words that shape a template without printing anything of the model. */
const blocks = new Set(["if", "unless", "each", "with"]);

/**
 * Every template precompiled, as the text of a CommonJS module: path of the file to make -> template.
 *
 * A hole that names no encoder is refused here, so a text of a catalog can only reach the output through one.
 */
export function templates(folder: URL): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".hbs"))
    .sort();
  const lines = paths.map((path) => {
    const text = readFileSync(new URL(path, folder), "utf8");
    const program = Handlebars.parse(text);
    checkHoles(path, program.body);
    checkPlaces(path, text);
    const known = Object.fromEntries(Object.keys(encoders).map((name) => [name, true]));
    const spec = Handlebars.precompile(program, { strict: true, knownHelpers: known, knownHelpersOnly: true });
    return `${JSON.stringify(path.replace(/\.hbs$/, ""))}: ${spec}`;
  });
  return `module.exports = {\n${lines.join(",\n")}\n};\n`;
}

/** Throws at the first hole that is not of the form `{{encoder …}}`. */
function checkHoles(path: string, statements: readonly hbs.AST.Statement[]): void {
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
        if (hole.params.length === 0 || !Object.hasOwn(encoders, encoder)) {
          throw new Error(`${where}: "${encoder}" is no encoder; use one of ${Object.keys(encoders).join(", ")}`);
        }
        break;
      }
      case "BlockStatement": {
        const block = statement as hbs.AST.BlockStatement;
        if (!blocks.has(block.path.original as string)) throw new Error(`${where}: a block must be one of ${[...blocks].join(", ")}`);
        checkHoles(path, block.program.body);
        if (block.inverse) checkHoles(path, block.inverse.body);
        break;
      }
      default:
        throw new Error(`${where}: ${statement.type} is not used in templates`);
    }
  }
}

/** In TypeScript, comments take `comment` and code takes everything else. Throws at the first hole that is in the wrong place. */
function checkPlaces(path: string, text: string): void {
  if (!path.endsWith(".ts.hbs")) return;
  text.split("\n").forEach((line, i) => {
    for (const { 1: encoder = "", index } of line.matchAll(/\{\{([a-z]+) /gi)) {
      const inComment = /^\s*(\/\*\*|\*|\/\/)|\s\/\/\s/.test(line.slice(0, index));
      if (inComment !== (encoder === "comment")) {
        throw new Error(`${path}:${i + 1}:${index + 1}: ${inComment ? "a comment takes only {{comment …}}" : "{{comment …}} may only stand in a comment"}`);
      }
    }
  });
}

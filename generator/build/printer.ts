/**
 * Compiles a template into a JavaScript function of a model: a large catalog fills millions of holes, and calling a Handlebars helper for
 * each would take most of a run. `encode` holds the encoders; `own` reads an own field of a value; `holds` checks whether a value is
 * non-empty; `once` caches the output of a list.
 */
export function printer(program: hbs.AST.Program): string {
  return `(encode, own, holds, once) => (c0) => { let out = ""; ${statements(program.body, { context: 0 })}return out; }`;
}

/**
 * The length beyond which text is flattened while a list is printed. An engine stores a growing string as a tree of all its parts; reading
 * one character makes it one string. Without that, the tree of a large table takes more memory than the package; if all of the table were
 * made one string here, it would be copied once more when its file is written.
 */
const chunk = 8192;

/** A position within the blocks of a template. */
interface Scope {
  /** How many enclosing blocks have a context of their own; the contexts are named `c1`, `c2`, and so on. */
  readonly context: number;
  /** The context of the enclosing list, if any: its items are counted by `i1`, `i2`, and so on, up to `n1`, `n2`. */
  readonly list?: number;
}

function statements(body: readonly hbs.AST.Statement[], place: Scope): string {
  return body.map((statement) => one(statement, place)).join("");
}

function one(statement: hbs.AST.Statement, place: Scope): string {
  switch (statement.type) {
    case "ContentStatement": {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === "" ? "" : `out += ${JSON.stringify(value)}; `;
    }
    case "MustacheStatement": {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      return `out += encode.${(path as hbs.AST.PathExpression).original}(${value(params[0], place)}); `;
    }
    case "BlockStatement":
      return block(statement as hbs.AST.BlockStatement, place);
    default:
      return "";
  }
}

function block({ path, params, program, inverse }: hbs.AST.BlockStatement, place: Scope): string {
  const [tested, otherwise] = [value(params[0], place), inverse ? `else { ${statements(inverse.body, place)}} ` : ""];
  switch ((path as hbs.AST.PathExpression).original) {
    case "if":
      return `if (holds(${tested})) { ${statements(program.body, place)}} ${otherwise}`;
    case "unless":
      return `if (!holds(${tested})) { ${statements(program.body, place)}} ${otherwise}`;
    case "each":
      return list(program.body, inverse?.body ?? [], tested, place);
    default:
      throw new Error(`line ${path.loc.start.line}: this block cannot be printed`);
  }
}

/** Prints a list. Lists at the top of a template are long: `once` caches the output for the same rows if they depend on nothing else. */
function list(rows: readonly hbs.AST.Statement[], none: readonly hbs.AST.Statement[], items: string, place: Scope): string {
  const inner = place.context + 1;
  const [c, i, l, n] = ["c", "i", "l", "n"].map((letter) => letter + inner);
  const row = statements(rows, { context: inner, list: inner });
  const otherwise = none.length > 0 ? `if (${n} === 0) { ${statements(none, place)}} ` : "";
  if (place.context > 0)
    return `{ const ${l} = ${items} ?? [], ${n} = ${l}.length; for (let ${i} = 0; ${i} < ${n}; ${i}++) { const ${c} = ${l}[${i}]; ${row}} ${otherwise}} `;
  const all = `(${l}, ${n}) => { let out = ""; let full = ""; for (let ${i} = 0; ${i} < ${n}; ${i}++) { const ${c} = ${l}[${i}]; ${row}if (out.length > ${chunk}) { out.charCodeAt(0); full += out; out = ""; } } return full + out; }`;
  const printed = row.includes("c0") ? `(${all})(${l}, ${n})` : `once(${l}, ${JSON.stringify(row)}, ${all})`;
  return `{ const ${l} = ${items} ?? [], ${n} = ${l}.length; out += ${printed}; ${otherwise}} `;
}

/** Returns the expression for a path such as `messages`, `../type`, `@first`, or `unknown.before`. */
function value(expression: hbs.AST.Expression | undefined, { context, list }: Scope): string {
  const { type, data, depth, parts } = expression as hbs.AST.PathExpression;
  const [first, ...rest] = parts;
  const known: Readonly<Record<string, string>> = {
    root: "c0",
    first: `(i${list} === 0)`,
    last: `(i${list} === n${list} - 1)`,
    index: `i${list}`,
  };
  const start = data ? known[first ?? ""] : `c${context - depth}`;
  if (type !== "PathExpression" || start === undefined || depth > (data ? 0 : context) || (data && first !== "root" && list === undefined))
    throw new Error(`line ${expression?.loc.start.line}: this value cannot be reached`);
  return (data ? rest : parts).reduce((inner, part) => `own(${inner}, ${JSON.stringify(part)})`, start);
}

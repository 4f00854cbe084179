import Handlebars from "handlebars";

/** Throws at the first hole of a template whose encoder does not fit its place. */
export function checkPlaces(path: string, text: string): void {
  walk(path, Handlebars.parse(text).body, scannerOf(path.replace(/\.hbs$/, "")));
}

function walk(path: string, statements: readonly hbs.AST.Statement[], scanner: Scanner): void {
  statements.forEach((statement, i) => {
    const where = `${path}:${statement.loc.start.line}:${statement.loc.start.column + 1}`;
    if (statement.type === "ContentStatement") scanner.read((statement as hbs.AST.ContentStatement).value);
    else if (statement.type === "BlockStatement") walkBlock(path, where, statement as hbs.AST.BlockStatement, scanner);
    else if (statement.type === "MustacheStatement") {
      checkHole(
        where,
        ((statement as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression).original,
        scanner.place(),
        textOf(statements[i + 1]),
      );
      scanner.hole();
    }
  });
}

function checkHole(where: string, encoder: string, place: HoleKind, after: string): void {
  const fitting: readonly string[] = encodersOf[place];
  if (!fitting.includes(encoder)) {
    throw new Error(
      `${where}: {{${encoder} …}} is not allowed in ${place}; ${fitting.length === 0 ? "no encoder is" : `use ${fitting.map((one) => `{{${one} …}}`).join(" or ")}`}`,
    );
  }
  // Only `key` knows which names cannot be property names.
  if (encoder === "string" && after.startsWith(":")) throw new Error(`${where}: a property name takes {{key …}}`);
  if (encoder === "key" && !after.startsWith(":")) throw new Error(`${where}: {{key …}} is only allowed before a colon`);
}

/** Requires both branches of a block to end in the same kind of place, and a loop to end where it began. */
function walkBlock(path: string, where: string, block: hbs.AST.BlockStatement, scanner: Scanner): void {
  const [before, start] = [scanner.place(), scanner.state()];
  walk(path, block.program.body, scanner);
  const [after, end] = [scanner.place(), scanner.state()];
  scanner.restore(start);
  if (block.inverse) walk(path, block.inverse.body, scanner);
  const other = scanner.place();
  const repeats = (block.path as hbs.AST.PathExpression).original === "each";
  if (after !== other || (repeats && after !== before))
    throw new Error(`${where}: what follows the block is in ${after} or in ${repeats ? before : other}`);
  scanner.restore(end);
}

function textOf(statement: hbs.AST.Statement | undefined): string {
  return statement?.type === "ContentStatement" ? (statement as hbs.AST.ContentStatement).value : "";
}

/** A kind of place in a file, named as in messages. */
type HoleKind = keyof typeof encodersOf;

/** The encoders that each kind of place accepts. Most kinds accept none. */
const encodersOf = {
  TypeScript: ["string", "key", "literal", "sentence", "reading", "written", "name", "constant", "identifier", "type", "number"],
  "a block comment": ["comment", "link"],
  "a line comment": ["line"],
  "a string": ["extension"],
  "a template literal": [],
  "a regular expression": [],
  "an example": ["string", "name", "identifier", "number"],
  "a comment of an example": ["snippet"],
  "a string of an example": ["snippet", "path"],
  "a command": ["snippet"],
  Markdown: ["markdown", "code", "number", "url"],
  "a code span": [],
  "a link of Markdown": [],
  JSON: ["json", "data"],
  "plain text": ["snippet"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Follows a file from its beginning, text by text; a hole is where the last text ended. */
interface Scanner {
  readonly place: () => HoleKind;
  readonly read: (text: string) => void;
  /** Notes that a hole is here, so something is printed. */
  readonly hole: () => void;
  /** The state as a text: scanners with equal texts behave the same from here on. */
  readonly state: () => string;
  readonly restore: (state: string) => void;
}

/** Returns the scanner for a file, based on its name. */
function scannerOf(path: string): Scanner {
  if (/\.[cm]?[jt]s$/.test(path)) return scanner(typescript, { in: ["code"], before: "" }, (state) => typescriptPlace(state, "TypeScript"));
  if (path.endsWith(".md"))
    return scanner(markdown, { fence: "", line: "", span: false, code: { in: ["code"], before: "" } }, markdownPlace);
  return scanner(
    (state) => state,
    "",
    () => (path.endsWith(".json") ? "JSON" : "plain text"),
  );
}

/** A scanner in which `step` returns the state after one more character; `next` holds the characters that follow it. */
function scanner<State>(
  step: (state: State, character: string, next: string) => State,
  start: State,
  placeIn: (state: State) => HoleKind,
): Scanner {
  let state = start;
  return {
    place: () => placeIn(state),
    read: (text) => {
      for (let i = 0; i < text.length; i++) state = step(state, text[i] ?? "", text.slice(i + 1, i + 10));
    },
    // To a scanner, a hole is an operand: without one, a slash after it would start a regular expression.
    hole: () => (state = step(state, "x", "")),
    state: () => JSON.stringify(state),
    restore: (text) => (state = JSON.parse(text) as State),
  };
}

/**
 * The code and what encloses it, the innermost last: `code`, `block`, `line`, `regex`, a quote, or the closing brace that the code needs.
 */
interface TypeScriptState {
  readonly in: readonly string[];
  /** The end of the preceding code, without white space. */
  readonly before: string;
}

function typescript(state: TypeScriptState, character: string, next: string): TypeScriptState {
  const { in: open, before } = state;
  const inner = open.at(-1) ?? "code";
  const leave = (after = ""): TypeScriptState => ({ in: open.slice(0, -1), before: after });
  const enter = (one: string): TypeScriptState => ({ in: [...open, one], before: "" });
  if (inner === "skip") return leave(before);
  if (inner === "line") return character === "\n" ? leave() : state;
  if (inner === "block") return character === "*" && next.startsWith("/") ? { in: [...open.slice(0, -1), "skip"], before } : state;
  if (["'", '"', "`", "regex", "class"].includes(inner)) {
    if (character === "\\") return { in: [...open, "skip"], before };
    if (inner === "regex" && character === "[") return enter("class");
    if (inner === "class") return character === "]" ? leave() : state;
    if (inner === "`" && character === "$" && next.startsWith("{")) return { in: [...open, "}", "skip"], before: "" };
    return character === (inner === "regex" ? "/" : inner) ? leave("x") : state;
  }
  if (character === "/" && next.startsWith("/")) return enter("line");
  if (character === "/" && next.startsWith("*")) return { in: [...open, "block", "skip"], before };
  if (character === "/" && !/[\w$)\]}]$/.test(before.replace(/\b(return|case|typeof)$/, ""))) return enter("regex");
  if (["'", '"', "`"].includes(character)) return enter(character);
  if (character === "{") return enter("}");
  if (character === "}") return open.length > 1 ? leave("}") : state;
  return /\s/.test(character) ? state : { in: open, before: (before + character).slice(-8) };
}

function typescriptPlace({ in: open }: TypeScriptState, code: "TypeScript" | "an example"): HoleKind {
  const inner = open.at(-1) ?? "code";
  const example = code === "an example";
  switch (inner) {
    case "code":
    case "}":
      return code;
    case "line":
      return example ? "a comment of an example" : "a line comment";
    case "block":
      return example ? "a comment of an example" : "a block comment";
    case "'":
    case '"':
      return example ? "a string of an example" : "a string";
    case "`":
      return "a template literal";
    default:
      return "a regular expression";
  }
}

interface MarkdownState {
  /** The language of the open fenced block, or `text` if it names none. */
  readonly fence: string;
  /** The current line so far. */
  readonly line: string;
  /** Whether the line is inside a code span. */
  readonly span: boolean;
  readonly code: TypeScriptState;
}

function markdown({ fence, line, span, code }: MarkdownState, character: string, next: string): MarkdownState {
  if (character !== "\n")
    return {
      fence,
      line: line + character,
      span: span !== (character === "`" && fence === "" && !/^`{2,}/.test(line)),
      code: fence === "ts" ? typescript(code, character, next) : code,
    };
  const mark = /^```(\w*)$/.exec(line);
  const after = mark === null ? fence : fence === "" ? (mark[1] ?? "") || "text" : "";
  return {
    fence: after,
    line: "",
    span: false,
    code: fence === "ts" && after === "ts" ? typescript(code, character, next) : { in: ["code"], before: "" },
  };
}

function markdownPlace({ fence, line, span, code }: MarkdownState): HoleKind {
  if (fence === "ts") return typescriptPlace(code, "an example");
  if (fence !== "") return "a command";
  if (span) return "a code span";
  return /\]\([^)]*$/.test(line) ? "a link of Markdown" : "Markdown";
}

import { Marked } from "marked9";
import ts from "ts6";
import { constantName } from "../../generator/catalog/constant-name.ts";

type Files = ReadonlyMap<string, string>;

/** What a text is expected to have become: the harmless words in it, and the hostile texts that stand in their places. */
export type Expected = (harmless: string) => string;

/** Words that stand for hostile texts in a harmless twin. */
export const word = (n: number): string => `zq${n}x`;

/** What becomes of a harmless text when each of its words is a hostile one again. */
export function expecting(hostile: (n: number) => string | undefined): Expected {
  return (text) => text.replaceAll(/zq(\d+)x/g, (found, n: string) => hostile(Number(n)) ?? found);
}

/**
 * Where a package made from hostile texts is not the same as its harmless twin in everything but those texts: in the syntax tree of its
 * TypeScript and JavaScript, in the elements of its Markdown, in the keys of its JSON. And where one of the texts is not what it was.
 */
export function differences(hostile: Files, harmless: Files, expected: Expected): string[] {
  return [...eachDifference(hostile, harmless, expected)];
}

/** The same, one after the other, for those who need only the first. */
export function* eachDifference(hostile: Files, harmless: Files, expected: Expected): Generator<string, void> {
  for (const path of new Set([...hostile.keys(), ...harmless.keys()])) {
    const [one, other] = [hostile.get(path), harmless.get(path)];
    if (one === undefined || other === undefined) {
      yield `${path} is only in one of the two`;
      continue;
    }
    if (one === other) continue;
    const unclean =
      /[^\n\x20-\x7e\u00a1-\uffff]|[\u00ad\u034f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/.exec(one);
    if (unclean) yield `${path} holds U+${unclean[0].charCodeAt(0).toString(16)} at ${unclean.index}: ${around(one, unclean.index)}`;
    const difference = compare(path, one, other, expected);
    if (difference !== undefined) yield `${path}: ${difference}`;
  }
}

function compare(path: string, hostile: string, harmless: string, expected: Expected): string | undefined {
  if (/\.[cm]?[jt]s$/.test(path)) return compareCode(path, hostile, harmless, expected);
  if (path.endsWith(".md")) return compareMarkdown(hostile, harmless, expected);
  if (path.endsWith(".json")) return compareJson(JSON.parse(hostile), JSON.parse(harmless), expected, "");
  return "it is not the same";
}

/** TypeScript knows more line ends than most. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

function compareCode(path: string, hostile: string, harmless: string, expected: Expected): string | undefined {
  const [one, other] = [codeOf(path, hostile), harmlessCode(path, harmless)];
  const [error] = one.file.parseDiagnostics;
  if (error) return `${ts.flattenDiagnosticMessageText(error.messageText, " ")} ${around(hostile, error.start)}`;
  if (one.lines !== other.lines) return `${one.lines} lines instead of ${other.lines}`;
  if (one.comments !== other.comments) return `${one.comments} comments instead of ${other.comments}`;
  return compareNodes(one.file, other.file, one.file, expected);
}

interface Code {
  readonly file: Parsed;
  readonly lines: number;
  readonly comments: number;
}

function codeOf(path: string, text: string): Code {
  const file = parsed(path, text);
  return { file, lines: text.split(lineEnd).length, comments: commentsIn(file) };
}

/** The last harmless code of each path: a twin is compared with many hostile texts. */
const known = new Map<string, Code>();

function harmlessCode(path: string, text: string): Code {
  const before = known.get(path);
  if (before?.file.text === text) return before;
  const code = codeOf(path, text);
  known.set(path, code);
  return code;
}

type Parsed = ts.SourceFile & { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };

function parsed(path: string, text: string): Parsed {
  return ts.createSourceFile(
    path,
    text,
    { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseAll },
    true,
    path.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS,
  ) as Parsed;
}

function commentsIn(file: ts.SourceFile): number {
  const starts = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const { pos } of [
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ])
      starts.add(pos);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return starts.size;
}

function compareNodes(hostile: ts.Node, harmless: ts.Node, file: ts.SourceFile, expected: Expected): string | undefined {
  const where = (): string => around(file.text, hostile.getStart(file));
  if (hostile.kind !== harmless.kind) return `${ts.SyntaxKind[hostile.kind]} instead of ${ts.SyntaxKind[harmless.kind]} ${where()}`;
  if (ts.isStringLiteralLike(hostile)) {
    const wanted = expected((harmless as ts.StringLiteralLike).text);
    if (hostile.text !== wanted) return `the string ${JSON.stringify(hostile.text)} instead of ${JSON.stringify(wanted)}`;
    return undefined;
  }
  if (ts.isIdentifier(hostile) && hostile.text.startsWith("$")) {
    const wanted = expected(codeIn((harmless as ts.Identifier).text));
    return codeIn(hostile.text) === wanted
      ? undefined
      : `a variable for ${JSON.stringify(codeIn(hostile.text))} instead of ${JSON.stringify(wanted)}`;
  }
  if (ts.isIdentifier(hostile) && /^zq\d+x$/.test((harmless as ts.Identifier).text)) {
    const wanted = constantName(expected((harmless as ts.Identifier).text));
    return hostile.text === wanted ? undefined : `the constant ${hostile.text} instead of ${wanted}`;
  }
  const [children, wanted] = [childrenOf(hostile), childrenOf(harmless)];
  if (children.length !== wanted.length) return `${children.length} parts instead of ${wanted.length} ${where()}`;
  if (children.length === 0 && hostile.getText(file) !== harmless.getText())
    return `${hostile.getText(file)} instead of ${harmless.getText()} ${where()}`;
  for (const [i, child] of children.entries()) {
    const difference = compareNodes(child, wanted[i] as ts.Node, file, expected);
    if (difference !== undefined) return difference;
  }
  return compareDocs(docsOf(hostile), docsOf(harmless), expected);
}

/** The code that a variable is called after. */
function codeIn(variable: string): string {
  return variable
    .slice(1)
    .replaceAll(/_|\$([0-9a-f]+)\$/g, (_, point?: string) =>
      point === undefined ? "." : String.fromCodePoint(Number.parseInt(point, 16)),
    );
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function docsOf(node: ts.Node): readonly ts.JSDoc[] {
  return (node as { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? [];
}

function compareDocs(hostile: readonly ts.JSDoc[], harmless: readonly ts.JSDoc[], expected: Expected): string | undefined {
  if (hostile.length !== harmless.length) return `${hostile.length} doc comments instead of ${harmless.length}`;
  for (const [i, doc] of hostile.entries()) {
    const other = harmless[i] as ts.JSDoc;
    const [tags, wanted] = [doc.tags ?? [], other.tags ?? []].map((all) => all.map((tag) => tag.tagName.text).join(" "));
    if (tags !== wanted) return `the tags "${tags}" instead of "${wanted}"`;
    const [lines, quiet] = [ts.getTextOfJSDocComment(doc.comment) ?? "", ts.getTextOfJSDocComment(other.comment) ?? ""].map((text) =>
      text.split("\n"),
    );
    for (const [j, line] of (lines ?? []).entries()) {
      const difference = compareRendered(
        markdown.parseInline(line) as string,
        markdown.parseInline(quiet?.[j] ?? "") as string,
        expected,
        "a doc comment",
      );
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

/** As editors read it, with addresses that become links by themselves. */
const markdown = new Marked({ gfm: true });

function compareMarkdown(hostile: string, harmless: string, expected: Expected): string | undefined {
  const fence = /^```ts\n([^]*?)^```$/gm;
  const [examples, wanted] = [hostile, harmless].map((text) => [...text.matchAll(fence)].map(([, code = ""]) => code));
  if (examples?.length !== wanted?.length) return `${examples?.length} examples instead of ${wanted?.length}`;
  for (const [i, code] of (examples ?? []).entries()) {
    const difference = compareCode("example.ts", code, wanted?.[i] ?? "", expected);
    if (difference !== undefined) return `in an example, ${difference}`;
  }
  return compareProse(hostile.replaceAll(fence, "```ts\n```"), harmless.replaceAll(fence, "```ts\n```"), expected);
}

function compareProse(hostile: string, harmless: string, expected: Expected): string | undefined {
  return compareRendered(markdown.parse(hostile) as string, markdown.parse(harmless) as string, expected, "Markdown");
}

/** The same elements, and in them the texts that a reader should see. */
function compareRendered(hostile: string, harmless: string, expected: Expected, what: string): string | undefined {
  const [one, other] = [elements(hostile), elements(harmless)];
  for (const [i, element] of one.entries()) {
    const wanted = other[i] ?? "nothing";
    if (i % 2 === 1) {
      const [tag, quiet] = [element, wanted].map((text) => text.replace(/ href="https:\/\/[^"<>\\\s]*"/, ""));
      if (tag !== quiet) return `${what} has the element ${element} instead of ${wanted}`;
    } else if (seen(element) !== seen(expected(unescaped(wanted)), true)) {
      return `${what} shows ${JSON.stringify(seen(element))} instead of ${JSON.stringify(seen(expected(unescaped(wanted)), true))}`;
    }
  }
  return one.length === other.length ? undefined : `${what} ends with ${other.length - one.length} elements too few`;
}

/** Texts and elements by turns. Code spans may hold any text, or be left out for one that they cannot hold. */
function elements(html: string): string[] {
  return html.replaceAll(/<\/?code>/g, "").split(/(<\/?[a-zA-Z!][^>]*>)/);
}

/**
 * What a reader sees, or should see: escapes read, and white space left out, of which Markdown makes what it likes. `raw` text has no
 * entities; backticks of a code span may be gone.
 */
function seen(text: string, raw = false): string {
  return (raw ? text : unescaped(text))
    .replaceAll(/(%[0-9A-F]{2})+/g, (bytes) => percentDecoded(bytes))
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toWellFormed()
    .replaceAll(/[`\s\u0085]+/g, "");
}

function percentDecoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

function unescaped(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

function compareJson(hostile: unknown, harmless: unknown, expected: Expected, pointer: string): string | undefined {
  if (typeof harmless === "string")
    return hostile === expected(harmless)
      ? undefined
      : `${JSON.stringify(hostile)} instead of ${JSON.stringify(expected(harmless))} at ${pointer}`;
  if (harmless === null || typeof harmless !== "object")
    return hostile === harmless ? undefined : `${String(hostile)} instead of ${String(harmless)} at ${pointer}`;
  if (hostile === null || typeof hostile !== "object") return `${String(hostile)} instead of an object at ${pointer}`;
  const keys = Object.keys(harmless);
  if (Object.keys(hostile).join() !== keys.join()) return `the keys ${Object.keys(hostile).join()} instead of ${keys.join()} at ${pointer}`;
  for (const key of keys) {
    const difference = compareJson(
      (hostile as Record<string, unknown>)[key],
      (harmless as Record<string, unknown>)[key],
      expected,
      `${pointer}/${key}`,
    );
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function around(text: string, at: number): string {
  return `near ${JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))}`;
}

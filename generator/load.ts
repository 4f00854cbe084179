import { type AnyNode, type DocumentNode, type ElementNode, type MemberNode, parse } from "@humanwhocodes/momoa";
import type { Place, Problem } from "./problem.ts";

/** A JSON file: its value, and the place of every node in it. */
export interface Document {
  readonly path: string;
  readonly lines: readonly string[];
  readonly value: unknown;
  /** The place of the value at a JSON Pointer; with `"key"`, of the property's name. The nearest enclosing value if there is none. */
  readonly locate: (pointer: string, part?: "key" | "value") => Place;
  readonly problems: readonly Problem[];
}

const maxDepth = 64;

/** Reads a JSON file strictly: UTF-8 only, no duplicate keys, nested no deeper than 64. */
export function load(path: string, bytes: Uint8Array): Document {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return broken(path, "", 0, "utf-8", "The file is not valid UTF-8.", "Save it again as UTF-8.");
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) return broken(path, text, nul, "json-syntax", "The file holds a NUL character.", "Save it again as UTF-8 text.");
  const tooDeep = firstBelow(text, maxDepth);
  if (tooDeep >= 0) {
    return broken(path, text, tooDeep, "json-depth", `The values are nested deeper than ${maxDepth} levels.`, "A catalog needs six; look for a bracket too many.");
  }
  let ast: DocumentNode;
  try {
    ast = parse(text, { mode: "json", ranges: true });
  } catch (error) {
    return broken(path, text, (error as { offset?: number }).offset ?? text.length, "json-syntax", syntaxMessage(error), "Look for a missing comma, quote or bracket just before this place.");
  }
  const lines = splitLines(text);
  const problems: Problem[] = [];
  const value = valueOf(ast.body, (node, key) => {
    problems.push({
      rule: "duplicate-key",
      severity: "error",
      message: `The key ${JSON.stringify(key)} stands twice in the same object.`,
      cure: "Remove or rename one of the two.",
      place: placeOf(path, node, ""),
    });
  });
  return { path, lines, value, problems, locate: (pointer, part = "value") => locate(path, ast, pointer, part) };
}

function broken(path: string, text: string, offset: number, rule: string, message: string, cure: string): Document {
  const before = splitLines(text.slice(0, offset));
  const place: Place = { path, line: before.length, column: (before.at(-1) ?? "").length + 1, length: 1, pointer: "" };
  return { path, lines: splitLines(text), value: undefined, problems: [{ rule, severity: "error", message, cure, place }], locate: () => place };
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Where the brackets first nest deeper than `limit`; -1 if nowhere. Brackets inside strings do not count. */
function firstBelow(text: string, limit: number): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '"') {
      while (++i < text.length && text[i] !== '"') if (text[i] === "\\") i++;
    } else if (unit === "{" || unit === "[") {
      if (++depth > limit) return i;
    } else if (unit === "}" || unit === "]") depth--;
  }
  return -1;
}

function syntaxMessage(error: unknown): string {
  const sentence = (error as Error).message.replace(/\s*\(\d+:\d+\)\s*$/, "").replace(/\.$/, "");
  return `This is not JSON: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`;
}

/** The plain value of a node. Objects have no prototype, so a key such as `__proto__` is only a key. */
function valueOf(node: AnyNode, duplicate: (node: AnyNode, key: string) => void): unknown {
  switch (node.type) {
    case "Object": {
      const object: Record<string, unknown> = Object.create(null);
      for (const member of node.members) {
        const key = member.name.type === "String" ? member.name.value : member.name.name;
        if (Object.hasOwn(object, key)) duplicate(member.name, key);
        object[key] = valueOf(member.value, duplicate);
      }
      return object;
    }
    case "Array":
      return node.elements.map((element) => valueOf(element.value, duplicate));
    case "String":
    case "Number":
    case "Boolean":
      return node.value;
    default:
      return null;
  }
}

function locate(path: string, ast: DocumentNode, pointer: string, part: "key" | "value"): Place {
  let node: AnyNode = ast.body;
  let name: AnyNode | undefined;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node.type === "Object") {
      const member: MemberNode | undefined = node.members.findLast((one) => (one.name.type === "String" ? one.name.value : one.name.name) === key);
      if (!member) break;
      [node, name] = [member.value, member.name];
    } else if (node.type === "Array") {
      const element: ElementNode | undefined = node.elements[Number(key)];
      if (!element) break;
      [node, name] = [element.value, undefined];
    } else break;
  }
  return placeOf(path, part === "key" && name ? name : node, pointer);
}

function placeOf(path: string, node: AnyNode, pointer: string): Place {
  const { start, end } = node.loc;
  const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  return { path, line: start.line, column: start.column, length, pointer };
}

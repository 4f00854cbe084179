import type { AnyNode, DocumentNode, ElementNode, MemberNode } from "@humanwhocodes/momoa";
import { segmentsOf } from "./json-pointer.ts";
import type { Place, Problem } from "./problem.ts";
import { strictJson } from "./strict-json.ts";
import { JsonMistake } from "./strict-json/mistake.ts";

/** A JSON file: its value, and the place of every node in it. */
export interface Document {
  readonly path: string;
  readonly lines: readonly string[];
  readonly value: unknown;
  /** The place of what a JSON Pointer leads to, or of the nearest value around it. */
  readonly locate: (pointer: string, part?: Part) => Place;
  readonly problems: readonly Problem[];
}

/** What is meant of a node: the name of the property, its value, or one UTF-16 code unit of a text, counted from 0. */
export type Part = "key" | "value" | number;

/** How large a file may be, in bytes. */
export const largestFile = 64 * 1024 * 1024;

/** Reads a JSON file strictly: 64 MiB at most, UTF-8 only, no duplicate keys, nested no deeper than 64, and no number that would be another one. */
export function load(path: string, bytes: Uint8Array): Document {
  const text = bytes.length > largestFile ? "" : new TextDecoder().decode(bytes);
  const lines = linesOf(text);
  const broken = (rule: string, offset: number, message: string, cure: string): Document => {
    const before = linesOf(text.slice(0, offset));
    const place: Place = { path, line: before.length, column: (before.at(-1) ?? "").length + 1, length: 1, pointer: "" };
    return { path, lines, value: undefined, problems: [{ rule, severity: "error", message, cure, place }], locate: () => place };
  };
  if (bytes.length > largestFile) return broken("file-size", 0, `The file is larger than 64 MiB (${largestFile.toLocaleString("en")} bytes), which no catalog may be.`, "Make several catalogs of it.");
  if (!isUtf8(bytes)) return broken("utf-8", text.indexOf("\ufffd"), "The file is not UTF-8: the bytes here are no character.", "Save it again as UTF-8.");
  let ast: DocumentNode;
  try {
    ast = strictJson(text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return broken(error.rule, error.offset, error.message, error.cure);
  }
  const problems: Problem[] = [];
  const report = (rule: string, node: AnyNode, message: string, cure: string): void => void problems.push({ rule, severity: "error", message, cure, place: placeOf(path, node, "") });
  const value = valueOf(ast.body, report);
  return { path, lines, value, problems, locate: (pointer, part = "value") => locateIn(path, text, ast, pointer, part) };
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

type Report = (rule: string, node: AnyNode, message: string, cure: string) => void;

/** The plain value of a node. Objects have no prototype, so a key such as `__proto__` is only a key. */
function valueOf(node: AnyNode, report: Report): unknown {
  switch (node.type) {
    case "Object": {
      const object: Record<string, unknown> = Object.create(null);
      const first = new Map<string, AnyNode>();
      for (const { name, value } of node.members) {
        const key = keyOf(name);
        const earlier = first.get(key);
        if (earlier) report("duplicate-key", name, `The key ${JSON.stringify(key)} already stands in line ${earlier.loc.start.line}, in the same object.`, "Remove or rename one of the two.");
        else first.set(key, name);
        object[key] = valueOf(value, report);
      }
      return object;
    }
    case "Array":
      return node.elements.map((element) => valueOf(element.value, report));
    case "Number":
      if (Number.isFinite(node.value) && (Number.isSafeInteger(node.value) || !Number.isInteger(node.value))) return node.value;
      report("number-range", node, `This number is too large to be kept: it would become ${node.value}.`, "Write it as a text, in quotes.");
      return Number.MAX_SAFE_INTEGER;
    case "String":
    case "Boolean":
      return node.value;
    default:
      return null;
  }
}

function keyOf(name: MemberNode["name"]): string {
  return name.type === "String" ? name.value : name.name;
}

/** The place of what a JSON Pointer leads to in a text that was parsed, or of the nearest value around it. */
export function locateIn(path: string, text: string, ast: DocumentNode, pointer: string, part: Part): Place {
  let node: AnyNode = ast.body;
  let name: AnyNode | undefined;
  for (const key of segmentsOf(pointer)) {
    if (node.type === "Object") {
      const member: MemberNode | undefined = node.members.findLast((one) => keyOf(one.name) === key);
      if (!member) break;
      [node, name] = [member.value, member.name];
    } else if (node.type === "Array") {
      const element: ElementNode | undefined = node.elements[Number(key)];
      if (!element) break;
      [node, name] = [element.value, undefined];
    } else break;
  }
  if (part === "key" && name) return placeOf(path, name, pointer);
  if (typeof part === "number" && node.type === "String") return unitOf(path, text, node, pointer, part);
  return placeOf(path, node, pointer);
}

function placeOf(path: string, node: AnyNode, pointer: string): Place {
  const { start, end } = node.loc;
  const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  return { path, line: start.line, column: start.column, length, pointer };
}

/** The place of one code unit of a text, which may be written as an escape. */
function unitOf(path: string, text: string, node: AnyNode, pointer: string, unit: number): Place {
  const { start, end } = node.loc;
  const written = text.slice(start.offset + 1, end.offset - 1).match(/\\u.{4}|\\.|[^\\]/gs) ?? [];
  const column = start.column + 1 + written.slice(0, unit).join("").length;
  return { path, line: start.line, column, length: written[unit]?.length ?? 1, pointer };
}

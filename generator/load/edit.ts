import type { AnyNode, MemberNode, ObjectNode } from "@humanwhocodes/momoa";
import { segmentsOf } from "../catalog/pointer.ts";
import { strictJson } from "./json/strict.ts";

/** One change to a JSON text. Places are [JSON Pointers](https://www.rfc-editor.org/rfc/rfc6901). */
export type Edit =
  /** The string there becomes another. */
  | { readonly at: string; readonly value: string }
  /** A new property, written after an existing one and laid out like it. */
  | { readonly after: string; readonly key: string; readonly value: string | Readonly<Record<string, string>> };

/** Changes a JSON text in place: every byte that no edit is about stays what it is. Throws on an edit that fits nothing, a mistake of the caller. */
export function edit(text: string, edits: readonly Edit[]): string {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  const json = text.slice(bom.length);
  const write = writer(json);
  const root = strictJson(json).body;
  const pieces = edits.map((one) => ("at" in one ? replacement(root, one, write) : insertion(json, root, one, write)));
  // The last first, so that the places before it still hold; of two at one place, the later one follows.
  const order = pieces.map((piece, i) => ({ ...piece, i })).sort((a, b) => b.start - a.start || b.i - a.i);
  return bom + order.reduce((all, { start, end, content }) => all.slice(0, start) + content + all.slice(end), json);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

type Write = (value: string) => string;

/** A file that writes every character beyond ASCII as an escape goes on doing so. */
function writer(json: string): Write {
  const escapes = /\\u/.test(json) && !/[^\x00-\x7f]/.test(json);
  return (value) =>
    escapes
      ? JSON.stringify(value).replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : JSON.stringify(value);
}

function replacement(root: AnyNode, { at, value }: Extract<Edit, { at: string }>, write: Write): Piece {
  const { value: node } = find(root, at);
  if (node.type !== "String") throw new TypeError(`${at} is no string`);
  return { start: node.loc.start.offset, end: node.loc.end.offset, content: write(value) };
}

function insertion(json: string, root: AnyNode, { after, key, value }: Extract<Edit, { after: string }>, write: Write): Piece {
  const { object, member } = find(root, after);
  if (!object || !member) throw new TypeError(`${after} is no property`);
  const like = layout(json, object, member);
  const content = typeof value === "string" ? write(value) : objectLike(json, member.value, value, write);
  const end = member.loc.end.offset;
  return { start: end, end, content: `${like.between}${write(key)}${like.colon}${content}` };
}

/** What stands around the properties of an object. */
interface Layout {
  readonly open: string;
  readonly between: string;
  readonly colon: string;
  readonly close: string;
}

/** The layout of an object as it is at one of its properties: with what comes before it, or else after it, or else as after the bracket. */
function layout(json: string, { members, loc }: ObjectNode, member: MemberNode): Layout {
  const gap = (from: AnyNode, to: AnyNode) => json.slice(from.loc.end.offset, to.loc.start.offset);
  const [first = member, last = member] = [members[0], members.at(-1)];
  const i = members.indexOf(member);
  const [before, next] = [members[i - 1], members[i + 1]];
  const open = json.slice(loc.start.offset + 1, first.loc.start.offset);
  return {
    open,
    between: before ? gap(before, member) : next ? gap(member, next) : `,${open}`,
    colon: gap(member.name, member.value),
    close: json.slice(last.loc.end.offset, loc.end.offset - 1),
  };
}

function objectLike(json: string, model: AnyNode, value: Readonly<Record<string, string>>, write: Write): string {
  const first = model.type === "Object" ? (model.members[1] ?? model.members[0]) : undefined;
  const { open, between, colon, close } =
    model.type === "Object" && first ? layout(json, model, first) : { open: " ", between: ", ", colon: ": ", close: " " };
  return `{${open}${Object.entries(value)
    .map(([key, text]) => `${write(key)}${colon}${write(text)}`)
    .join(between)}${close}}`;
}

interface Found {
  readonly value: AnyNode;
  /** Where the value is one of an object's. */
  readonly object?: ObjectNode;
  readonly member?: MemberNode;
}

function find(root: AnyNode, pointer: string): Found {
  let found: Found = { value: root };
  for (const key of segmentsOf(pointer)) {
    const { value }: Found = found;
    if (value.type === "Object") {
      const member = value.members.find(({ name }) => (name.type === "String" ? name.value : name.name) === key);
      if (!member) throw new TypeError(`there is no ${pointer}`);
      found = { value: member.value, object: value, member };
    } else {
      const element = value.type === "Array" ? value.elements[Number(key)] : undefined;
      if (!element) throw new TypeError(`there is no ${pointer}`);
      found = { value: element.value };
    }
  }
  return found;
}

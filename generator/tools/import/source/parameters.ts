import type { ListPlace } from "../list.ts";
import { splitAt } from "./arguments.ts";
import type { Token } from "./tokens.ts";

/** The place of the name of a constant. */
export const constantPlace: ListPlace = { place: "constant", heading: "constant", role: { is: "name" } };

/** Returns the names that an enum gives to the arguments of its constants, by their number: those of a constructor, or else its fields. */
export function parametersOf(name: string, header: readonly Token[], body: readonly Token[]): (count: number) => readonly string[] {
  const lists = [...inBrackets(header, 0), ...constructorsIn(name, body)];
  const fields = fieldsIn(body);
  return (count) =>
    lists.find(({ length }) => length === count) ?? (fields.length >= count ? fields : (lists.find(({ length }) => length > count) ?? []));
}

/** Of Kotlin, `(val code: Int, val text: String)` behind the name. */
function inBrackets(tokens: readonly Token[], from: number): readonly (readonly string[])[] {
  const open = tokens.findIndex(({ text }, i) => i >= from && text === "(");
  if (open === -1) return [];
  const end = closing(tokens, open);
  return [namesIn(tokens.slice(open + 1, end))];
}

function constructorsIn(name: string, body: readonly Token[]): readonly (readonly string[])[] {
  return body.flatMap(({ text }, i) => {
    if (text !== name || body[i + 1]?.text !== "(" || body[i - 1]?.text === "new" || body[i - 1]?.text === ".") return [];
    const end = closing(body, i + 1);
    return body[end + 1]?.text === "{" || body[end + 1]?.text === "throws" ? [namesIn(body.slice(i + 2, end))] : [];
  });
}

/** Fields without a value, in their order, as Lombok's constructor takes them. */
function fieldsIn(body: readonly Token[]): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let statement: Token[] = [];
  for (const token of body) {
    if (token.text === "{") depth++;
    if (token.text === "}") depth--;
    if (depth === 0 && token.text === ";") {
      const isField = statement.length >= 2 && statement.every(({ kind, text }) => kind === "word" || "<>,.?[]@".includes(text));
      const last = statement.at(-1);
      if (isField && last?.kind === "word" && !statement.some(({ text }) => text === "static")) names.push(last.text);
    }
    if (";{}".includes(token.text) && token.kind === "sign") statement = [];
    else statement.push(token);
  }
  return names;
}

/** The name is the last word, or the one before a colon. */
export function namesIn(parameters: readonly Token[]): readonly string[] {
  return splitAt(parameters, ",").flatMap((part) => {
    const colon = part.findIndex(({ text }) => text === ":");
    const equals = part.findIndex(({ text }) => text === "=");
    const name = colon > 0 ? part[colon - 1] : part.at(equals > 0 ? equals - 1 : -1);
    return name?.kind === "word" ? [name.text] : [];
  });
}

/** Returns where the bracket closes that opens at a place. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== "sign") continue;
    if ("([{".includes(text)) depth++;
    if (")]}".includes(text) && --depth === 0) return i;
  }
  return tokens.length;
}

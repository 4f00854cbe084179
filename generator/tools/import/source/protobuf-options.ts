import type { Token } from "./tokens.ts";

type Option = readonly [name: string, value: string | number | boolean];

/** Returns the options between the brackets of a value. */
export function optionsOf(tokens: readonly Token[]): readonly Option[] {
  return split(tokens).flatMap(optionOf);
}

/** `(errors.code) = 404`, or `(error.info) = { code: 404 message: "…" }`, which is several options. */
export function optionOf(tokens: readonly Token[]): readonly Option[] {
  const equals = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "=");
  if (equals < 1) return [];
  return fieldsOf(
    tokens
      .slice(0, equals)
      .map(({ text }) => text)
      .join(""),
    tokens.slice(equals + 1),
  );
}

function fieldsOf(name: string, value: readonly Token[], depth = 0): readonly Option[] {
  if (value[0]?.text !== "{" || value[0].kind === "string" || depth > deepest) return [[name, scalarOf(value)]];
  const fields: Option[] = [];
  for (let at = 1; at < value.length - 1; ) {
    const key = value[at]?.text ?? "";
    const from = value[at + 1]?.text === ":" ? at + 2 : at + 1;
    // A field ends before the next one's name, which a colon or a brace follows.
    let end = from + 1;
    let open = value[from]?.text === "{" ? 1 : 0;
    for (; end < value.length - 1 && (open > 0 || !isKey(value, end)); end++)
      open += value[end]?.text === "{" ? 1 : value[end]?.text === "}" ? -1 : 0;
    const own = value.slice(from, end).filter(({ kind, text }) => kind !== "sign" || !",;".includes(text));
    fields.push(...fieldsOf(`${name}.${key}`, own, depth + 1));
    at = end;
  }
  return fields;
}

/** Values nested deeper are one text. */
const deepest = 8;

function isKey(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text;
  return tokens[at]?.kind === "word" && (next === ":" || next === "{");
}

/** Strings that stand side by side are one. */
function scalarOf(value: readonly Token[]): string | number | boolean {
  if (value.every(({ kind }) => kind === "string")) return value.map(({ text }) => text).join("");
  const written = value.map(({ text }) => text).join("");
  if (written === "true" || written === "false") return written === "true";
  return /^-?\d+$/.test(written) && Number.isSafeInteger(Number(written)) ? Number(written) : written;
}

/** Cuts options at the commas between them. */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && "{[".includes(token.text)) depth++;
    if (token.kind === "sign" && "}]".includes(token.text)) depth--;
    if (depth === 0 && token.kind === "sign" && token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

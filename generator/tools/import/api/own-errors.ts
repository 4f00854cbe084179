import { canonicalLocale } from "../../../catalog/locale.ts";
import { MessageError, parseMessage } from "../../../catalog/message.ts";
import { actors, categories, retries } from "../../../catalog/vocabulary.ts";
import { codeMistake, textMistake } from "../clean.ts";
import type { WholeEntry } from "../list.ts";
import type { Tree } from "../read/tree.ts";
import type { FoundCode } from "./found-code.ts";
import { at, membersOf, scalarOf, textAt } from "./navigate.ts";

/** Returns the errors that `errcat export` wrote into a document, with all that their catalog says of them. */
export function ownErrors(root: Tree): readonly FoundCode[] {
  const schemas = [...membersOf(at(root, "components", "schemas")), ...membersOf(at(root, "$defs"))];
  return schemas.flatMap(({ tree }): readonly FoundCode[] => {
    const said = at(tree, "x-error");
    const entry = said && wholeEntry(said, textAt(at(tree, "externalDocs"), "url"));
    return entry === undefined || said === undefined ? [] : [{ code: entry.code, line: said.line, entry }];
  });
}

/** Returns the code that a part of a document is for, if `errcat export` wrote it: the schema or the example of a body. */
export function ownCode(part: Tree): FoundCode | undefined {
  const said = at(part, "x-error");
  const code = said === undefined ? undefined : (scalarOf(said) ?? scalarOf(at(said, "code")));
  return said === undefined || typeof code !== "string" ? undefined : { code, line: said.line };
}

/** Returns what an error says of itself; `undefined` if it is not in the form in which errcat writes it. */
function wholeEntry(said: Tree, url: string | undefined): WholeEntry | undefined {
  const text = (key: string): string | undefined => textAt(said, key);
  const [code, name] = [text("code"), text("name")];
  const [deprecated, replacedBy] = [text("deprecated"), text("replacedBy")];
  const [category, retry, actor] = [oneOf(categories, text("category")), oneOf(retries, text("retry")), oneOf(actors, text("actor"))];
  const status = scalarOf(at(said, "status"));
  const [message, solution] = [textsAt(said, "message"), textsAt(said, "solution")];
  if (code === undefined || codeMistake(code) !== undefined || (name !== undefined && codeMistake(name) !== undefined)) return undefined;
  if (category === undefined || retry === undefined || actor === undefined) return undefined;
  if (message === undefined || solution === undefined || Object.keys(message).length === 0) return undefined;
  if (status !== undefined && (typeof status !== "number" || status < 100 || status > 599)) return undefined;
  return {
    code,
    ...(name !== undefined && { name }),
    category,
    ...(status !== undefined && { status }),
    retry,
    actor,
    ...(url !== undefined && { url }),
    ...(deprecated !== undefined && { deprecated }),
    ...(deprecated !== undefined && replacedBy !== undefined && { replacedBy }),
    message,
    ...(Object.keys(solution).length > 0 && { solution }),
  };
}

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((one) => one === word);
}

/** Returns texts by locale, none for a field that is not there; `undefined` if a catalog could not have them. */
function textsAt(said: Tree, key: string): Readonly<Record<string, string>> | undefined {
  const texts: Record<string, string> = {};
  for (const { key: locale, tree } of membersOf(at(said, key))) {
    const text = scalarOf(tree);
    const name = canonicalLocale(locale);
    if (name === undefined || typeof text !== "string" || !isText(text)) return undefined;
    texts[name] = text;
  }
  return texts;
}

function isText(text: string): boolean {
  if (textMistake(text) !== undefined) return false;
  try {
    parseMessage(text);
    return true;
  } catch (error) {
    if (error instanceof MessageError) return false;
    throw error;
  }
}

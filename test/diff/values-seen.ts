import { isDeepStrictEqual } from "node:util";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { deployedSentence } from "../../generator/tools/diff/deployed/sentence.ts";
import { type Change, diff } from "../../generator/tools/diff/diff.ts";
import { type Package, type ParsedError, packageOf } from "./package-of.ts";

const values = ["words", "5", "5.5", 5, 5.5, true, ["a", "b"], { a: 1 }, null, undefined];

/**
 * Compares the sentences about parameters and fields with what clients of the earlier version read in bodies that have all kinds of values
 * in the places of both versions, together and alone.
 */
export async function valuesSeen(
  before: Catalog,
  after: Catalog,
): Promise<{ readonly wrong: readonly string[]; readonly sights: readonly string[] }> {
  const [old, now] = [await packageOf(before), await packageOf(after)];
  const wrong: string[] = [];
  const { changes } = diff(normalize(before), normalize(after));
  const told = changes.filter(({ kind }) => /^(parameter|field)-(added|removed|type|place)$/.test(kind));
  const code = before.entries[0]!.code;
  for (const change of told) {
    const sentence = deployedSentence(change, before.version, "en", {
      code: (text = "") => text,
      name: (text) => text,
      text: (text = "") => text,
    });
    for (const value of values) {
      for (const body of [{ code, hint: value, a: value }, { code, hint: value, elsewhere: value }, { code }]) {
        const [own, theirs] = [valueIn(old, body, change), valueIn(now, body, change)];
        if (!isTrue(sentence, own, theirs, "hint" in body && "elsewhere" in body))
          wrong.push(`${change.kind} ${JSON.stringify(body)}: ${sentence}, and a client reads ${JSON.stringify(own)}`);
      }
    }
  }
  return { wrong, sights: told.map(({ deployed }) => deployed.sees) };
}

function valueIn({ parse }: Package, body: unknown, { kind, name = "" }: Change): unknown {
  const error = parse(body);
  const holder: ParsedError | Readonly<Record<string, unknown>> | undefined = kind.startsWith("field") ? error : error?.parameters;
  return holder?.[name];
}

/** Whether a sentence is true of what a client reads where the later version reads something else. */
function isTrue(sentence: string | undefined, own: unknown, theirs: unknown, isElsewhere: boolean): boolean {
  // No sentence: nothing is different for the client.
  if (sentence === undefined) return theirs === undefined || isDeepStrictEqual(own, theirs);
  if (sentence.endsWith("do not read it.")) return own === undefined;
  const [, type] = / read it as (\S+), and get `undefined` if it cannot be read that way\.$/.exec(sentence) ?? [];
  if (type !== undefined) return own === undefined || isOfType(own, type);
  if (sentence.includes("from the earlier place")) return !isElsewhere || own === undefined || theirs === undefined;
  return sentence.includes("where a response still has it");
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "strings") return Array.isArray(value);
  return type === "integer" ? Number.isSafeInteger(value) : typeof value === type;
}

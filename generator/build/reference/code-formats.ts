import type { CodeFormat } from "../../catalog/catalog.ts";
import { packageOf } from "./answer.ts";
import { json } from "./json.ts";
import { filled, type Language } from "./language.ts";
import { partAt, type SchemaFile } from "./schema.ts";
import { describedValues } from "./schema-fields.ts";

const here = "generator/build/reference/code-formats.ts";

/** For each format, what a catalog may have: its `codes`, the codes that it lists, an unlisted one, and a text that is no code. */
const examples: readonly (readonly [codes: CodeFormat, listed: readonly string[], unlisted: string, wrong: string])[] = [
  [{ format: "digits", lengths: [4] }, ["1000", "1204"], "1205", "12050"],
  [{ format: "integer", min: -32_768, max: -32_000 }, ["-32601"], "-32602", "-1"],
  [{ format: "alphanumeric", lengths: [5], family: 2 }, ["23000", "23505"], "23Z99", "2350"],
  [{ format: "dotted" }, ["InvalidParameter"], "InvalidParameter.TextTooLong", "invalid"],
  [{ format: "dotted", words: "any" }, ["cart", "order.not_found"], "cart.full", "cart full"],
  [{ format: "token" }, ["card_declined"], "card_expired", "two words"],
  [{ format: "text" }, ["余额不足"], "Order #7 failed", " "],
];

/** Returns the section on the formats of codes. */
export async function codeFormats(file: SchemaFile, language: Language): Promise<readonly string[]> {
  const say = (english: string) => language.say(english, here);
  const meanings = describedValues(partAt(file, "/definitions/CodeFormat/properties/format"), language);
  const rows = await Promise.all(
    examples.map(async ([codes, listed, unlisted, wrong]) => {
      const entries = listed.map((code) => ({ code, message: { en: "See the documentation." } }));
      const { parse } = await packageOf({ wire: { preset: "error-object", codes }, entries });
      const read = (code: string) => parse({ error: { code, message: "Failed" } });
      const { rawCode, nearest } = read(unlisted) ?? {};
      if (rawCode !== unlisted || read(wrong)?.rawCode !== undefined)
        throw new Error(`${JSON.stringify(codes)} does not treat the codes in ${here} as it should`);
      const { format: _, ...more } = codes;
      const set = Object.keys(more).length === 0 ? "" : ` \`${json(more).slice(2, -2)}\``;
      const nearby = nearest === undefined ? "" : filled(say(", nearest `{code}`"), { code: nearest });
      return `| \`${codes.format}\`${set} | ${language.list(listed.map((code) => `\`${code}\``))} | \`${unlisted}\`${nearby} | ${wrong.trim() === "" ? "" : `\`${wrong}\``} |`;
    }),
  );
  return [
    `## ${say("Formats of the codes")}`,
    "",
    say(
      "`codes` decides which unlisted codes are accepted, and which listed code is the `nearest` one. A value that is not accepted is not read as a code.",
    ),
    "",
    ...[...meanings].map(([format, meaning]) => `- ${language.item(`\`${format}\``, [], meaning)}`),
    "",
    `| \`codes\` | ${say("listed")} | ${say("accepted")} | ${say("not accepted")} |`,
    "|---|---|---|---|",
    ...rows,
    "",
    say(
      "`lengths` lists the possible lengths of `digits` and `alphanumeric`, `min` and `max` bound `digits` and `integer`, and `family` is the number of leading characters that name a family.",
    ),
    "",
  ];
}

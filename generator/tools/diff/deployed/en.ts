import { everyOperation } from "../../../catalog/code-pattern.ts";
import { listed } from "../../../problems/listed.ts";
import type { Pen } from "../pen.ts";
import type { SightSentences } from "./sentences.ts";

/** What deployed clients see, in English. */
export const english: SightSentences = {
  same: () => undefined,
  unknown: ({ deployed: { code, nearest, formats } }, clients, pen) => {
    const from = formats ? ` from responses in the format ${named(formats, pen)}` : "";
    const closest = nearest === undefined ? "no listed code is similar." : `the closest listed code is ${pen.code(nearest)}.`;
    return `${clients} get \`$unknown\` with the raw code ${pen.code(code)}${from}; ${closest}`;
  },
  codeless: (_, clients) => `${clients} get \`$unknown\` without a code.`,
  others: (_, clients) => `${clients} miss the error: \`parse\` returns \`undefined\`, or another error of the same response.`,
  missed: (_, clients) => `${clients} miss the error: \`parse\` returns \`undefined\`.`,
  listed: ({ deployed: { code } }, clients, pen) => `${clients} get ${pen.code(code)}, which their version lists.`,
  kept: ({ code }, clients, pen) => `${clients} still handle ${pen.code(code)} as before if it arrives.`,
  returned: ({ deployed: { code, nearest } }, clients, pen) =>
    `${clients} get ${pen.code(code)}; where \`match\` has no handler for it, they get \`$unknown\`${nearest === undefined ? "." : `, with ${pen.code(nearest)} as the closest listed code.`}`,
  outside: ({ name }, clients, pen) =>
    `${clients} get \`$other\` within ${name === everyOperation ? "any operation" : pen.code(name)}, with the error inside.`,
  own: ({ kind, before }, clients, pen) => {
    const fact = { category: "category", retry: "retry advice", actor: "actor" }[kind as "category"] ?? "documented status";
    return before === undefined ? `${clients} still get no ${fact}.` : `${clients} still get the ${fact} ${pen.code(before)}.`;
  },
  texts: (_, clients) => `${clients} show the texts of their own version.`,
  provider: ({ before, after }, clients, pen) =>
    `${clients} still call the provider ${pen.code(before)}, and do not recognize error objects of ${pen.code(after)}.`,
  unread: (_, clients) => `${clients} do not read it.`,
  absent: (_, clients) => `${clients} read it where a response still has it, and get \`undefined\` otherwise.`,
  type: ({ before }, clients, pen) => `${clients} read it as ${pen.code(before)}, and get \`undefined\` if it cannot be read that way.`,
  place: (_, clients) => `${clients} still read it from the earlier place, and get \`undefined\` if nothing is there.`,
  rule: (_, clients) => `${clients} still apply the earlier rule.`,
  found: (_, clients) => `${clients} find the code, and read the rest in the places that they know.`,
  partly: (_, clients) => `${clients} find only some of the errors in this format; for the others, \`parse\` returns \`undefined\`.`,
  unfound: (_, clients) => `${clients} find no error in this format, unless the response also matches a format that they know.`,
  elsewhere: (sentence, formats, pen) => `If a response matches only the format ${named(formats, pen)}, ${sentence}`,
  they: "they",
  theyMay: "they may also",
  space: " ",
  clients: (version) => `Clients on ${version}`,
};

function named(formats: readonly string[], pen: Pen): string {
  return listed(
    formats.map((format) => pen.name(format, ['"', '"'])),
    "or",
  );
}

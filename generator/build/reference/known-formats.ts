import { presets } from "../../expand/presets.ts";
import { answerBlock, type MadeServer, packageOf } from "./answer.ts";
import { madeBlock } from "./example-lines.ts";
import type { Language } from "./language.ts";
import { partAt, type SchemaFile } from "./schema.ts";
import { describedValues } from "./schema-fields.ts";
import type { Example } from "./wire-examples.ts";

const here = "generator/build/reference/known-formats.ts";

/** The error that every known format is shown with. */
const error = {
  entries: [{ code: "order.not_found", status: 404, message: { en: "There is no order {order}." } }],
  made: ["order.not_found", { order: "A-7" }, { detail: "There is no order A-7.", requestId: "r-7" }],
} as const;

/** An error with a part of its own. */
const parts: Example["errors"] = [
  ["form.invalid", {}, { detail: "The form is not complete." }],
  ["field.email", {}, { detail: "This is not an email address.", item: "#/email" }],
];

/** The samples of known formats that show another than the first one. */
const others: Readonly<Record<string, string>> = {
  flat: "body with a msg",
  "google-rpc": "a gateway of gRPC",
  "aws-json": "a type in a header",
  "aws-xml": "an error of S3",
};

/** Returns the section on the known formats, with an answer in each. */
export async function knownFormats(file: SchemaFile, language: Language): Promise<readonly string[]> {
  const say = (english: string) => language.say(english, here);
  const meanings = describedValues(partAt(file, "/definitions/Preset"), language);
  const sections = Object.keys(presets).map(async (name) => [
    `### \`${name}\``,
    "",
    language.paragraph([meanings.get(name) ?? "", ...(name === "google-rpc" ? [say(rpcStatus), say(fixedPart)] : [])]),
    "",
    ...answerBlock(await shown(name)),
    ...(name in others
      ? [
          say("The package also reads this format, and writes it if the catalog has a sample of it:"),
          "",
          ...answerBlock(await shown(name, others[name])),
        ]
      : []),
    ...(name === "problem+json-errors"
      ? [say("An error of the request, and one of a part of it:"), "", ...madeBlock(parts), ...answerBlock(await withParts())]
      : []),
  ]);
  return [
    `## ${say("Known formats")}`,
    "",
    language.paragraph([
      say('If your API uses an error format that many APIs share, write its name: `"wire": "error-object"`.'),
      say("`catalog.json` in the generated package shows the format spelled out."),
      say("The responses below are all for the same error:"),
    ]),
    "",
    ...madeBlock([error.made]),
    ...(await Promise.all(sections)).flat(),
  ];
}

const rpcStatus =
  "A server writes the [`google.rpc.Code`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto) of the error's category, or else of its HTTP status: `RESOURCE_EXHAUSTED` for an exceeded quota, for example.";

const fixedPart =
  "`domain` comes from the sample of this format, so it is the same in every response; to send another value, add a [sample](catalogs.md#samples) of your own.";

type Answer = ReturnType<MadeServer["serialize"]>;

/** Returns the answer with the error in a known format, or as a sample of the format has it. */
async function shown(name: string, sampleName?: string): Promise<Answer> {
  // Where the status is the code, entries are statuses.
  const [listed, parameters, options] = error.made;
  const code = name === "status" ? "404" : listed;
  const { samples: usual, alsoRead = [] } = presets[name as keyof typeof presets];
  const samples = [...usual, ...alsoRead]
    .filter((sample) => sample.name === sampleName)
    .map((sample) => ({ ...JSON.parse(JSON.stringify(sample).replaceAll("not_found", code)), errors: [{ code }] }));
  if (sampleName !== undefined && samples.length === 0) throw new Error(`${name} has no sample "${sampleName}". Correct it in ${here}.`);
  const { make, serialize } = await packageOf({
    wire: name,
    ...(samples.length > 0 && { samples }),
    entries: error.entries.map((entry) => ({ ...entry, code })),
  });
  return serialize(make(code, parameters, options));
}

async function withParts(): Promise<Answer> {
  const entry = (code: string) => ({ code, status: 422, message: { en: "This is not valid." } });
  const { make, serialize } = await packageOf({ wire: "problem+json-errors", entries: [entry("form.invalid"), entry("field.email")] });
  return serialize(parts.map((one) => make(...one)));
}

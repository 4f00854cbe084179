import type { Language } from "./language.ts";

const here = "generator/build/reference/code-places.ts";

/** Returns the sections on the place of a code, and on bodies in XML. */
export function codePlaces(language: Language): readonly string[] {
  const say = (english: string) => language.say(english, here);
  return [
    `### ${say("The place of the code")}`,
    "",
    say(
      "The `code` of an error format is a JSON Pointer into the body, an object, or a list of both. In a list, the first place that holds a code is used.",
    ),
    "",
    `| ${say("place of the code")} | ${say("object")} |`,
    "|---|---|",
    `| ${say("a pointer")} | \`{ "at": "/error/code" }\` |`,
    `| ${say("one of several values")} | \`{ "each": "/details/*", "where": [{ "at": "/@type", "endsWith": "ErrorInfo" }], "at": "/reason" }\` |`,
    `| ${say("a response header")} | \`{ "header": "x-amzn-errortype" }\` |`,
    `| ${say("the HTTP status, from 400 up")} | \`{ "status": true }\` |`,
    `| ${say("several values: `190` and `463` become `190/463`")} | \`{ "join": ["/error/code", "/error/error_subcode"], "with": "/" }\` |`,
    "",
    say(
      "errcat reads a header or a status even if the response has no body, or an unreadable one, such as HTML. Items of a batch have no header or status of their own.",
    ),
    "",
    say(
      "In each object, you can describe how to extract the code from the value in that place. errcat applies these fields in the order of the table, and never changes the case of the code:",
    ),
    "",
    `| ${say("field")} | ${say("effect")} |`,
    "|---|---|",
    `| \`"protobuf": [1]\` | ${say("reads the text in this field of a Protocol Buffers message in base64, such as the `value` of Connect's details")} |`,
    `| \`"before": ":"\` | ${say("keeps the text before the first of these marks")} |`,
    `| \`"afterLast": "#"\` | ${say("keeps the text after the last of these marks")} |`,
    `| ${language.list(['`"prefix": "ERROR_"`', '`"suffix": "_V2"`'])} | ${say("removes this text if it is present")} |`,
    `| \`"lastSegment": true\` | ${say("keeps the fragment of a URI, or else the last segment of its path; `about:blank` has neither")} |`,
    "",
    say(
      'If one client uses a number where another uses a name, list the names under `spellings`: `{ "NOT_FOUND": "5" }`. errcat reads them as the code in every place; a server writes the code itself.',
    ),
    "",
    `### ${say("Bodies in XML")}`,
    "",
    say(
      'With `"xml": true` in the wire, bodies may also be XML. Pointers then name elements without their prefixes, such as `/ErrorResponse/Error/Code`, and elements with the same name form a list. errcat does not read attributes, and rejects documents with a DTD.',
    ),
    "",
  ];
}

import fc, { type Arbitrary } from "fast-check";
import { ofWires, type Parser, parserOf } from "../parse/parsers.ts";
import { must, parsedConsistently } from "./consistent.ts";
import { countedCharacters } from "./counted-characters.ts";
import { type HandedText, handedText } from "./handed-text.ts";
import { anything } from "./hostile.ts";
import { eventually, type Property, property, same, whole } from "./property.ts";
import type { SentError } from "./sent.ts";
import { sentAsXml } from "./sent-as-xml.ts";

/** What is true of wires with XML, and of codes that stand in headers. */
export const wireProperties: readonly Property[] = [
  ...(["query", "ec2-query", "rest-xml"] as const).map(
    (id): Property => ({
      name: `an XML error of ${id} is understood as a whole, in text and bytes, read or unread`,
      share: 80,
      property: eventually(xmlHanded(id), ({ handed, status, error }) =>
        understood(parserOf(id), handed, { ...error, ...(handed.hasHeaders && { status }) }),
      ),
    }),
  ),
  {
    name: "a code in a header is understood in whatever way the client keeps headers, and among any others",
    share: 80,
    property: eventually(headerHanded(), ({ id, handed, error }) => understood(parserOf(id), handed, error)),
  },
  {
    name: "no text, bytes, or headers, however hostile, make a parser of XML or of headers throw or contradict itself",
    share: 100,
    property: eventually(hostileAnswers(), async (answer) => {
      for (const parser of ofWires) {
        parsedConsistently(parser, answer);
        await parser.parseAsync(answer, { limit: 1_000 });
      }
    }),
  },
  {
    name: "the work for what looks like XML grows in proportion to its length",
    share: 20,
    property: property(fc.tuple(texts(), fc.integer({ min: 1, max: 200 })), ([text, times]) => {
      const xml = `<Listing>${text.repeat(times)}`;
      const parser = parserOf("rest-xml");
      const counted = countedCharacters(() => parser.parse(xml));
      must(counted <= 60 * xml.length + 2_000, `${counted} characters are read of ${xml.length}`);
    }),
  },
];

async function understood(parser: Parser, { make, isUnread }: HandedText, error: SentError): Promise<void> {
  const expected = [whole(parser, error)];
  same([await parser.parseAsync(make())], expected);
  if (!isUnread) same(parsedConsistently(parser, make()), expected);
}

function xmlHanded(id: "query" | "ec2-query" | "rest-xml"): Arbitrary<{ handed: HandedText; status: number; error: SentError }> {
  const listed = [...parserOf(id).entries.keys()];
  return fc
    .record({ sent: sentAsXml(id, listed), status: fc.constantFrom(200, 400, 404, 503), headers: otherHeaders() })
    .chain(({ sent: { xml, error }, status, headers }) =>
      handedText({ status, headers: [["Content-Type", "text/xml"], ...headers], body: xml }).map((handed) => ({ handed, status, error })),
    );
}

const codeHeaders = {
  "rest-json": {
    name: "X-Amzn-Errortype",
    write: (code: string) => [code, `${code}:http://x.example/#doc`, `com.example#${code}`, `a.b#${code}:urn:c`],
  },
  "json-query-compatible": { name: "x-amzn-query-error", write: (code: string) => [`${code};Sender`, code, `${code};;`] },
} as const;

function headerHanded(): Arbitrary<{ id: string; handed: HandedText; error: SentError }> {
  return fc
    .record({
      id: fc.constantFrom("rest-json", "json-query-compatible"),
      listed: fc.nat(),
      unlisted: fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,20}$/)),
      way: fc.nat(),
      capitals: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
      others: fc.tuple(otherHeaders(), otherHeaders()),
      requestId: fc.uuid(),
      retryAfter: fc.option(fc.integer({ min: 0, max: 9_999 })),
      status: fc.constantFrom(400, 403, 429, 500),
      words: fc.constantFrom(undefined, "no", "签名失败"),
    })
    .chain(({ id, listed, unlisted, way, capitals, others: [before, after], requestId, retryAfter, status, words }) => {
      const codes = [...parserOf(id).entries.keys()];
      const code = unlisted ?? (codes[listed % codes.length] as string);
      const { name, write } = codeHeaders[id];
      const written = write(code);
      const any = (name: string) =>
        [...name].map((sign, i) => (capitals[i % capitals.length] ? sign.toUpperCase() : sign.toLowerCase())).join("");
      const headers: [string, string][] = [
        ...before,
        [any(name), written[way % written.length] as string],
        ...after,
        [any("x-amzn-requestid"), requestId],
        ...(retryAfter === null ? [] : [[any("retry-after"), String(retryAfter)] as [string, string]]),
      ];
      const error = { code, status, detail: words, requestId, retryAfter: retryAfter ?? undefined };
      return handedText({ status, headers, body: JSON.stringify({ message: words }) }, { needsHeaders: true }).map((handed) => ({
        id,
        handed,
        error,
      }));
    });
}

/** Headers that mean nothing to a parser. */
function otherHeaders(): Arbitrary<[string, string][]> {
  return fc.array(
    fc.tuple(
      fc.stringMatching(/^[Xx]-[A-Za-z-]{1,12}$/).filter((name) => !/^x-(amzn|amz|ms)/i.test(name)),
      fc.constantFrom("", "1", "application/json", "a:b#c", "NoSuchKey", "x".repeat(200)),
    ),
    { maxLength: 12 },
  );
}

/** Texts that are made of the parts of XML documents, and of codes. */
function texts(): Arbitrary<string> {
  const marks =
    `< > </ /> <a> </a> <Error> </Error> <Code> </Code> <ErrorResponse> </ErrorResponse> NoSuchKey <![CDATA[ ]]> <!-- --> <? ?> <!DOCTYPE & &amp; &#x 41; &#0; " ' = / : # about:blank https://x.example/a#b 404 190 {"error": } 错 😀 \ud800 \0 \ufeff`.split(
      " ",
    );
  return fc.array(fc.constantFrom(...marks, " ", "\n"), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
}

/** Answers of which each part may be anything, and their bodies texts and bytes that look like documents. */
function hostileAnswers(): Arbitrary<unknown> {
  const bodies = fc.oneof(
    texts(),
    texts().map((text) => new TextEncoder().encode(text)),
    texts().map((text) => Buffer.from(text, "utf16le")),
    fc.uint8Array({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 40 }).map(({ buffer }) => buffer),
    texts().map((text) => new DataView(new TextEncoder().encode(text).buffer)),
    texts().map((text) => new Blob([text])),
    fc.json(),
    anything,
  );
  const names = [
    "x-amzn-errortype",
    "X-Amzn-Errortype",
    "x-error",
    "grpc-status-details-bin",
    "x-amzn-query-error",
    "retry-after",
    "Content-Type",
    "date",
  ];
  const types = ["text/xml; charset=utf-16le", "text/xml;charset=gbk", "a/b;charset=", "a/b;charset='x", "charset=utf-7"];
  const values = fc.oneof(texts(), fc.constantFrom(...types), anything);
  const bite = (): never => {
    throw new Error("do not touch");
  };
  const biting = new Proxy({}, { get: bite, ownKeys: bite, getOwnPropertyDescriptor: bite });
  const headers = fc.oneof(
    fc.dictionary(fc.constantFrom(...names), values),
    fc.array(fc.tuple(fc.constantFrom(...names), values)).map((pairs) => new Map(pairs)),
    fc.array(fc.tuple(fc.constantFrom(...names), values)),
    fc.array(fc.tuple(fc.constantFrom(...names), values)).map((pairs) => pairs.flat()),
    fc.constantFrom<unknown>(
      biting,
      null,
      [],
      { get: () => biting },
      { get: 1 },
      { get: bite },
      new Headers({ "x-amzn-errortype": "a#b:c" }),
      new Map([[{}, 1]]),
    ),
    anything,
  );
  const status = fc.oneof(fc.constantFrom<unknown>(200, 404, "500", null), fc.integer({ min: 0, max: 999 }), anything);
  return fc.oneof(
    bodies,
    fc.record({ status, headers, body: bodies, data: bodies }, { requiredKeys: [] }),
    fc.record(
      { response: fc.record({ statusCode: status, headers, data: bodies }, { requiredKeys: [] }), headers, message: texts() },
      { requiredKeys: [] },
    ),
    fc.record({ cause: bodies, message: texts() }).map(({ cause, message }) => new Error(message, { cause })),
  );
}

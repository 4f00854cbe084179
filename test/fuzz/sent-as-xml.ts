import fc, { type Arbitrary } from "fast-check";
import type { SentError } from "./sent.ts";

/** A document that one of the XML protocols sends of an error, and the error in it. */
export interface SentAsXml {
  readonly xml: string;
  readonly error: SentError;
}

/** Documents of an error: any words, written in any of the ways that XML has for them, among other elements. */
export function sentAsXml(id: "query" | "ec2-query" | "rest-xml", listed: readonly string[]): Arbitrary<SentAsXml> {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,20}$/);
  return fc
    .record({ code: fc.oneof(fc.constantFrom(...listed), name), words, requestId: fc.uuid(), style: styles, isBare: fc.boolean() })
    .map(({ code, words, requestId, style, isBare }) => {
      const { element, around } = writer(style);
      const error = element("Error", [element("Type", ["Sender"]), element("Code", [code]), element("Message", [words])]);
      const request = element(id === "ec2-query" ? "RequestID" : "RequestId", [requestId]);
      const bare = element("Error", [element("Message", [words]), element("Code", [code]), request]);
      const document = {
        query: element("ErrorResponse", [error, request]),
        "ec2-query": element("Response", [element("Errors", [error]), request]),
        "rest-xml": isBare ? bare : element("ErrorResponse", [error, request]),
      }[id];
      return { xml: around(document.xml), error: { code, detail: words.trim() || undefined, requestId } };
    });
}

/** How a document is written: what stands between its parts, and how each character is. */
interface Style {
  readonly prefix: string;
  readonly attributes: string;
  readonly declaration: string;
  readonly gaps: readonly string[];
  readonly ways: readonly number[];
}

const styles: Arbitrary<Style> = fc.record({
  prefix: fc.constantFrom("", "", "ns:", "soap-env:"),
  attributes: fc.constantFrom("", "", ' xmlns="http://x.example/doc/2016/"', ` a='<Code>"' b="/>"`, '\n\tc = "1" '),
  declaration: fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>\n', "\ufeff<?xml version='1.0'?>", "\r\n "),
  gaps: fc.array(
    fc.constantFrom(
      "",
      "\n  ",
      "<!-- <Code>No</Code> -->",
      "<?go on?>",
      "<Fault/>",
      "<Resource>/a b</Resource>",
      "<Fault><Code>1</Code></Fault>",
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  ways: fc.array(fc.nat(6), { minLength: 1, maxLength: 9 }),
});

/** A part of a document, which no other part is taken for. */
interface Part {
  readonly xml: string;
}

function writer({ prefix, attributes, declaration, gaps, ways }: Style) {
  let count = 0;
  const next = <Value>(all: readonly Value[]): Value => all[count++ % all.length] as Value;
  const escaped = (words: string): string => [...words].map((sign) => written(sign, next(ways))).join("");
  const element = (name: string, inside: readonly (Part | string)[]): Part => {
    const parts = inside.map((one) => (typeof one === "string" ? escaped(one) : next(gaps) + one.xml));
    return { xml: `<${prefix}${name}${attributes}>${parts.join("")}</${prefix}${name}>` };
  };
  return { element, around: (document: string) => `${declaration}${document}\n` };
}

/** A character in one of the ways that XML has for it. */
function written(sign: string, way: number): string {
  const point = sign.codePointAt(0) as number;
  const isMark = "<&>\"'".includes(sign);
  if (point === 0 || (!isMark && way < 3)) return sign;
  if (way === 3) return `&#${point};`;
  if (way === 4) return `&#x${point.toString(16)};`;
  // The end of a section cannot stand in one.
  if (way === 5 && sign !== "]") return `<![CDATA[${sign}]]>`;
  return ({ "<": "&lt;", "&": "&amp;", ">": "&gt;", '"': "&quot;", "'": "&apos;" } as Readonly<Record<string, string>>)[sign] ?? sign;
}

const words = fc.oneof(
  fc.constantFrom("", "No such key", "</Message>", "a & b < c", "]]>", "&amp;", "&#60;", "签名失败。", "<Code>No</Code>", " \n ", "{}"),
  fc.string({ unit: "binary", maxLength: 20 }).filter((words) => words.isWellFormed()),
);

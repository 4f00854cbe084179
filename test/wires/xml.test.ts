import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { countedCharacters } from "../fuzz/counted-characters.ts";
import { makePackage } from "../made-package.ts";

const { parse } = await makePackage(fileURLToPath(new URL("xml.json", import.meta.url))).load<{
  parse: (value: unknown) => { code: string; detail?: string } | undefined;
}>("index");

const error = "<Error><Code>NoSuchKey</Code><Message>no</Message></Error>";

/** The characters that are searched or copied, and the searches and copies, while a text is parsed. */
const work = (text: string): number => countedCharacters(() => parse(text));

const large: readonly [string, (size: number) => string][] = [
  ["many elements", (size) => `<Listing>${error.repeat(size)}</Listing>`],
  ["many elements that are not closed", (size) => "<a>".repeat(size)],
  ["many ends", (size) => `<Listing>${"</a>".repeat(size)}`],
  ["many signs of references", (size) => `<Listing>${"&#x".repeat(size)}</Listing>`],
  ["many comments", (size) => `<Listing>${"<!-- -->".repeat(size)}</Listing>`],
  ["many beginnings of a comment", (size) => `<Listing>${"<!--".repeat(size)}`],
  ["many beginnings of a section", (size) => `<Listing>${"<![CDATA[".repeat(size)}`],
  ["many quotes", (size) => `<Listing a=${`"'`.repeat(size)}>`],
  ["a long name", (size) => `<${"a:".repeat(size)}b/>`],
  ["a long text", (size) => `<Listing>${"x ".repeat(size)}</Listing>`],
  ["white space", (size) => `<Listing>${" \n".repeat(size)}${error}</Listing>`],
];

test.each(large)("%s: twice the size is at most twice the work", (_, make) => {
  expect(work(make(2000))).toBeLessThanOrEqual(2 * work(make(1000)) + 200);
  expect(work(make(2000))).toBeLessThanOrEqual(40 * make(2000).length);
});

test("Elements are read a hundred deep, and no deeper.", () => {
  const nested = (depth: number) => `<Listing>${error}${"<a>".repeat(depth - 1)}${"</a>".repeat(depth - 1)}</Listing>`;
  expect(parse(nested(100))?.code).toBe("NoSuchKey");
  expect(parse(nested(101))).toBeUndefined();
});

test("A text of 8,388,608 characters is read, and no longer one.", () => {
  const long = (length: number) => `<Listing>${error}${" ".repeat(length - error.length - "<Listing></Listing>".length)}</Listing>`;
  expect(parse(long(8_388_608))?.code).toBe("NoSuchKey");
  expect(parse(long(8_388_609))).toBeUndefined();
});

test("Bytes are read in the charset that the response declares.", () => {
  const gbk = Uint8Array.of(0xc7, 0xa9, 0xc3, 0xfb, 0xca, 0xa7, 0xb0, 0xdc);
  const bytes = Buffer.concat([
    Buffer.from("<Listing><Error><Code>NoSuchKey</Code><Message>"),
    gbk,
    Buffer.from("</Message></Error></Listing>"),
  ]);
  expect(parse({ status: 404, headers: { "content-type": "text/xml; charset=gbk" }, data: bytes })).toMatchObject({ detail: "签名失败" });
  expect(
    parse({
      response: {
        status: 404,
        headers: new Headers({ "content-type": "text/xml;charset=GBK" }),
        body: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      },
    }),
  ).toMatchObject({ detail: "签名失败" });
});

test("A document in the message of an error is read.", () => {
  expect(parse(new Error(`<Listing>${error}</Listing>`))?.code).toBe("NoSuchKey");
  expect(parse(new Error("x", { cause: `<Listing>${error}</Listing>` }))?.code).toBe("NoSuchKey");
});

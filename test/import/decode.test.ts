import { describe, expect, test } from "vitest";
import { decode } from "../../generator/tools/import/decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));
/** "错误码" and "未找到" in GB 18030. */
const gbk = [0xb4, 0xed, 0xce, 0xf3, 0xc2, 0xeb, 0x2c, 0xce, 0xb4, 0xd5, 0xd2, 0xb5, 0xbd];
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((one) =>
      isBig ? [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255] : [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8],
    ),
  );
const problemOf = (...parts: Parameters<typeof decode>) => {
  const decoded = decode(...parts);
  if (!("problem" in decoded)) throw new Error(`decoded: ${decoded.text}`);
  return decoded.problem;
};

describe("A source becomes text", () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ["UTF-8", bytes("码,文\n"), undefined, "码,文\n"],
    ["UTF-8 with a byte order mark", bytes("\ufeff码"), undefined, "码"],
    ["UTF-16, little endian", utf16("码,文", false), undefined, "码,文"],
    ["UTF-16, big endian", utf16("码,文", true), undefined, "码,文"],
    ["GB 18030", bytes(gbk), "gb18030", "错误码,未找到"],
    ["GBK", bytes(gbk), "GBK", "错误码,未找到"],
    ["Shift_JIS", bytes([0x83, 0x47]), "shift_jis", "エ"],
    ["Big5", bytes([0xbf, 0xf9]), "big5", "錯"],
    ["a mark that is stronger than the option", bytes("\ufeff码"), "gb18030", "码"],
    ["nothing", bytes(), undefined, ""],
  ])("from %s.", (_, source, encoding, text) => {
    expect(decode("list.csv", source, encoding)).toEqual({ text });
  });
});

describe("A source that is not text is a problem", () => {
  test("with the place of the byte; GB 18030 is suggested if the bytes look like it.", () => {
    const { message, cure, place } = problemOf("list.csv", bytes("code,text\nx,", gbk));
    expect(message).toBe("The file is not UTF-8: byte 13 is 0xb4.");
    expect(cure).toContain("Add `--encoding gb18030`");
    expect(place).toMatchObject({ path: "list.csv", line: 2, column: 3 });
  });

  test("and GB 18030 is not claimed for French.", () => {
    const french = bytes("Donn", [0xe9], "e non trouv", [0xe9], "e", [0xe8], "s");
    expect(problemOf("list.csv", french).cure).not.toContain("look like GB 18030");
    expect(decode("list.csv", french, "windows-1252")).toEqual({ text: "Donnée non trouvéeès" });
  });

  test.each([
    ["a character that is cut off", bytes("ab", [0xe7, 0xa0]), "byte 3"],
    ["a continuation without a start", bytes("ab", [0xa0]), "byte 3"],
    ["an overlong form", bytes("ab", [0xc0, 0x80]), "byte 3"],
    ["half of a surrogate pair", bytes("文", [0xed, 0xa0, 0x80]), "byte 4"],
  ])("such as %s.", (_, source, place) => {
    expect(problemOf("list.csv", source).message).toContain(place);
  });

  test("such as bytes that are not in the named encoding.", () => {
    expect(problemOf("list.csv", bytes([0x81]), "gb18030").message).toBe("The file is not gb18030.");
  });

  test("such as a binary file.", () => {
    expect(problemOf("list.bin", bytes("a\nb\0")).message).toBe("The file is not text: it contains a NUL character.");
    expect(problemOf("list.bin", bytes("a\nb\0")).place).toMatchObject({ line: 2, column: 2 });
  });

  test("such as an encoding that nobody knows.", () => {
    expect(problemOf("list.csv", bytes("a"), "gb-18030-2")).toMatchObject({
      message: '"gb-18030-2" is not an encoding that errcat supports.',
    });
  });
});

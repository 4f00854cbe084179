/** Returns what a string of source code holds: the escapes that C, Java, Go, Python, PHP, and protobuf share; any other stays as it is. */
export function unescaped(written: string): string {
  if (!written.includes("\\")) return written;
  return written.replaceAll(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(\r?\n)|(.))/gs,
    (whole, braced?: string, four?: string, eight?: string, two?: string, lineBreak?: string, letter?: string) => {
      const hex = braced ?? four ?? eight ?? two;
      if (hex !== undefined) return Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole;
      if (lineBreak !== undefined) return "";
      return letters.get(letter ?? "") ?? whole;
    },
  );
}

const letters: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["0", "\0"],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["$", "$"],
  ["/", "/"],
]);

import { each, type Finding, type Linted } from "./text.ts";

/** Finds full-width Latin letters and digits, and half-width kana: these forms are left over from old encodings. */
export function width(text: Linted): readonly Finding[] {
  const say = (match: string) => ({
    message: `"${match}" is written in ${/[\uff61-\uffdc]/.test(match) ? "half-width" : "full-width"} characters.`,
    cure: `Write "${match.normalize("NFKC")}".`,
  });
  return each(text, "width-mixed", /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3000]+|[\uff61-\uffdc]+/g, say);
}

import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { fileProblem } from "./format.ts";

const cure = 'Save it again as UTF-8; spreadsheets call it "CSV UTF-8".';

/**
 * Returns the text of a translator's file: UTF-8, or UTF-16 with a byte order mark, which some spreadsheets write. Throws {@link
 * ProblemsError}.
 */
export function fileText(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemsError([
      fileProblem(
        path,
        "utf-8",
        encoding === "utf-8" ? "The file is not UTF-8." : "The file begins like UTF-16, but is not valid UTF-16.",
        cure,
      ),
    ]);
  }
  if (text.includes("\0"))
    throw new ProblemsError([
      fileProblem(path, "utf-8", "The file contains a NUL character: it is probably UTF-16 without a byte order mark.", cure),
    ]);
  return text;
}

/** Returns a problem if a file declares another encoding than the one it was read in. */
export function misread(path: string, text: string, said: string | undefined): readonly Problem[] {
  if (said === undefined || /^(utf-?(8|16(le|be)?)|(us-)?ascii|charset)$/i.test(said) || !/[^\x00-\x7f]/.test(text)) return [];
  return [
    fileProblem(
      path,
      "utf-8",
      `The file declares the encoding "${said}", but is UTF-8.`,
      "Save it as UTF-8, with a declaration that matches.",
    ),
  ];
}

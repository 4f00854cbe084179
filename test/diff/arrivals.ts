import type { ParsedError } from "./package-of.ts";

/** What arrived of a code, as one text. */
export function arrival(error: ParsedError | undefined, code: string): string {
  if (error === undefined) return "nothing";
  if (error.code === code) return code;
  if (error.rawCode === code) return `$unknown near ${error.nearest}`;
  return error.rawCode === "" ? "codeless" : "another";
}

/** What a sentence says may arrive in a format; in a body from a document, in any format. */
export function arrivals(sentence: string, code: string, format: string | undefined): readonly string[] {
  const [first = "", other = ""] = sentence.split(/(?<=\.) (?=If a response matches only the format)/);
  const named = (text: string): readonly string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
  const [usually, others] = [named(first), named(other)];
  const [usual, unusual] = [whatArrives(first, code), other === "" ? [] : whatArrives(other, code)];
  if (format === undefined) return [...usual, ...unusual];
  // What clients see in a format is said of that format by name, unless it is the same in all.
  if (usually.length > 0 && !usually.includes(format) && !others.includes(format)) return [];
  return [...(others.includes(format) && !usually.includes(format) ? [] : usual), ...(others.includes(format) ? unusual : [])];
}

function whatArrives(sentence: string, code: string): readonly string[] {
  const [, raw, near] =
    / get `\$unknown` with the raw code (.+?)(?: from responses in the format .+)?; (no listed code is similar|the closest listed code is .+)\.$/.exec(
      sentence,
    ) ?? [];
  if (raw === code) return [`$unknown near ${/^the closest listed code is (.+)$/.exec(near ?? "")?.[1]}`];
  if (sentence.endsWith(" get `$unknown` without a code.")) return ["codeless"];
  if (sentence.endsWith(" miss the error: `parse` returns `undefined`.")) return ["nothing"];
  if (sentence.endsWith(" miss the error: `parse` returns `undefined`, or another error of the same response."))
    return ["nothing", "another"];
  const [, listed] = / get (\S+), which their version lists\.$/.exec(sentence) ?? [];
  return listed === undefined ? [] : [listed];
}

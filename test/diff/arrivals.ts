import type { ParsedError } from "./package-of.ts";

/** What arrived of a code, as one text. */
export function arrival(error: ParsedError | undefined, code: string): string {
  if (error === undefined) return "nothing";
  if (error.code === code) return code;
  if (error.rawCode === code) return `$unknown near ${error.nearest}`;
  return error.rawCode === "" ? "codeless" : "another";
}

/** What a sentence says may arrive in a form; in a body from a document, in any form. */
export function arrivals(sentence: string, code: string, form: string | undefined): readonly string[] {
  const [first = "", other = ""] = sentence.split(/(?<=\.) (?=If a response has only the form)/);
  const named = (text: string): readonly string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
  const [usually, others] = [named(first), named(other)];
  const [usual, unusual] = [whatArrives(first, code), other === "" ? [] : whatArrives(other, code)];
  if (form === undefined) return [...usual, ...unusual];
  // What clients see in a form is said of that form by name, unless it is the same in all.
  if (usually.length > 0 && !usually.includes(form) && !others.includes(form)) return [];
  return [...(others.includes(form) && !usually.includes(form) ? [] : usual), ...(others.includes(form) ? unusual : [])];
}

function whatArrives(sentence: string, code: string): readonly string[] {
  const [, raw, near] =
    / get `\$unknown` with the raw code (.+?)(?: from responses with the form .+)?; (no listed code is similar|the closest listed code is .+)\.$/.exec(
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

/**
 * The rows of a table that are the same in TypeScript and in JavaScript, but for a type: a name and a text, or facts. Nearly
 * all of a package is made of them, and the compiler takes long for what one look tells.
 */

/** A module without its plain rows, which can be compiled by itself, and the rows. */
export interface Parted {
  readonly rest: string;
  readonly runs: readonly Run[];
}

/** Rows that follow each other: how the module says where they were, and what they compile to. */
interface Run {
  /** What stands for them, without the white space and the comma around it. */
  readonly mark: { readonly code: string; readonly declaration: string | undefined };
  readonly code: string;
  readonly declaration: string;
}

const text = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/.source;

/** `  "4001": "The key is missing.",` or `  "4001": { category: "authentication", status: 401 },`, or a constant: `export const $4001: Type["4001"] = "The key is missing.";` */
const row = new RegExp(
  `  ${text}: (?:${text}|\\{(?: [a-z]+: (?:${text}|\\d+),?)+ \\}),\n|export const (\\$[\\w$]+): (\\w+\\[${text}\\]) = (${text});\n`,
  "y",
);

/** Takes the plain rows out of a module. */
export function parted(text: string): Parted {
  const runs: Run[] = [];
  let rest = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    row.lastIndex = at;
    const found = row.exec(text);
    if (found === null) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end + 1;
      continue;
    }
    rest += text.slice(from, at);
    const isConstant = found[1] !== undefined;
    const start = at;
    const [codes, declarations]: string[][] = [[], []];
    for (
      let one: RegExpExecArray | null = found;
      one !== null && (one[1] !== undefined) === isConstant;
      row.lastIndex = at, one = row.exec(text)
    ) {
      at += one[0].length;
      if (!isConstant) continue;
      codes?.push(`export const ${one[1]} = ${one[3]};`);
      declarations?.push(`export declare const ${one[1]}: ${one[2]};`);
    }
    from = at;
    // Two, since the compiler writes an object of one property in one line.
    // Of the type only the name, for its import to stay.
    const [type] = /^\w*/.exec(found[2] ?? "") ?? [];
    const name = `rows ${runs.length}`;
    rest += isConstant ? `export const rows${runs.length}: ${type} = "";\n` : `  "${name}": "",\n  "${name} end": "",\n`;
    runs.push(
      isConstant
        ? {
            mark: { code: `export const rows${runs.length} = "";`, declaration: `export declare const rows${runs.length}: ${type};` },
            code: codes?.join("\n") ?? "",
            declaration: declarations?.join("\n") ?? "",
          }
        : {
            mark: { code: `"${name}": "",\n  "${name} end": ""`, declaration: undefined },
            code: text.slice(start + 2, at - 2),
            declaration: "",
          },
    );
  }
  return { rest: rest + text.slice(from), runs };
}

/** Puts the rows back into what the rest of a module became. */
export function joined(compiled: string, runs: readonly Run[], what: "code" | "declaration"): string {
  let [all, from] = ["", 0];
  for (const run of runs) {
    const mark = run.mark[what];
    if (mark === undefined) {
      if (compiled.includes(run.mark.code.split(",")[0] ?? ""))
        throw new Error(`a table has no type of its own where ${run.mark.code} stands, which is a mistake of errcat`);
      continue;
    }
    const at = lineWith(compiled, mark, from);
    all += compiled.slice(from, at) + run[what];
    from = at + mark.length;
  }
  return all + compiled.slice(from);
}

/** Where a mark begins a line. No text of a catalog can look like it: none holds the end of a line. */
function lineWith(compiled: string, mark: string, from: number): number {
  for (const start of ["\n", "\n  "]) {
    const at = compiled.indexOf(start + mark, from);
    if (at >= 0) return at + start.length;
  }
  throw new Error(`the compiler left no ${mark}, which is a mistake of errcat`);
}

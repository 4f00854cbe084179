/** One thing that a reader of a guide does. */
export type Step = Command | { readonly do: "write"; readonly path: string; readonly text: string } | Change;

interface Command {
  readonly do: "type";
  readonly line: string;
  /** What the guide shows below it, in which `…` is any text. Without it, the command has to succeed. */
  readonly shown?: string;
}

interface Change {
  readonly do: "change";
  readonly path: string;
  readonly diff: string;
}

const block = /^```(\w+)\n([^]*?)^```$/gm;
const file = /`([\w./-]*\.(?:json|yaml|md|csv|[jt]sx?|gitignore))`/g;

/** The steps of a guide, in order. Every block is one: commands, or a file that the sentence above it names. */
export function stepsOf(guide: string): readonly Step[] {
  return [...guide.matchAll(block)].flatMap(({ 1: language = "", 2: text = "", index }): readonly Step[] => {
    const above = guide.slice(0, index).trimEnd().split("\n").at(-1) ?? "";
    if (language === "sh")
      return text
        .trimEnd()
        .split("\n")
        .map((line) => ({ do: "type", line }));
    if (language === "console") return typedIn(text);
    const path = [...above.matchAll(file)].at(-1)?.[1];
    if (path === undefined || !/[:：]$/.test(above)) throw new Error(`No file is named above the block in ${language}: ${above}`);
    return [language === "diff" ? { do: "change", path, diff: text } : { do: "write", path, text }];
  });
}

function typedIn(console: string): readonly Step[] {
  return console
    .split(/^\$ /m)
    .slice(1)
    .map((one) => {
      const end = one.indexOf("\n");
      return { do: "type", line: one.slice(0, end), shown: one.slice(end + 1) };
    });
}

/** A text after the change of a diff whose lines are found in it once. */
export function changed(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const side = (without: string) => lines.flatMap((line) => (line.startsWith(without) ? [] : `${line.slice(1)}\n`)).join("");
  const before = side("+");
  if (text.split(before).length !== 2) throw new Error(`These lines are not in the file once:\n${before}`);
  return text.replace(before, () => side("-"));
}

/** What a guide shows, as a pattern for what a command prints. */
export function patternOf(shown: string): RegExp {
  const parts = shown.split(/^…\n|…/m).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*?")}$`);
}

/** What is code in the plain text of a help, or is already marked as such. */
const code = new RegExp(
  [
    /`[^`]+`/,
    // Objects, calls, and comparisons.
    /\{ [^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}/,
    /\b(?:new )?[A-Za-z]\w*(?:\.\w+)*\([^()]*\)(?:\.\w+\([^()]*\))*/,
    /\{\w+\}|"\w+": "[^"]*"|\/\/ errcat-ignore .*/,
    /\b\w+\.code === "…"/,
    // Options, values in angle brackets, and assignments.
    /(?<![\w-])--[a-z][a-z-]*(?: <[a-z=]+>| match\b)?/,
    /[\w./@-]*<[a-z]+>(?:[\w./@$<>{}-]*[\w>}])?/,
    /\b[a-z-]+="[^"]*"/,
    // Names that no sentence has: with a sign at their start, in camel case, of errcat.
    /\$[a-z]+[A-Za-z]*/,
    /(?<![\w.])@[a-z][\w/-]*/,
    /\b[a-z]+[A-Z]\w*(?:\.\w+)*\b/,
    /\berrcat[-:][a-z-]+(?:: [\w./]+)?(?: [a-z]+-[a-z]+)?/,
    /\ben-XA\b|\bzh(?:_CN)?\b(?!-)|\bzh-CN\b|\bzh-Hans\b|\bgit:main\b|\b[a-z]+\/\d+\b/,
    // Files and pointers.
    /(?:[\w@.*-]+\/)*[\w@.*-]*\.(?:json|yaml|md|html|txt|csv|po|xlf|xliff|config\.\*)(?:#\w+)?(?!\w)/,
    /(?<=[\s(（])\/[\w*~#/.-]*[\w*#]/,
    /(?<=\s)-(?=\s)|(?<!\w)…\/\w+/,
    /(?<![\w*#"])(?:\*{1,2}|#\d?)(?![\w*#])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** What may be written for a value, after the words that begin examples, and signs that are alone between words. */
const examples = /(?<=(?:for example|such as|例如) )[\w@$/{}.+-]*[\w}](?:(?:, | or |、| 或 )[\w@$/{}.+-]*[\w}])*/g;
const sign = /(?<=^|[\s；，])(?:[@/$*]|~[01]?)(?=[\s,，;；.。]|$)/g;

/** Returns the plain text about a value in Markdown, with its examples and signs as code. */
export function examplesMarked(text: string): string {
  return text
    .replaceAll(sign, "`$&`")
    .replaceAll(examples, (found) => found.replaceAll(/[^\s,、]+/g, (one) => (/^(or|或)$/.test(one) ? one : `\`${one}\``)));
}

/** Returns the plain text of a help in Markdown. */
export function marked(text: string): string {
  return text.replaceAll(code, (found) => (found.startsWith("`") ? found : `\`${found}\``));
}

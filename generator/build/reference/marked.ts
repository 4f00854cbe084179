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
    /\ben-XA\b|\bzh-CN\b|\bzh-Hans\b|\bgit:main\b|\b[a-z]+\/\d+\b/,
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

/** Returns the plain text of a help in Markdown. */
export function marked(text: string): string {
  return text.replaceAll(code, (found) => (found.startsWith("`") ? found : `\`${found}\``));
}

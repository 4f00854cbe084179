/**
 * A catalog of as many codes as a test needs: every tenth came in 1.1.0, every fiftieth ended in 1.2.0, and all share 24 combinations of
 * facts. With more versions, the late codes came in all of them but the first and the last.
 */
export function largeCatalog(size: number, versions = 3): object {
  return {
    id: "large",
    name: { en: "Large", "zh-Hans": "大" },
    typeName: "Large",
    version: `1.${versions - 1}.0`,
    locales: ["en", "zh-Hans"],
    sources: { document: { title: "Errors", publisher: "Large", language: "en" } },
    wire: { codes: { format: "dotted" }, shapes: [{ name: "documented body", code: "/error/code", detail: "/error/message" }] },
    entries: Array.from({ length: size }, (_, i) => entry(i, versions)),
  };
}

/** The code of an entry. */
export function codeOf(i: number): string {
  return `Code.Number${i}`;
}

/** The codes that there were in 1.0.0, and those that nobody has to handle any more. */
export const isLate = (i: number): boolean => i % 10 === 3;
export const hasEnded = (i: number): boolean => i % 50 === 7;

function entry(i: number, versions: number): object {
  const text = { text: `Error ${i}.`, origin: "project", state: "reviewed" };
  return {
    code: codeOf(i),
    category: ["authentication", "billing", "quota", "internal"][i % 4],
    retry: ["never", "later", "now"][i % 3],
    actor: ["user", "developer"][(i >> 2) % 2],
    since: `1.${isLate(i) ? 1 + (Math.floor(i / 10) % (versions - 2)) : 0}.0`,
    ...(hasEnded(i) && { removed: `1.${versions - 1}.0`, replacedBy: codeOf(i - 1) }),
    message: { en: text, "zh-Hans": text },
    vendor: [],
  };
}

/** Returns MessageFormat that shows a text exactly as it is. `isBeforeParameter` if a parameter follows. */
export function plainText(text: string, isBeforeParameter = false): string {
  return text.replaceAll(/[{}']+/g, (run, at: number) => {
    const doubled = run.replaceAll("'", "''");
    if (/[{}]/.test(run)) return `'${doubled}'`;
    // One apostrophe stands for itself, unless it could begin a quotation.
    const next = text[at + run.length] ?? (isBeforeParameter ? "{" : "");
    return run === "'" && !/[{<>]/.test(next) ? run : doubled;
  });
}

/**
 * Returns a name for each of some texts, unique, that a component of a document may have and that a type in any language can be called
 * after: `ShopStockInsufficient` for `stock.insufficient`.
 */
export function componentNames(prefix: string, texts: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    texts.map((text) => {
      const name = prefix + inPascalCase(text);
      let free = name;
      // Names that differ in case alone would be one file where a generator writes a file for each.
      for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name}_${i}`;
      taken.add(free.toLowerCase());
      return [text, free];
    }),
  );
}

/** Returns a text in PascalCase. Characters beyond ASCII are written as their numbers. */
function inPascalCase(text: string): string {
  return [...text.matchAll(/[A-Za-z0-9]+|[^\x00-\x7f]/gu)]
    .map(([word]) => (/^[A-Za-z0-9]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : `U${word.codePointAt(0)?.toString(16)}`))
    .join("");
}

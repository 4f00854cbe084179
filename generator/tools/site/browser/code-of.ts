/** Returns the code that an article is about. Its id cannot hold every code as it is. */
export function codeOf({ dataset }: HTMLElement): string {
  return dataset.code ?? "";
}

/** Returns lines that a document breaks only because they are long, as one line. */
export function oneLineOf(text: string): string {
  const [first = "", ...lines] = text.split("\n");
  let before = first;
  const parts = [first];
  for (const line of lines) {
    const after = line.trimStart();
    parts.push(between(before, after), after);
    if (after !== "") before = after;
  }
  return parts.join("");
}

/** Chinese and Japanese have no spaces between words, so that a line that ends there needs none. */
function between(before: string, after: string): string {
  const [end, start] = [before.slice(-1), after.slice(0, 1)];
  if (end === "" || end === " " || end === "\t" || start === "") return "";
  return wide.test(end) && wide.test(start) ? "" : " ";
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

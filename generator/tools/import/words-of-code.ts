/** Returns a code as a sentence, for an error that the list has no text for: `Stock insufficient.`; `undefined` if the code has no words. */
export function wordsOfCode(code: string): string | undefined {
  const words = code
    .replace(/^(?:E|ERR|ERROR)_/, "")
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .replaceAll(/(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    .replaceAll(/[\s_\-./:{}']+/g, " ")
    .trim();
  if (!/[\p{L}]{2}/u.test(words)) return undefined;
  const lower = words
    .split(" ")
    .map((word) => (/^[A-Z][a-z]/.test(word) || (words === words.toUpperCase() && !/\d/.test(word)) ? word.toLowerCase() : word))
    .join(" ");
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}${/[\u4e00-\u9fff]$/.test(lower) ? "。" : "."}`;
}

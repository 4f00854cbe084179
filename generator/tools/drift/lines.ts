/** Lines longer than this many UTF-16 code units are counted, but not read. */
const longestLine = 4_194_304;

/** Shows each line of a text that comes in chunks, in bounded memory; `undefined` in place of a line that is too long. */
export async function eachLine(chunks: AsyncIterable<string>, show: (line: string | undefined) => void): Promise<void> {
  let rest = "";
  let isTooLong = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      const isWhole = !isTooLong && rest.length + end - start <= longestLine;
      show(isWhole ? rest + chunk.slice(start, end) : undefined);
      [rest, isTooLong, start] = ["", false, end + 1];
    }
    if (rest.length + chunk.length - start > longestLine) [rest, isTooLong] = ["", true];
    if (!isTooLong) rest += chunk.slice(start);
  }
  if (isTooLong || rest !== "") show(isTooLong ? undefined : rest);
}

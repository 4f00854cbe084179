import type { Fixture } from "../model/server/fixtures.ts";
import type { Writer } from "../model/server/writer.ts";
import { neededParameters } from "../normalize/needed.ts";
import type { ReadCatalog } from "../read.ts";
import { type MadeError, runnableOf } from "./run.ts";
import { full, ofItem } from "./writer.ts";

/** What answers with a code hold at most, and what they hold at least. */
export interface AnswerRange {
  readonly most: Fixture["answer"];
  readonly least: Fixture["answer"];
}

/** Returns, for each code, an answer in a format with everything that it can hold, and one without all that can be left out. */
export function rangesOf(read: ReadCatalog, writer: Writer): ReadonlyMap<string, AnswerRange> {
  const { provider } = read;
  const { answered } = runnableOf(read, writer);
  // A code that is not exposed is answered with its message alone.
  const { answered: answeredInWords } = runnableOf(read, writer, provider.sourceLocale);
  const isItem = writer.whole === undefined && writer.items !== undefined;
  const placed = (error: MadeError): MadeError => (isItem ? ofItem(error, writer) : error);
  const all = provider.entries.map((entry) => {
    const [code, parameters, occurrence] = full(entry, provider);
    const needed = neededParameters(entry);
    const least = Object.fromEntries(Object.entries(parameters).filter(([name]) => needed.has(name)));
    return { most: placed([code, parameters, occurrence]), least: placed([code, least, {}]) };
  });
  const most = answeredInWords(all.map((one) => one.most));
  const least = answered(all.map((one) => one.least));
  return new Map(
    provider.entries.flatMap(({ code }, i) => {
      const [upper, lower] = [most[i], least[i]];
      return upper && lower ? [[code, { most: upper.answer, least: lower.answer }] as const] : [];
    }),
  );
}

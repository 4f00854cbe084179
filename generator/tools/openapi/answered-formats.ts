import { formatsOf, writtenIn } from "../../compile/fixtures.ts";
import { rangesOf } from "../../compile/outlines.ts";
import { runnableOf } from "../../compile/run.ts";
import type { ReadCatalog } from "../../read.ts";
import type { AnsweredFormat } from "./parts.ts";

/** Returns the formats in which the errors of a catalog are answered, the first with answers in each locale. */
export function answeredFormats(read: ReadCatalog): readonly AnsweredFormat[] {
  const { locales, sourceLocale } = read.provider;
  return formatsOf(read).map(({ writer, fixtures }, i) => {
    const others = i === 0 ? locales.filter((locale) => locale !== sourceLocale) : [];
    return {
      writer,
      ranges: rangesOf(read, writer),
      fixtures: new Map([
        [sourceLocale, fixtures],
        ...others.map((locale) => [locale, writtenIn(writer, read, runnableOf(read, writer, locale))] as const),
      ]),
    };
  });
}

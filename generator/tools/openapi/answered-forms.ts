import { formsOf, writtenIn } from "../../compile/fixtures.ts";
import { rangesOf } from "../../compile/outlines.ts";
import { runnableOf } from "../../compile/run.ts";
import type { ReadCatalog } from "../../read.ts";
import type { AnsweredForm } from "./parts.ts";

/** Returns the forms in which the errors of a catalog are answered, the first with answers in each locale. */
export function answeredForms(read: ReadCatalog): readonly AnsweredForm[] {
  const { locales, sourceLocale } = read.provider;
  return formsOf(read).map(({ writer, fixtures }, i) => {
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

import { canonicalLocale } from "../../catalog/locale.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import type { Given, LocalePlace } from "../../tools/import/places.ts";
import type { PlaceOptions } from "./options.ts";

/** Returns what the options say about places. Throws {@link UsageError}. */
export function givenPlaces({ code, name, text, solution, status, category, url, deprecated, samples }: PlaceOptions): Given {
  return {
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(category !== undefined && { category }),
    ...(url !== undefined && { url }),
    ...(deprecated !== undefined && { deprecated }),
    ...(samples !== undefined && { samples }),
    ...(text !== undefined && { texts: text.map((one) => localePlace("--text", one)) }),
    ...(solution !== undefined && { solutions: solution.map((one) => localePlace("--solution", one)) }),
  };
}

function localePlace(flag: string, written: string): LocalePlace {
  const [, locale = "", place = ""] = /^([A-Za-z0-9_-]+)=([^]+)$/.exec(written) ?? [];
  const canonical = locale === "" ? undefined : canonicalLocale(locale);
  if (canonical === undefined)
    throw new UsageError(`${flag} cannot be "${written}".`, `Write a locale and a place, for example ${flag} en=Message.`);
  return { locale: canonical, place };
}

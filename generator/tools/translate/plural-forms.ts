/** Languages with the same plural rule, and its formula in gettext. */
const groups: readonly [languages: string, formula: string][] = [
  ["id ja ko lo ms my th vi zh", "nplurals=1; plural=0;"],
  ["bg ca da de el en es et eu fi gl hu it nb nl nn no sv sw tr ur", "nplurals=2; plural=(n != 1);"],
  ["bn fa fr gu hi kn mr pa pt zu", "nplurals=2; plural=(n > 1);"],
  ["be bs hr ru sr uk", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"],
  ["cs sk", "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"],
  ["pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"],
  ["ar", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"],
  ["he", "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"],
  ["ro", "nplurals=3; plural=(n==1 ? 0 : n==0 || n%100>=1 && n%100<=19 ? 1 : 2);"],
  ["lt", "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);"],
  ["sl", "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"],
];

/**
 * Returns the header `Plural-Forms` of a language; `undefined` for unknown languages. Editors expect the header, although a text of a
 * catalog contains its plurals.
 */
export function pluralForms(locale: string): string | undefined {
  const { language } = new Intl.Locale(locale);
  return groups.find(([languages]) => languages.split(" ").includes(language))?.[1];
}

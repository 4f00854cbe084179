import type { Vendor } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { oneLine, textMistake } from "./clean.ts";
import type { Draft } from "./drafts.ts";
import type { ListPlace } from "./list.ts";
import type { Roles } from "./places.ts";
import type { Sources } from "./sources.ts";

/** Returns where a draft keeps what has no home in an entry. */
export type Keep = (draft: Draft) => OwnFields | (OwnFields & { readonly vendor: readonly Vendor[] });

interface OwnFields {
  readonly [field: `x-${string}`]: string | number | boolean;
}

/** The field of one's own for each place, which begins with `x-`. */
export type OwnNames = ReadonlyMap<string, `x-${string}`>;

/** Returns the names of the fields that places have if they have no home in an entry. */
export function ownNames(places: readonly ListPlace[]): OwnNames {
  const names = new Map<string, `x-${string}`>();
  const taken = new Set<string>();
  places.forEach(({ place, heading }, i) => {
    const slug = slugOf(heading) || (place.startsWith("/") ? slugOf(place) : "") || `column-${i + 1}`;
    const name = `x-${taken.has(slug) ? `${slug}-${i + 1}` : slug}` as const;
    taken.add(slug);
    names.set(place, name);
  });
  return names;
}

/** Keeps it in fields of one's own. */
export function inOwnFields(names: OwnNames): Keep {
  return ({ others }) =>
    Object.fromEntries(
      [...others].map(([place, value]) => [names.get(place) ?? "x-field", typeof value === "string" ? oneLine(value) : value]),
    );
}

/**
 * Keeps it, with the words of the texts, in what somebody else's source says: a record for each language, and for each row. A place whose
 * heading is the name of a field of one's own stays one.
 */
export function inVendor(places: readonly ListPlace[], roles: Roles, { sourceOf, place: sourcePlace }: Sources): Keep {
  const isOwn = ({ place, heading }: ListPlace): boolean => place !== sourcePlace && ownField.test(heading);
  const own = new Map(places.filter(isOwn).map(({ place, heading }) => [place, heading] as const));
  const fields = new Map(places.map(({ place, heading }) => [place, fieldOf(heading)] as const));
  const [main = "en"] = roles.texts.map(({ locale }) => locale);
  const record = (draft: Draft, locale: string): readonly Vendor[] => {
    const of = (all: Roles["texts"], texts: ReadonlyMap<string, string>, usual: string): readonly (readonly [string, string])[] =>
      all.flatMap((one) =>
        one.locale === locale && texts.has(locale)
          ? [[nameOf(fields.get(one.place), locale, usual), texts.get(locale) ?? ""] as const]
          : [],
      );
    const others = locale === main ? [...draft.others].filter(([place]) => place !== sourcePlace && !own.has(place)) : [];
    const more = others.map(([place, value]) => [fields.get(place) ?? "other", oneLine(String(value))] as const);
    const said = draft.invented === locale ? new Map<string, string>() : draft.message;
    const all = [...of(roles.texts, said, "message"), ...of(roles.solutions, draft.solution, "solution"), ...more].filter(
      ([, text]) => text !== "" && textMistake(text) === undefined,
    );
    const { section, ...rest } = Object.fromEntries(all);
    const isEmpty = Object.keys(rest).length === 0;
    if (isEmpty && section === undefined) return [];
    return [
      { source: sourceOf(locale, draft.row), ...(section !== undefined && { section }), fields: isEmpty ? { code: draft.code } : rest },
    ];
  };
  const locales = [...new Set([...roles.texts, ...roles.solutions].map(({ locale }) => locale))];
  return (draft) => {
    const records = [draft, ...draft.further].flatMap((row) =>
      (locales.length === 0 ? [main] : locales).flatMap((locale) => record(row, locale)),
    );
    const nothing = { source: sourceOf(main, draft.row), fields: { code: draft.code } };
    return {
      vendor: records.length > 0 ? records : [nothing],
      ...Object.fromEntries([...draft.others].flatMap(([place, value]) => (own.has(place) ? [[own.get(place), value]] : []))),
    };
  };
}

const ownField = /^x-[A-Za-z0-9][A-Za-z0-9._-]{0,61}$/;

/** Returns the name of a text in a vendor's record: a locale says in which language it is, and not what it is. */
function nameOf(field: string | undefined, locale: string, usual: string): string {
  return field === undefined || canonicalLocale(field) === locale ? usual : field;
}

/** Returns a heading as the end of a field's name: letters, digits, and hyphens; `""` for one that has none. */
function slugOf(heading: string): string {
  return wordsOf(heading).join("-").slice(0, 60);
}

/** Returns a heading as a field of a vendor's record: `errorType` for `Error type`. */
function fieldOf(heading: string): string {
  const words = wordsOf(heading)
    .map((word) => word.replaceAll(/\d/g, ""))
    .filter((word) => word !== "");
  const [first = "other", ...more] = words;
  return [first, ...more.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("").slice(0, 64);
}

function wordsOf(heading: string): readonly string[] {
  const name = chinese.find(([words]) => words.test(heading))?.[1] ?? heading;
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** What Chinese headings are called in English. */
const chinese: readonly (readonly [words: RegExp, name: string])[] = [
  [/解决|处理|建议|排查/, "solution"],
  [/原因/, "reason"],
  [/类型/, "type"],
  [/分类|类别/, "category"],
  [/模块|服务|系统/, "module"],
  [/级别|等级|严重/, "level"],
  [/负责|处理人/, "owner"],
  [/备注|注释/, "note"],
  [/状态码|http/i, "status"],
  [/链接|文档/, "url"],
  [/名称|标识|常量/, "name"],
  [/序号/, "number"],
  [/描述|说明|含义|释义|详情/, "description"],
  [/信息|消息|提示/, "message"],
];

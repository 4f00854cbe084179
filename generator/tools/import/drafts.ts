import { asWritten, cellCodes } from "./cell-codes.ts";
import { codeMistake, oneLine, textMistake } from "./clean.ts";
import type { List, ListRow } from "./list.ts";
import type { LocalePlace, Roles } from "./places.ts";
import { others } from "./roles.ts";
import { categoryFrom, type Facts, factsReader } from "./row-facts.ts";
import { type SampleBody, sampleBody } from "./sample-body.ts";

/** What a row says of an error; texts are as the source has them, in one line. */
export interface Draft extends Facts {
  readonly row: ListRow;
  readonly code: string;
  /** Whether nothing but words suggests the category. */
  readonly isCategoryGuessed: boolean;
  readonly message: ReadonlyMap<string, string>;
  /** The locale in which the message is the words of the code, because the source has no text. */
  readonly invented?: string;
  readonly solution: ReadonlyMap<string, string>;
  /** The body of a response that has the error. */
  readonly sample?: SampleBody;
  /** What has no home in an entry, by place. */
  readonly others: ReadonlyMap<string, string | number | boolean>;
  /** Later rows with the same code and other words. */
  readonly further: readonly Draft[];
}

/** A row, or a part of it, that is not in the catalog. */
export interface Remark {
  readonly row: Pick<ListRow, "line" | "file">;
  /** The code, or the words of the source. */
  readonly of: string;
  /** Why, as a sentence without a full stop. */
  readonly reason: string;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Rows that are not in the catalog. */
  readonly reported: readonly Remark[];
  /** Parts of rows that are not where they should be in the catalog. */
  readonly leftOut: readonly Remark[];
  /** The codes that mean success. */
  readonly successes: readonly string[];
}

/** Returns what the rows of a list say of errors, one draft a code. */
export function draftsOf(list: List, roles: Roles): Drafts {
  const reported: Remark[] = [];
  const leftOut: Remark[] = [];
  const successes = new Set<string>();
  const read = draftReader(list, roles, leftOut);
  const known = new Map<string, Draft & { readonly further: Draft[] }>();
  const writtenIn = ({ values }: ListRow): string => String(values.get(roles.code) ?? "").trim();
  const codeIn = list.isForReaders ? cellCodes(list.rows.map(writtenIn).filter((one) => one !== "")) : asWritten;
  for (const row of list.rows) {
    const { code: written, mistake: unlike } = codeIn(writtenIn(row));
    // Where statuses are the codes, their words may stand beside them: 404 Not Found.
    const status = roles.code === roles.status ? /^[1-5]\d\d\b/.exec(written)?.[0] : undefined;
    const code = status ?? written;
    const wrong = codeMistake(code) ?? (status === undefined ? unlike : undefined);
    if (wrong === undefined && isSuccess(code, row, roles)) successes.add(code);
    const mistake = wrong ?? (successes.has(code) ? "it means success, not an error" : undefined);
    const first = known.get(code);
    if (mistake !== undefined) reported.push({ row, of: code === "" ? wordsIn(row) : code, reason: mistake });
    else if (first === undefined) known.set(code, read(row, code));
    else {
      const draft = read(row, code);
      const isSame = sameTexts(first.message, draft.message) && sameTexts(first.solution, draft.solution);
      if (!isSame) first.further.push(draft);
      const line = `line ${first.row.line}${first.row.file === undefined ? "" : ` of ${first.row.file}`}`;
      reported.push({ row, of: code, reason: `the code is already on ${line}, with ${isSame ? "the same" : "a different"} text` });
    }
  }
  return { drafts: [...known.values()], reported, leftOut, successes: [...successes].filter((code) => !known.has(code)) };
}

function draftReader(list: List, roles: Roles, leftOut: Remark[]): (row: ListRow, code: string) => Draft & { readonly further: Draft[] } {
  const homeless = others(list, roles).map(({ place }) => place);
  const factsOf = factsReader(roles);
  return (row, code) => {
    const at = (place: string): string => String(row.values.get(place) ?? "").trim();
    const leave = (reason: string): unknown => leftOut.push({ row, of: code, reason });
    const texts = (places: readonly LocalePlace[], what: string): ReadonlyMap<string, string> =>
      new Map(
        places.flatMap(({ locale, place }) => {
          const text = oneLine(at(place));
          const wrong = text === "" ? undefined : textMistake(text);
          if (wrong !== undefined) leave(`its ${what} in ${locale} ${wrong}`);
          return text === "" || wrong !== undefined ? [] : [[locale, text] as const];
        }),
      );
    const message = texts(roles.texts, "text");
    const solution = texts(roles.solutions, "solution");
    const { facts, misfits } = factsOf(code, at);
    for (const { reason } of misfits) leave(reason);
    const body = roles.samples === undefined ? "" : at(roles.samples);
    const sample = body === "" ? undefined : sampleBody(body);
    if (body !== "" && sample === undefined) leave("its sample is neither a JSON object nor XML");
    const category = facts.category ?? categoryFrom(facts.status, [facts.name ?? "", code, ...message.values()]);
    const kept = [...homeless, ...misfits.map(({ place }) => place)].filter((place) => at(place) !== "");
    return {
      row,
      code,
      ...facts,
      ...(category !== undefined && { category }),
      isCategoryGuessed: facts.category === undefined && category !== undefined,
      message,
      solution,
      ...(sample !== undefined && { sample }),
      others: new Map(kept.map((place) => [place, row.values.get(place) ?? ""] as const)),
      further: [],
    };
  };
}

/** Whether a row says that all is well: such a code in a catalog would make errors of successful responses. */
function isSuccess(code: string, { values }: ListRow, { name, texts }: Roles): boolean {
  const words = [code, ...[name, ...texts.map(({ place }) => place)].map((place) => String(values.get(place ?? "") ?? ""))];
  return words.some((one) =>
    /^(?:ok|success(?:ful(?:ly)?)?|succeeded|no_?error|成功|操作成功|请求成功|调用成功|处理成功)[.。!！]?$/i.test(one.trim()),
  );
}

function sameTexts(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([locale, text]) => other.get(locale) === text);
}

/** Returns the first words of a row, to find it by. */
function wordsIn({ values }: ListRow): string {
  const words = [...values.values()].join(" · ");
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

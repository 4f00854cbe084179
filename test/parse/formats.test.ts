import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { published } from "./parsers.ts";

/** A format in which a provider's errors come, with `<code>` or `<number>` where the code belongs. */
interface Format {
  readonly format: string;
  /** The document or the client that has it. */
  readonly from: string;
  /** The codes that come in this format. Without it, all. */
  readonly codes?: string;
  readonly body: object;
  /** Where its messages are, and what else may be missing. */
  readonly words?: readonly string[];
  readonly optional?: readonly string[];
  /** How many errors of items follow the error of the request. */
  readonly items?: number;
  /** The item whose error it is. */
  readonly item?: string;
  readonly isSuccess?: boolean;
  readonly exception?: boolean;
  /** What a client writes before the body. */
  readonly sentence?: string;
  /** What could be another API's error as well, and must not be found. */
  readonly anybodys?: readonly { readonly where: States; readonly why: string }[];
}

/** What became of the values at some places. */
type States = Readonly<Record<string, State | readonly State[]>>;
type State = "kept" | "empty" | "null" | "absent";

let checked = 0;
const codes = new Set<string>();

/** The providers whose documents and clients show formats; gRPC and PostgreSQL are tried with their own clients. */
const formed = published.filter(({ id }) => existsSync(new URL(`formats/${id}.json`, import.meta.url)));

describe.each(formed)("Every code of $id is found, whatever words are missing, in the format", ({ id, entries, parse, parseAll }) => {
  for (const format of JSON.parse(readFileSync(new URL(`formats/${id}.json`, import.meta.url), "utf8")) as Format[]) {
    const unused = new Set(format.anybodys);
    test(`"${format.format}"`, () => {
      for (const code of entries.keys()) {
        if (!new RegExp(format.codes ?? "").test(code)) continue;
        for (const states of variants(format)) {
          const reason = format.anybodys?.find(({ where }) =>
            Object.entries(where).every(([at, wanted]) => wanted.includes(states[at] as State)),
          );
          if (reason) unused.delete(reason);
          const body = changed(filled(format.body, code), states);
          for (const value of handedOver(body, format)) {
            const all = parseAll(value) as readonly { code: string; item?: string }[];
            const shown = JSON.stringify(body);
            expect(all.length, shown).toBe(reason ? 0 : 1 + (format.items ?? 0));
            expect(parse(value), shown).toEqual(format.isSuccess ? undefined : all[0]);
            if (!reason) expect(all[0], shown).toMatchObject({ code, item: format.item });
            checked++;
          }
          if (!reason) codes.add(`${id} ${code}`);
        }
      }
      expect([...unused]).toEqual([]);
    });
  }
});

test("All 230 codes of the five providers are found in some format.", () => {
  expect(codes.size).toBe(230);
  expect(codes.size).toBe(formed.flatMap(({ entries }) => [...entries.keys()]).length);
  expect(checked).toBeGreaterThan(10_000);
});

/** Every choice of what is there and what is missing. */
function variants({ words = [], optional = [], exception }: Format): readonly Record<string, State>[] {
  const places = [
    ...words.map((at): [string, readonly State[]] => [at, exception ? ["kept", "empty", "absent"] : ["kept", "empty", "null", "absent"]]),
    ...optional.map((at): [string, readonly State[]] => [at, ["kept", "null", "absent"]]),
  ];
  return places.reduce<Record<string, State>[]>(
    (all, [at, states]) => all.flatMap((one) => states.map((state) => ({ ...one, [at]: state }))),
    [{}],
  );
}

/** What clients hand over of a body. */
function handedOver(body: object, { exception, sentence }: Format): readonly unknown[] {
  if (sentence !== undefined) return [sentence + JSON.stringify(JSON.stringify(body))];
  if (exception) {
    const error = Object.defineProperties(new Error(), Object.getOwnPropertyDescriptors(body));
    return [error, new Error("could not translate", { cause: error })];
  }
  const answer = { status: 200, headers: {}, data: body };
  return [
    body,
    JSON.stringify(body),
    answer,
    new Error("could not translate", { cause: body }),
    Object.assign(new Error("no"), { response: answer }),
  ];
}

function filled(value: unknown, code: string): object {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner === "<code>" ? code : inner === "<number>" ? Number(code) : inner)),
  ) as object;
}

function changed(body: object, states: Readonly<Record<string, State>>): object {
  for (const [at, state] of Object.entries(states)) {
    const keys = at.split("/").slice(1);
    const last = keys.pop() as string;
    const holder = keys.reduce<Record<string, unknown>>(
      (inside, key) => inside[key] as Record<string, unknown>,
      body as Record<string, unknown>,
    );
    if (!(last in holder)) throw new Error(`nothing is at ${at}`);
    if (state === "absent") delete holder[last];
    else if (state !== "kept") holder[last] = state === "null" ? null : "";
  }
  return body;
}

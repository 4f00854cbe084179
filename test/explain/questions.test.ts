import { describe, expect, test } from "vitest";
import { explainCommand } from "../../generator/command/explain.ts";
import { explainWords } from "../../generator/command/explain-words.ts";
import { knownCatalogs } from "../../generator/command/known-catalogs.ts";
import { told } from "../told.ts";
import questions from "./questions.json" with { type: "json" };

interface Answer {
  readonly words: string;
  readonly total: number;
  readonly meant?: string;
  readonly found: readonly { readonly provider: string; readonly code: string; readonly next: Readonly<Record<string, unknown>> }[];
}

async function asked(words: string): Promise<Answer> {
  const { printed } = await told((reporter) => explainCommand(words, { json: true }, reporter));
  return JSON.parse(printed) as Answer;
}

/** Asks one question after the other, of catalogs that are read once. */
async function askedAll(questions: readonly string[]): Promise<readonly Answer[]> {
  const { catalogs } = await knownCatalogs(undefined);
  const all = catalogs.flatMap((known) => known.provider.entries.map((entry) => ({ known, entry })));
  return Promise.all(
    questions.map(async (words) => {
      const options = { json: true, only: undefined };
      const { printed } = await told(async (reporter) => explainWords(words, all, options, reporter) ?? 1);
      return JSON.parse(printed || '{ "found": [] }') as Answer;
    }),
  );
}

describe("errcat explain, of words", () => {
  test("has the right code among the first three for at least 55 of 60 questions in English and Chinese", async () => {
    expect(questions).toHaveLength(60);
    const missed: string[] = [];
    const all = await askedAll(questions.map(({ question }) => question));
    for (const [i, { question, answers }] of questions.entries()) {
      const { found = [] } = all[i] ?? {};
      const first = found.slice(0, 3).map(({ provider, code }) => `${provider} ${code}`);
      if (!first.some((one) => answers.includes(one))) missed.push(question);
    }
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(5);
  });

  test("says for each error when to send the request again, whom to ask, and what to change", async () => {
    const { total, found } = await asked("signature expired");
    expect(total).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      provider: "tencent-tmt",
      code: "AuthFailure.SignatureExpire",
      next: {
        retry: "Something must change first: the request, the settings, or the account.",
        ask: expect.stringMatching(/\.$/),
        change: { en: expect.any(String), "zh-Hans": expect.any(String) },
      },
    });
  });

  test("shows five at most, the best first, and counts the others", async () => {
    const { printed } = await told((reporter) => explainCommand("rate limit", { json: false, locale: "en" }, reporter));
    expect(printed).toMatch(
      /^\d\d errors for "rate limit"; the 5 best matches:\n\nRequestLimitExceeded {2}Tencent Cloud Machine Translation\n/,
    );
    expect(printed.match(/^ {2}retry {5}/gm)).toHaveLength(5);
    expect(printed).toMatch(
      /\n`errcat explain RequestLimitExceeded --provider tencent-tmt` shows everything about one of these errors\.\n$/,
    );
  });

  test("reads a word with a slip as the nearest one that texts have, and says so", async () => {
    const { printed } = await told((reporter) => explainCommand("certificat expird", { json: false, locale: "en" }, reporter));
    expect(printed).toMatch(/^1?\d errors? for "certificat expird", read as "expired"/);
  });

  test("takes what is nearly a code for a code", async () => {
    const { code, printed } = await told((reporter) => explainCommand("NoFreeAmont", { json: false }, reporter));
    expect(code).toBe(1);
    expect(printed).toContain("Did you mean one of these?\n  FailedOperation.NoFreeAmount  tencent-tmt\n");
  });

  test("says so if no catalog has the words, with exit code 1", async () => {
    const { code, printed } = await told((reporter) => explainCommand("zebra", { json: false }, reporter));
    expect(code).toBe(1);
    expect(printed).toContain("No catalog text contains these words, either.");
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type MessagesOptions, messagesCommand } from "../generator/command/messages.ts";
import { builtInIds } from "../generator/config/built-in.ts";
import { type Told, told } from "./told.ts";

const garden = "test/messages/garden";
const folder = mkdtempSync(join(tmpdir(), "errcat-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(path, "utf8");

function run(
  { catalogs = garden, ...options }: Partial<Omit<MessagesOptions, "catalogs">> & { readonly catalogs?: string },
  name?: "json" | "github",
): Promise<Told> {
  return told((reporter) => messagesCommand({ catalogs: [catalogs], json: false, stamp: false, ...options }, reporter), name);
}

/** A folder of its own with the garden in it, changed. */
function gardenWith(name: string, change: (text: string) => string): string {
  const place = mkdtempSync(join(folder, `${name}-`));
  writeFileSync(join(place, "garden.json"), change(read(`${garden}/garden.json`)));
  return place;
}

describe("the catalogs of this repository", () => {
  test("are complete, tracked and read by two people in both languages; nothing is stale or found", async () => {
    const { code, printed } = await run({ catalogs: "catalogs", min: "100", maxWarnings: "0", json: true });
    const { reports, problems } = JSON.parse(printed);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const perfect = { percent: 100, missing: 0, stale: 0, untracked: 0, drafts: 0, unreviewed: 0, findings: 0 };
    expect(reports.map(({ provider, locale }: Record<string, string>) => `${provider} ${locale}`)).toEqual(
      builtInIds().flatMap((id) => [`${id} en`, `${id} zh-Hans`]),
    );
    for (const report of reports) expect(report).toMatchObject(perfect);
  });
});

describe("a garden with gaps", () => {
  test("gets the report that stands beside it", async () => {
    expect(await run({})).toEqual({ code: 0, printed: read(`${garden}/expected/report.txt`) });
  });

  test("gets the same as JSON, with the place of each finding", async () => {
    const { code, printed } = await run({ json: true });
    expect(code).toBe(0);
    expect(printed).toBe(read(`${garden}/expected/report.json`));
  });

  test("fails where a locale is less complete than it must be, and learns what to do", async () => {
    const { code, printed } = await run({ min: "80" });
    expect(code).toBe(1);
    expect(printed).toContain("garden is 40% complete in ja, less than 80%: 3 missing.\nfix: Run `errcat translations export");
    expect(printed).not.toContain("complete in zh-Hans");
    expect((await run({ min: "40" })).code).toBe(0);
  });

  test("fails where there are more warnings than there may be", async () => {
    expect(await run({ maxWarnings: "0" })).toMatchObject({
      code: 1,
      printed: expect.stringContaining("1 warning found, more than the 0 allowed.\nfix:"),
    });
    expect((await run({ maxWarnings: "1" })).code).toBe(0);
  });

  test("fails in JSON too, without a word that is not JSON", async () => {
    const { code, printed } = await run({ min: "100", maxWarnings: "0", json: true });
    expect(code).toBe(1);
    expect(() => JSON.parse(printed)).not.toThrow();
  });

  test("is told as one document to programs, and as annotations to GitHub", async () => {
    const json = JSON.parse((await run({ min: "100" }, "json")).printed);
    expect(json).toMatchObject({
      exitCode: 1,
      reports: [{ locale: "en" }, { locale: "zh-Hans" }, { locale: "ja" }],
      problems: [{ rule: "punctuation-end" }],
    });
    expect((await run({}, "github")).printed).toContain(
      "::warning file=test/messages/garden/garden.json,line=47,col=30,title=errcat%3A punctuation-end::",
    );
  });

  test("is looked at in one locale, by any of its names", async () => {
    const { printed } = await run({ locale: "zh", min: "80" });
    expect(printed).toContain("zh-Hans");
    expect(printed).not.toContain("ja ");
  });
});

describe("--stamp", () => {
  test("writes the hash of its source text behind each translation, and changes nothing else", async () => {
    const place = gardenWith("stamp", (text) => text);
    expect((await run({ catalogs: place, stamp: true })).printed).toContain("3 translations stamped");
    expect(read(join(place, "garden.json"))).toBe(read(`${garden}/expected/stamped.json`));
  });

  test("keeps the file's line ends, indent and byte order mark", async () => {
    const disguise = (text: string) => `\ufeff${text.replaceAll("  ", "\t").replaceAll("\n", "\r\n")}`;
    const place = gardenWith("disguise", disguise);
    await run({ catalogs: place, stamp: true });
    expect(read(join(place, "garden.json"))).toBe(disguise(read(`${garden}/expected/stamped.json`)));
  });

  test("leaves nothing stale or untracked, and nothing to do the next time", async () => {
    const place = gardenWith("again", (text) => text);
    await run({ catalogs: place, stamp: true });
    const before = read(join(place, "garden.json"));
    const { printed } = await run({ catalogs: place, stamp: true });
    expect(printed).toContain("already stamped");
    expect(printed).not.toContain("untracked:");
    expect(read(join(place, "garden.json"))).toBe(before);
    const { reports } = JSON.parse((await run({ catalogs: place, json: true })).printed);
    expect(reports).toMatchObject([
      { locale: "en" },
      { locale: "zh-Hans", stale: 0, untracked: 0, percent: 100 },
      { locale: "ja", stale: 0, untracked: 0, percent: 40 },
    ]);
  });

  test("touches only the locale it is told to", async () => {
    const place = gardenWith("one", (text) => text);
    await run({ catalogs: place, stamp: true, locale: "ja" });
    expect(JSON.parse((await run({ catalogs: place, json: true })).printed).reports).toMatchObject([
      { locale: "en" },
      { locale: "zh-Hans", stale: 1, untracked: 1 },
      { locale: "ja", stale: 0, untracked: 0 },
    ]);
  });

  test("makes a text stale in every locale once its source text changes: message, solution and remark", async () => {
    const place = gardenWith("stale", (text) => text);
    await run({ catalogs: place, stamp: true });
    for (const [words, others] of [
      ["The bed is full.", "The bed is overfull."],
      ["Give it more sun.", "Give it much more sun."],
      ["A garden is patient:", "Gardens are patient:"],
    ] as const) {
      const file = join(place, "garden.json");
      const before = read(file);
      writeFileSync(file, before.replace(words, others));
      const stale = JSON.parse((await run({ catalogs: place, json: true })).printed).reports.map(
        (report: { stale: number }) => report.stale,
      );
      expect(stale).toEqual([0, 1, words.startsWith("Give") ? 0 : 1]);
      writeFileSync(file, before);
    }
  });
});

describe("what is no question of completeness", () => {
  test("an error in a catalog is reported as everywhere, and no table is made", async () => {
    const place = gardenWith("broken", (text) => text.replace('"category": "quota"', '"category": "quotas"'));
    expect(await run({ catalogs: place })).toMatchObject({ code: 1, printed: expect.stringMatching(/"quotas"[^]*Did you mean "quota"\?/) });
    const { problems, reports } = JSON.parse((await run({ catalogs: place, json: true })).printed);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ severity: "error", place: { pointer: "/entries/0/category" } }]);
  });

  test("an error in a file of terms is reported at its place", async () => {
    const place = gardenWith("terms", (text) => text);
    mkdirSync(join(place, "terms"));
    writeFileSync(join(place, "terms", "ja.json"), '{\n  "terms": [{ "en": "bed" }]\n}\n');
    expect(await run({ catalogs: place })).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/terms\/ja\.json:2:13 error This is not a valid term\./),
    });
  });

  test.each([
    ["--min", { min: "101" }],
    ["--min", { min: "most" }],
    ["--max-warnings", { maxWarnings: "-1" }],
    ["fr", { locale: "fr" }],
    ["en", { locale: "en" }],
    ["nowhere", { catalogs: "test/messages/nowhere" }],
  ])("a wrong use is told as one: %s", async (what, options) => {
    expect(await run(options)).toMatchObject({ code: 2, printed: expect.stringContaining(what) });
  });
});

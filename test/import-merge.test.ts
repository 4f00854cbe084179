import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../generator/catalog/catalog.ts";
import { editFile } from "../generator/load/edit.ts";
import { diff } from "../generator/tools/diff/diff.ts";
import { listed } from "../generator/tools/import/import.ts";
import { firstVersion } from "../generator/tools/import/new-catalog.ts";
import { created, type Outcome, updated } from "../generator/tools/import/outcome.ts";
import { csv } from "../generator/tools/import/read/csv.ts";
import { readRecord } from "../generator/tools/import/record.ts";
import { readUnfinished, type Unfinished } from "../generator/tools/translate/unfinished.ts";

/** A list: the texts of each code in two languages, and its status. */
type List = Readonly<Record<string, { readonly en: string; readonly zh: string; readonly status: number }>>;

/** A catalog and the record beside it, as texts. */
interface Files {
  readonly path: string;
  readonly catalog: string;
  readonly record: string;
}

const text = (list: List): string =>
  ["code,status,en,zh", ...Object.entries(list).map(([code, { en, zh, status }]) => `${code},${status},${en},${zh}`)].join("\n");

async function entriesOf(list: List, into: { readonly version: string; readonly sourceLocale?: string }) {
  const read = await csv.read({ path: "list.csv", text: text(list), bytes: new Uint8Array() }, { places: [] });
  const found = listed(
    read,
    {
      places: {
        code: "code",
        status: "status",
        texts: [
          { locale: "en", place: "en" },
          { locale: "zh-Hans", place: "zh" },
        ],
      },
    },
    into,
  );
  if (found === undefined) throw new Error("no code was found");
  return found;
}

const read = ({ path, catalog }: Files): Unfinished => readUnfinished([{ path, bytes: new TextEncoder().encode(catalog) }]).catalogs[0]!;

async function first(path: string, list: List): Promise<Files> {
  const found = await entriesOf(list, { version: firstVersion, sourceLocale: "en" });
  const { files } = created(path, { id: "shop", wire: "problem+json", schema: "schema.json" }, found);
  return { path, catalog: files[0]!.after, record: files[1]!.after };
}

async function again(files: Files, list: List, retire = false): Promise<{ readonly files: Files; readonly outcome: Outcome }> {
  const one = read(files);
  const found = await entriesOf(list, { version: one.catalog.version, sourceLocale: one.catalog.sourceLocale });
  const outcome = updated(one, found, { record: readRecord("shop.import", files.record).record, text: files.record }, retire);
  const after = (path: string, before: string): string => outcome.files.find((file) => file.path === path)?.after ?? before;
  return { files: { path: files.path, catalog: after(files.path, files.catalog), record: after("shop.import", files.record) }, outcome };
}

const entriesIn = (files: Files) => new Map((read(files).written.value as Catalog).entries.map((entry) => [entry.code, entry] as const));
const words = (files: Files, code: string, locale: string) => entriesIn(files).get(code)?.message[locale];

const base: List = {
  E1: { en: "There is no order.", zh: "没有订单。", status: 404 },
  E2: { en: "The order is closed.", zh: "订单已关闭。", status: 409 },
};
const changed: List = { ...base, E1: { en: "There is no such order.", zh: "没有这个订单。", status: 410 } };

describe.each(["shop.yaml", "shop.json", "shop.jsonc"])("a newer list imported into %s", (path) => {
  test("changes nothing if it says the same", async () => {
    const files = await first(path, base);
    expect((await again(files, base)).files).toEqual(files);
  });

  test("updates what nobody has changed, and raises the version", async () => {
    const { files, outcome } = await again(await first(path, base), changed);
    expect(words(files, "E1", "en")).toBe("There is no such order.");
    expect(entriesIn(files).get("E1")?.status).toBe(410);
    expect(outcome).toMatchObject({ changed: 1, conflicts: [], version: ["1.0.0", "1.1.0"] });
  });

  test("keeps what people have written, and reports what has changed in both", async () => {
    const files = await first(path, base);
    const mine = {
      ...files,
      catalog: files.catalog.replace("The order is closed.", "This order is closed.").replace("There is no order.", "No order."),
    };
    const { files: after, outcome } = await again(mine, changed);
    expect([words(after, "E2", "en"), words(after, "E1", "en"), words(after, "E1", "zh-Hans")]).toEqual([
      "This order is closed.",
      "No order.",
      "没有这个订单。",
    ]);
    expect(outcome.conflicts.map(({ reason }) => reason)).toEqual([
      'its message in en has changed in both: to "There is no such order." in the list, and to "No order." in the catalog',
    ]);
    expect(outcome.kept).toEqual(["message/en E2"]);
    const next = await again(after, changed);
    expect(next.files).toEqual(after);
    expect(next.outcome).toMatchObject({ conflicts: [], kept: ["message/en E1", "message/en E2"] });
  });

  test("adds what is new as of the new version, and deprecates what is gone if it is told to", async () => {
    const { E1, ...rest } = base;
    const list: List = { ...rest, E3: { en: "Too late.", zh: "太晚了。", status: 410 } };
    const files = await first(path, base);
    expect((await again(files, list)).outcome.gone).toEqual(["E1"]);
    expect(entriesIn((await again(files, list)).files).get("E1")?.deprecated).toBeUndefined();
    const retired = await again(files, list, true);
    expect(entriesIn(retired.files).get("E1")?.deprecated).toBe("1.1.0");
    expect(entriesIn(retired.files).get("E3")).toMatchObject({ since: "1.1.0", status: 410 });
    const back = await again(retired.files, { ...list, E1: E1! });
    expect(back.outcome.conflicts.map(({ reason }) => reason)).toEqual([
      "the list has it again; the catalog calls it deprecated since 1.1.0",
    ]);
  });

  test("does not bring back what people have removed", async () => {
    const files = await first(path, base);
    const removed = { ...files, catalog: (await first(path, { E1: base["E1"]! })).catalog };
    const { files: after, outcome } = await again(removed, base);
    expect([...entriesIn(after).keys()]).toEqual(["E1"]);
    expect(outcome.dropped.map(({ of }) => of)).toEqual(["E2"]);
  });

  test("leaves a text alone whose parameters a translation of people does not have", async () => {
    const files = await first(path, base);
    const french = {
      ...files,
      catalog: editFile(path, files.catalog, [{ after: "/entries/0/message/en", key: "fr", value: "Pas de commande." }]),
    };
    const { files: after, outcome } = await again(french, {
      ...base,
      E1: { en: "There is no order {0}.", zh: "没有订单 {0}。", status: 404 },
    });
    expect(after.catalog).toBe(french.catalog);
    expect(outcome.conflicts).toMatchObject([
      { of: "E1", reason: "its new message in en uses {value0}, which the message in fr does not" },
    ]);
  });
});

const code = fc.constantFrom("E1", "E2", "E3", "E4", "E5", "E6");
const sentence = fc.constantFrom("One.", "Two words.", "It's three.", "Four {n} and more.", "yes", "5");
const list = fc.dictionary(
  code,
  fc.record({ en: sentence, status: fc.constantFrom(400, 404, 409) }).map((one) => ({ ...one, zh: `中 ${one.en}` })),
  { minKeys: 1 },
);
const edits = fc.dictionary(
  code,
  sentence.map((one) => one.replace("{n}", "n")),
);

test("whatever people and the list change, nobody's words are lost, and the result is a fine next version", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("shop.yaml", "shop.json"),
      list,
      edits,
      list,
      fc.boolean(),
      async (path, before, mine, now, retire) => {
        const files = await first(path, before);
        const index = new Map(read(files).catalog.entries.map((entry, i) => [entry.code, i] as const));
        const own = Object.entries(mine).filter(([code]) => before[code] !== undefined && !before[code].en.includes("{"));
        const comment = path.endsWith("yaml") ? "# People wrote this.\n" : "";
        const edited = {
          ...files,
          catalog:
            comment +
            editFile(
              path,
              files.catalog,
              own.map(([code, value]) => ({ at: `/entries/${index.get(code)}/message/en`, value })),
            ),
        };
        const old = read(edited);
        const { files: after, outcome } = await again(edited, now, retire);
        const result = read(after);
        expect(after.catalog.startsWith(comment)).toBe(true);
        expect(diff(old.catalog, result.catalog).version.isEnough).toBe(true);
        for (const entry of entriesIn(after).values()) {
          const [was, is] = [before[entry.code], now[entry.code]];
          const written = own.find(([code]) => code === entry.code)?.[1];
          const said = entry.message["en"];
          if (is === undefined) expect(said).toBe(written ?? was?.en);
          else if (written !== undefined && written !== was?.en) expect(said).toBe(written);
          else if (!outcome.conflicts.some(({ of }) => of === entry.code)) expect(said).toBe(is.en);
          expect(entry.deprecated !== undefined).toBe(is === undefined && retire);
        }
        expect(new Set(result.catalog.entries.map(({ code }) => code))).toEqual(new Set([...Object.keys(before), ...Object.keys(now)]));
        expect((await again(after, now, retire)).files).toEqual(after);
      },
    ),
    { numRuns: 150 },
  );
});

/** A list of many codes. */
function large(count: number, word: string): List {
  const codes = Array.from({ length: count }, (_, i) => i);
  return Object.fromEntries(
    codes.map((i) => [`E${i}`, { en: `Order ${i} is {0} ${word}.`, zh: `订单 ${i} {0} ${word}。`, status: 400 + (i % 90) }]),
  );
}

test("20,000 codes are imported", { timeout: 600_000 }, async () => {
  expect(entriesIn(await first("large.json", large(20_000, "late"))).size).toBe(20_000);
});

test("a newer list of many codes is merged", { timeout: 600_000 }, async () => {
  const files = await first("large.yaml", large(3000, "late"));
  const { files: after, outcome } = await again(files, {
    ...large(3000, "late"),
    E7: { en: "Lost.", zh: "丢失。", status: 404 },
    F1: { en: "New.", zh: "新。", status: 404 },
  });
  expect([outcome.added, outcome.changed]).toEqual([1, 1]);
  expect(entriesIn(after).size).toBe(3001);
});

import { describe, expect, test } from "vitest";
import { editFile } from "../generator/load/edit.ts";
import { merges } from "./merges.ts";
import { again, entriesIn, type Files, first, type List, large } from "./merging.ts";

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
      "the list has it again, but the catalog lists it as deprecated since 1.1.0",
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

test("whatever people and the list change, nobody's words are lost, and the result is a fine next version", async () => {
  expect(await merges(25)).toBe(25);
});

test("5,000 codes are imported", async () => {
  expect(entriesIn(await first("large.json", large(5000, "late"))).size).toBe(5000);
});

test("a newer list of many codes is merged", async () => {
  const files = await first("large.yaml", large(1000, "late"));
  const { files: after, outcome } = await again(files, {
    ...large(1000, "late"),
    E7: { en: "Lost.", zh: "丢失。", status: 404 },
    F1: { en: "New.", zh: "新。", status: 404 },
  });
  expect([outcome.added, outcome.changed]).toEqual([1, 1]);
  expect(entriesIn(after).size).toBe(1001);
});

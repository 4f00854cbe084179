import { afterAll, describe, expect, test } from "vitest";
import { consumers, largeWorkspace, namesFirst } from "./large-workspace.ts";
import { typescripts } from "./typescript.ts";

const { checked, remove } = largeWorkspace([1200, 5000]);
afterAll(remove);

describe.each(typescripts)("TypeScript %s, 1,200 codes", (typescript) => {
  test("compiles every consumer, and names a code that is left out", async () => {
    expect((await checked(typescript, 1200, consumers)).complaints).toEqual([namesFirst, namesFirst]);
  });
});

test("TypeScript 7.0 compiles everyday expressions and matchOfVersion over 5,000 codes", async () => {
  expect((await checked("7.0", 5000, ["everyday", "matchOfVersion"])).complaints).toEqual([]);
});

import fc from "fast-check";
import { expect } from "vitest";
import { editFile } from "../generator/load/edit.ts";
import { diff } from "../generator/tools/diff/diff.ts";
import { again, entriesIn, first, read } from "./merging.ts";

/** Whatever people and the list change, nobody's words are lost, and the result is a fine next version: gives how many runs said so. */
export async function merges(runs: number): Promise<number> {
  let done = 0;
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
        done++;
      },
    ),
    { numRuns: runs },
  );
  return done;
}

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

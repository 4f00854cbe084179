import { describe, expect, test } from "vitest";
import { bothModes, compiledIn, modes } from "./both-modes.ts";
import { type Compiled, typescripts } from "./typescript.ts";

const sizes = [500, 2000, 20_000] as const;

describe.each(typescripts)("TypeScript %s, twelve versions, without skipLibCheck", (typescript) => {
  const all = new Map<string, Compiled>();

  test.each(sizes)("compiles %i codes as a package and as source", async (size) => {
    const { folder, remove } = bothModes(size, 12);
    for (const mode of modes) {
      const compiled = await compiledIn(mode, typescript, folder);
      expect(compiled.complaints, mode).toEqual([]);
      all.set(`${mode} ${size}`, compiled);
    }
    remove();
  });

  test.each(["instantiations", "types"] as const)(
    "makes in proportion to the codes as many %s, and in source at most 2.5 times as many",
    (what) => {
      const perCode = (mode: string, few: number, many: number): number =>
        ((all.get(`${mode} ${many}`)?.[what] ?? Number.NaN) - (all.get(`${mode} ${few}`)?.[what] ?? 0)) / (many - few);
      for (const mode of modes) expect(perCode(mode, 2000, 20_000) / perCode(mode, 500, 2000), mode).toBeLessThan(1.1);
      expect(perCode("source", 2000, 20_000) / perCode("package", 2000, 20_000)).toBeLessThanOrEqual(2.5);
    },
  );
});

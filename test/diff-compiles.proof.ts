import { expect, test } from "vitest";
import { disagreementsBy } from "./diff/disagreements.ts";
import { judge } from "./diff/judge.ts";
import { catalogs, mutations } from "./diff/mutations.ts";

const disagreements = disagreementsBy(judge());
const [first] = catalogs;
const small = { ...first!, entries: first!.entries.slice(0, 4) };

// `npm run histories` has all of them, of every catalog.
test.each(mutations.filter((_, i) => i % 3 === 0))("the compiler agrees: $name", (mutation) => {
  expect(disagreements(small, mutation)).toEqual([]);
});

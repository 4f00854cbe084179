import { expect, test } from "vitest";
import { disagreementsBy } from "./diff/disagreements.ts";
import { judge } from "./diff/judge.ts";
import { catalogs, mutations } from "./diff/mutations.ts";

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  "the compiler agrees with the verdict on every mutation of %s",
  (_, catalog) => {
    const disagreements = disagreementsBy(judge());
    for (const mutation of mutations) expect(disagreements(catalog, mutation), mutation.name).toEqual([]);
  },
);

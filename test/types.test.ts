import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogTypes } from "../generator/build/catalog-types.ts";
import schema from "../schema/catalog.schema.json" with { type: "json" };

test("the types of a catalog are those that the schema gives", async () => {
  const types = readFileSync(new URL("../generator/catalog/catalog.ts", import.meta.url), "utf8");
  expect(types, "generator/catalog/catalog.ts is stale; run `npm run types`").toBe(await catalogTypes(schema));
});

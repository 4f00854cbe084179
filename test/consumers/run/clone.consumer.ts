import { expect, inject, test } from "vitest";
import { npm } from "./npm.ts";

interface Listed {
  readonly files: readonly { readonly path: string }[];
}

test("a clean clone, once `npm ci` has run, publishes the built command, the schemas and the catalogs", async () => {
  const { output } = await npm(inject("cloned"), "publish", "--dry-run", "--json");
  // Newer versions of npm list it below its name.
  const listed = JSON.parse(output) as Listed | { readonly errcat: Listed };
  const paths = ("errcat" in listed ? listed.errcat : listed).files.map(({ path }) => path);
  for (const path of ["dist/cli.js", "dist/index.js", "dist/index.d.ts", "schema/catalog.schema.json", "catalogs/gengo.json"])
    expect(paths).toContain(path);
});

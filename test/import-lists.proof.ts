import { expect, test } from "vitest";
import { catalogs, listProject, lists } from "./imported.ts";
import { packages } from "./project.ts";

// `npm run imports` compiles all.
test("every eighth imported catalog becomes a package that an exhaustive program compiles with", async () => {
  const { errcat, write } = packages();
  for (const name of lists.filter((_, i) => i % 8 === 0)) {
    const { project, importIt } = listProject(name);
    await importIt();
    for (const [file, text] of catalogs(project)) write(file, text);
  }
  const { code, output, errors } = await errcat("generate", "--verify");
  expect({ code, errors }, output).toEqual({ code: 0, errors: "" });
});

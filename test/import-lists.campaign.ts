import { expect, test } from "vitest";
import { catalogs, listProject, lists } from "./imported.ts";
import { packages } from "./project.ts";

test("every imported catalog becomes a package that an exhaustive program compiles with", async () => {
  const { errcat, write } = packages();
  for (const name of lists) {
    const { project, importIt } = listProject(name);
    await importIt();
    for (const [file, text] of catalogs(project)) write(file, text);
  }
  const { code, output, errors } = await errcat("generate", "--verify");
  expect({ code, errors }, output).toEqual({ code: 0, errors: "" });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listProject, lists } from "./imported.ts";
import { type Project, packages } from "./project.ts";
import { words } from "./shell-words.ts";

describe.each(lists)("the list %s", (name) => {
  test("becomes the catalog beside it; what is not in the catalog is in the report", async () => {
    const { project, importIt } = listProject(name);
    const { code, output, errors } = await importIt();
    await expect(output + errors).toMatchFileSnapshot(join("import/lists", name, "report.txt"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const [file = ""] = catalogs(project);
    await expect(project.read(file)).toMatchFileSnapshot(join("import/lists", name, `catalog${/\.\w+$/.exec(file)?.[0]}`));
    const [, rows, codes, reported] = /^(\d+) rows?: (\d+) codes?, (\d+) reported$/m.exec(output) ?? [];
    expect(Number(rows)).toBe(Number(codes) + Number(reported));
    expect(output.split("\n").filter((line) => /^ {2}\S.*:\d+ {2}/.test(line)).length).toBeGreaterThanOrEqual(Number(reported));
  });

  test("changes nothing when it is imported again", async () => {
    const { project, importIt } = listProject(name);
    await importIt();
    const texts = catalogs(project).map(project.read);
    expect((await importIt()).code).toBe(0);
    expect(catalogs(project).map(project.read)).toEqual(texts);
  });

  test("becomes the same by the command line that guesses nothing", async () => {
    const [guessed, exact] = [listProject(name), listProject(name)];
    const { output } = await guessed.importIt();
    const full = /^In full: errcat (.+)$/m.exec(output)?.[1];
    const again = await exact.project.errcat(...(full === undefined ? guessed.args : words(full)));
    expect(again.output).not.toContain("In full:");
    expect(catalogs(exact.project).map(exact.project.read)).toEqual(catalogs(guessed.project).map(guessed.project.read));
  });
});

test("every imported catalog becomes a package that an exhaustive program compiles with", async () => {
  const { errcat, write } = packages();
  for (const name of lists) {
    const { project, importIt } = listProject(name);
    await importIt();
    for (const file of catalogs(project)) write(file, project.read(file));
  }
  const { code, output, errors } = await errcat("generate", "--verify");
  expect({ code, errors }, output).toEqual({ code: 0, errors: "" });
});

/** The files that an import has written, the catalog first. */
function catalogs({ folder, files }: Project): readonly string[] {
  return existsSync(join(folder, "catalogs")) ? Object.keys(files("catalogs")).toSorted().toReversed() : [];
}

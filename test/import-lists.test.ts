import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogs, listProject, lists, type Written } from "./imported.ts";
import { packages, type Run } from "./project.ts";
import { words } from "./shell-words.ts";

describe.each(lists)("the list %s", (name) => {
  test("becomes the catalog beside it; what is not in the catalog is in the report", async () => {
    const { run, files } = await imported(name);
    const { code, output, errors } = run;
    await expect(output + errors).toMatchFileSnapshot(join("import/lists", name, "report.txt"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const [[file, text] = ["", ""]] = files;
    await expect(text).toMatchFileSnapshot(join("import/lists", name, `catalog${/\.\w+$/.exec(file)?.[0]}`));
    const [, rows, codes, reported] = /^(\d+) rows?: (\d+) codes?, (\d+) reported$/m.exec(output) ?? [];
    expect(Number(rows)).toBe(Number(codes) + Number(reported));
    expect(output.split("\n").filter((line) => /^ {2}\S.*:\d+ {2}/.test(line)).length).toBeGreaterThanOrEqual(Number(reported));
  });

  test("changes nothing when it is imported again", async () => {
    const { files, secondRun, filesAfter } = await imported(name);
    expect(secondRun.code).toBe(0);
    expect(filesAfter).toEqual(files);
  });

  test("becomes the same by the command line that guesses nothing", async () => {
    const { run, files } = await imported(name);
    const full = /^In full: errcat (.+)$/m.exec(run.output)?.[1];
    const { project, args } = listProject(name);
    const exact = await project.errcat(...(full === undefined ? args : words(full)));
    expect(exact.output).not.toContain("In full:");
    expect(withoutStyle(catalogs(project))).toEqual(withoutStyle(files));
  });
});

/** Files without the style of placeholders in the record of an import: one that is not clear is only remembered once it is chosen. */
function withoutStyle(files: Written): Written {
  return files.map(([path, text]) => [path, text.replace(/^--placeholders .+\n/m, "")]);
}

test("every imported catalog becomes a package", async () => {
  const { errcat, write } = packages();
  for (const name of lists) {
    const { files } = await imported(name);
    for (const [file, text] of files) write(file, text);
  }
  const { code, output, errors } = await errcat("generate");
  expect({ code, errors }, output).toEqual({ code: 0, errors: "" });
});

interface Imported {
  readonly run: Run;
  readonly files: Written;
  /** When it is imported again. */
  readonly secondRun: Run;
  readonly filesAfter: Written;
}

const known = new Map<string, Promise<Imported>>();

/** What comes of importing a list twice into one project, which is done for the first test that asks. */
function imported(name: string): Promise<Imported> {
  const before = known.get(name);
  if (before) return before;
  const { project, importIt } = listProject(name);
  const now = (async () => {
    const run = await importIt();
    const files = catalogs(project);
    return { run, files, secondRun: await importIt(), filesAfter: catalogs(project) };
  })();
  known.set(name, now);
  return now;
}

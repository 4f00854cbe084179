import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Project, project } from "./project.ts";
import { words } from "./shell-words.ts";

const folder = "test/import/lists";
const cases = readdirSync(folder).sort();

/** Imports the list of a case into a new project by the command line of the case. */
async function imported(name: string): Promise<{ readonly project: Project; readonly again: () => ReturnType<Project["errcat"]> }> {
  const made = project();
  cpSync(join(folder, name, "list"), made.folder, { recursive: true });
  const [errcat, ...args] = words(readFileSync(join(folder, name, "command.txt"), "utf8").trim());
  expect(errcat).toBe("errcat");
  return { project: made, again: () => made.errcat(...args) };
}

describe.each(cases)("the list %s", (name) => {
  test("becomes the catalog beside it; what is not in the catalog is in the report", async () => {
    const { project, again } = await imported(name);
    const { code, output, errors } = await again();
    await expect(output + errors).toMatchFileSnapshot(join("import/lists", name, "report.txt"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const [file = ""] = catalogs(project);
    await expect(project.read(file)).toMatchFileSnapshot(join("import/lists", name, `catalog${/\.\w+$/.exec(file)?.[0]}`));
    const [, rows, codes, reported] = /^(\d+) rows?: (\d+) codes?, (\d+) reported$/m.exec(output) ?? [];
    expect(Number(rows)).toBe(Number(codes) + Number(reported));
  });

  test("changes nothing when it is imported again", async () => {
    const { project, again } = await imported(name);
    await again();
    const texts = catalogs(project).map(project.read);
    expect((await again()).code).toBe(0);
    expect(catalogs(project).map(project.read)).toEqual(texts);
  });
});

/** The files that an import has written, the catalog first. */
function catalogs({ folder, files }: Project): readonly string[] {
  return existsSync(join(folder, "catalogs")) ? Object.keys(files("catalogs")).toSorted().toReversed() : [];
}

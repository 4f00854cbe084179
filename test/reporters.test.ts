import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { failure } from "../generator/problems/failure.ts";
import type { Problem } from "../generator/problems/problem.ts";
import { github } from "../generator/problems/reporter/github.ts";
import { pretty } from "../generator/problems/reporter/pretty.ts";
import { errcatIn, packages } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const broken = acme.replace('"too_large"', '"too_big"');
const odd = acme.replace('"code": "2000"', '"code": "20000"');

describe("--reporter json", () => {
  test("prints what was done as one document", async () => {
    const { errcat } = packages({ "catalogs/acme.json": acme });
    const { code, output, errors } = await errcat("generate", "--reporter", "json");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const {
      packages: [made],
      ...rest
    } = JSON.parse(output);
    expect(rest).toEqual({ exitCode: 0, problems: [], removed: [] });
    expect(made).toMatchObject({ id: "acme", version: "1.0.0", folder: "generated/acme", codes: 2, locales: ["en", "zh-Hans"] });
    expect(made.changed).toContainEqual({ path: "src/errors.ts", kind: "missing", foreign: false, edited: false });
  });

  test("prints problems with their places", async () => {
    const { errcat } = packages({ "catalogs/acme.json": broken });
    const { code, output, errors } = await errcat("validate", "--reporter", "json");
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(JSON.parse(output)).toEqual({
      exitCode: 1,
      problems: [
        expect.objectContaining({
          rule: "schema-enum",
          severity: "error",
          place: { path: "catalogs/acme.json", line: 34, column: 19, length: 9, pointer: "/entries/1/category" },
        }),
      ],
    });
  });

  test("prints what keeps it from working, too", async () => {
    const { errcat, write } = packages({ "catalogs/acme.json": acme });
    expect(JSON.parse((await errcat("generate", "--filter", "acm", "--reporter", "json")).output)).toEqual({
      exitCode: 2,
      problems: [],
      failure: { message: 'No catalog here has the ID "acm".', cure: 'Did you mean "acme"?' },
    });
    write("errcat.config.json", '{ "out": 1 }');
    const { code, output } = await errcat("generate", "--config", "errcat.config.json", "--reporter", "json");
    expect(code).toBe(2);
    expect(JSON.parse(output)).toMatchObject({
      exitCode: 2,
      problems: [{ rule: "schema-type", place: { path: "errcat.config.json", line: 1, column: 10 } }],
    });
  });
});

describe("--reporter github", () => {
  const annotation =
    '::error file=catalogs/acme.json,line=34,col=19,title=errcat%3A schema-enum::"category" of entry "2000" cannot be "too_big".%0Afix: ';

  test("is chosen by itself in GitHub Actions", async () => {
    const { folder } = packages({ "catalogs/acme.json": broken });
    const { code, output } = await errcatIn(folder, ["generate"], {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
    });
    expect(code).toBe(1);
    expect(output).toContain(annotation);
    expect(output).toMatch(/\n1 error, 0 warnings\.\nNothing was written\.\n$/);
    expect((await errcatIn(folder, ["generate", "--reporter", "pretty"], { GITHUB_ACTIONS: "true", NO_COLOR: "1" })).output).not.toContain(
      "::error",
    );
  });

  test("names files from the top of the repository, wherever it runs", async () => {
    const { folder } = packages({ "catalogs/acme.json": broken });
    const { output } = await errcatIn(join(folder, "catalogs"), ["generate"], {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
    });
    expect(output).toContain("::error file=catalogs/acme.json,line=34,");
  });

  test("says errors before warnings, and how many there are", async () => {
    const { errcat } = packages({ "catalogs/acme.json": broken, "catalogs/aaa.json": odd.replace('"id": "acme"', '"id": "aaa"') });
    const { output } = await errcat("validate", "--reporter", "github");
    expect(output.match(/^::\w+ file=[^,]+|^\d.*/gm)).toEqual([
      "::error file=catalogs/acme.json",
      "::warning file=catalogs/aaa.json",
      "1 error, 1 warning.",
    ]);
  });

  test("annotates what keeps it from working", async () => {
    const { errcat, write } = packages();
    expect((await errcat("generate", "--cwd", "nowhere", "--reporter", "github")).output).toBe(
      '::error title=errcat::There is no folder "nowhere".%0Afix: Correct the path after --cwd.\n',
    );
    write("errcat.config.json", '{ "out": 1 }');
    expect((await errcat("generate", "--config", "errcat.config.json", "--reporter", "github")).output).toContain(
      "::error file=errcat.config.json,line=1,col=10,",
    );
  });

  test("lets no text end an annotation or begin another", () => {
    const lines: string[] = [];
    const problem: Problem = {
      rule: "a,b:c",
      severity: "error",
      message: "100 %\r\n::error::x",
      cure: "None.",
      place: { path: "a,b:c%.json", line: 1, column: 2, length: 1, pointer: "" },
    };
    github({ out: (line) => lines.push(line), err: () => {} }).problems([problem, { ...problem, place: { ...problem.place, line: 0 } }]);
    expect(lines).toEqual([
      "::error file=a%2Cb%3Ac%25.json,title=errcat%3A a%2Cb%3Ac::100 %25<000d><000a>::error::x%0Afix: None.",
      "::error file=a%2Cb%3Ac%25.json,line=1,col=2,title=errcat%3A a%2Cb%3Ac::100 %25<000d><000a>::error::x%0Afix: None.",
      "2 errors, 0 warnings.",
    ]);
  });

  test("says how many GitHub shows where there are more", () => {
    const lines: string[] = [];
    const place = { path: "a.json", line: 1, column: 1, length: 1, pointer: "" };
    github({ out: (line) => lines.push(line), err: () => {} }).problems(
      Array.from({ length: 11 }, (_, i) => ({ rule: "x", severity: "error", message: `${i}`, cure: "c", place })),
    );
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe("11 errors, 0 warnings. GitHub shows the first 10 of each.");
  });
});

describe("what nobody foresaw", () => {
  const told: string[] = [];
  const reporter = pretty({ out: (line) => told.push(`out ${line}`), err: (line) => told.push(`err ${line}`) });

  test("is told in a line, without a stack trace, and ends with 70", () => {
    expect(failure(new TypeError("x is not a function"), reporter, false)).toBe(70);
    expect(told.splice(0)).toEqual([
      "err errcat failed: x is not a function\n" +
        "fix: This is a bug in errcat. Run it again with --debug for the stack trace, and report it.",
    ]);
  });

  test("is told with its stack trace under --debug", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new TypeError("x is not a function");
    expect(failure(error, reporter, true)).toBe(70);
    expect(log).toHaveBeenCalledWith(error);
    log.mockRestore();
    told.splice(0);
  });

  test.each([
    ["ENOSPC", "no space is left", "Free some space on the disk, then run errcat again."],
    ["EROFS", "the file system is read-only", 'Change that, or let errcat write somewhere else with "out" in the configuration.'],
    ["EMFILE", "too many files are open", "Raise the limit (`ulimit -n`), then run errcat again."],
    ["EWHATEVER", "whatever it is", 'Change that, or let errcat write somewhere else with "out" in the configuration.'],
  ])("is not errcat's mistake if the system refuses with %s", (code, words, cure) => {
    expect(
      failure(
        Object.assign(new Error(`${code}: whatever it is, open 'x'`), { code, syscall: "open", path: "src/errors/acme/is.ts" }),
        reporter,
        false,
      ),
    ).toBe(2);
    expect(told.splice(0)).toEqual([`err src/errors/acme/is.ts cannot be read or written: ${words} (${code}).\nfix: ${cure}`]);
  });
});

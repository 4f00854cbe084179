import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { auditCommand } from "../generator/command/audit.ts";
import { builtIn, builtInIds } from "../generator/config/built-in.ts";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { audit } from "../generator/tools/audit/audit.ts";
import { toldIn } from "./inside.ts";
import { complaints, consumerOf, filesOf } from "./migrate/consumers.ts";
import { installed } from "./migrate/packages.ts";
import { project } from "./project.ts";

/** Consumers, each a file and what is found in it. */
const folder = new URL("audit/consumers/", import.meta.url);
const names = readdirSync(folder).sort();
const sourceOf = (name: string): string => readFileSync(new URL(`${name}/main.ts`, folder), "utf8");

const catalogs = read(builtInIds().map(builtIn)).catalogs.map(({ provider }) => ({ provider, isConfigured: false }));
const packages = [...installed("after")].map(([path, text]): [string, string] => [`/${path}`, text]);
const withPackages = consumerOf([
  ...packages,
  ...names.filter((name) => name !== "unused").map((name): [string, string] => [`/${name}/main.ts`, sourceOf(name)]),
]);
const withoutPackages = consumerOf([["/unused/main.ts", sourceOf("unused")]]);
const { problems, files, providers } = audit([withPackages, withoutPackages], catalogs);

describe("errcat audit", () => {
  test("reads consumers that compile", () => {
    expect([...complaints(withPackages), ...complaints(withoutPackages)]).toEqual([]);
    expect({ files, providers }).toEqual({ files: names.length, providers: ["cloud", "ledger"] });
  });

  test.for(names)("finds what is wrong, and nothing else: %s", async (name, { expect }) => {
    const found = problems.filter(({ place }) => place.path.endsWith(`/${name}/main.ts`));
    const lines = sourceOf(name).split("\n");
    const text = found
      .map(
        ({ place, severity, rule, message, cure }) =>
          `${place.line}:${place.column} ${severity} ${rule}: ${message}\n  ${lines[place.line - 1]?.trim()}\n  fix: ${cure}\n`,
      )
      .join("");
    await expect(text === "" ? "nothing\n" : text).toMatchFileSnapshot(`audit/consumers/${name}/findings.txt`);
  });
});

describe("errcat audit, of a code that has ended", () => {
  const sources = Object.entries(filesOf("expected-types", "input"));
  const consumer = consumerOf([...packages, ...sources.map(([file, text]): [string, string] => [`/src/${file}`, text])]);
  const { problems } = audit([consumer]);

  test("finds it in every place where the type of a code is expected, and nowhere else", () => {
    expect(complaints(consumer)).toEqual([]);
    const named = sources.flatMap(([file, text]) =>
      text
        .split("\n")
        .flatMap((line, i) =>
          [...line.matchAll(/\/\*([^*]+)\*\/(\W*?)["'`]Job\.NoFreeAmount/g)].map(
            ({ index, 0: { length }, 1: about }) => `${file}:${i + 1}:${index + length - "Job.NoFreeAmount".length} ${about}`,
          ),
        ),
    );
    const places = problems
      .filter(({ rule }) => rule === "gone-code")
      .map(({ place }) => `${place.path.split("/").at(-1)}:${place.line}:${place.column}`);
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((one) => !places.includes(one.split(" ")[0] ?? ""))).toEqual([]);
    expect(places.filter((one) => !named.some((other) => other.startsWith(`${one} `)))).toEqual([]);
  });
});

describe("what the compiler is asked", () => {
  /** How often the checker was asked anything about a file with so many codes in one list, in calls, and in texts. */
  function questions(count: number): number {
    const text =
      `import type { CloudCode } from "@acme/cloud";\nimport { facts } from "@acme/cloud";\n` +
      "declare function all<Code extends CloudCode>(...codes: readonly Code[]): void;\n" +
      "declare function pick<T, K extends keyof T>(of: T, ...keys: readonly K[]): void;\n";
    const repeated = (one: string): string => Array.from({ length: count }, () => one).join("");
    const consumer = consumerOf([
      ...packages,
      [
        "/src/main.ts",
        `${text}all(${repeated('"QuotaOld", ')});\npick(facts, ${repeated('"QuotaOld", ')});\n` +
          `export const list: CloudCode[] = [${repeated('"QuotaOld", ')}];\n` +
          `export const texts = [${repeated('"AuthFailure", "other", ')}];\n${repeated('all("QuotaOld");\n')}`,
      ],
    ]);
    const checker = consumer.project.getProgram().compilerObject.getTypeChecker();
    let asked = 0;
    for (const [name, ask] of Object.entries(checker)) {
      if (typeof ask === "function") Object.assign(checker, { [name]: (...of: unknown[]) => (asked++, ask(...of)) });
    }
    expect(audit([consumer]).problems.filter(({ rule }) => rule === "deprecated-code")).toHaveLength(4 * count);
    return asked;
  }

  test("grows with the number of codes that have something about them", () => {
    const few = questions(50);
    expect(questions(200)).toBeLessThan(5 * few);
  });
});

describe("errcat audit, on the command line", () => {
  const files = {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { target: "es2022", lib: ["es2022"], module: "nodenext", strict: true, types: [], noEmit: true },
      include: ["src"],
    }),
    "src/main.ts":
      "export function tell(err: { code: string }): string {\n" +
      '  return err.code === "FailedOperation.NoFreeAmont" ? "没有免费额度" : err.code === "FailedOperation.ServiceIsolate" ? "b" : "c";\n' +
      "}\n",
  };

  test("shows the line, the place and the cure, and exits with 1", async () => {
    expect(await project(files).errcat("audit")).toEqual({
      code: 1,
      errors: "",
      output: `src/main.ts:2:23 error "FailedOperation.NoFreeAmont" is not a code of tencent-tmt, so this never matches. misspelled-code
 1 | export function tell(err: { code: string }): string {
 2 |   return err.code === "FailedOperation.NoFreeAmont" ? "没有免费额度" : err.code === "FailedOperation.Servi…
   |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 fix: Did you mean "FailedOperation.NoFreeAmount"?

src/main.ts:2:79 warning "FailedOperation.ServiceIsolate": a code of tencent-tmt as a plain string, which nothing checks. raw-code
 2 | …dOperation.NoFreeAmont" ? "没有免费额度" : err.code === "FailedOperation.ServiceIsolate" ? "b" : "c";
   |                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 fix: Parse the error, \`const error = parse(caught)\`, and use \`is(error, …)\` or \`match(error, …)\`: then a typo does not compile.

1 error, 1 warning.
`,
    });
  });

  test("tells programs as JSON, and GitHub as annotations", async () => {
    const { folder } = project(files);
    const json = await toldIn(folder, (reporter) => auditCommand(["src/*.ts"], { maxWarnings: "0" }, reporter), "json");
    expect(JSON.parse(json.printed)).toMatchObject({
      exitCode: 1,
      files: 1,
      providers: [],
      problems: [{ rule: "misspelled-code", place: { path: "src/main.ts", line: 2, column: 23, length: 29 } }, { rule: "raw-code" }],
    });
    const github = await toldIn(folder, (reporter) => auditCommand([], { maxWarnings: "0" }, reporter), "github");
    expect(github.printed).toContain("::error file=src/main.ts,line=2,col=23,title=errcat%3A misspelled-code::");
  });

  test("takes as many warnings as it is told to, and no errors", async () => {
    const { folder, write } = project(files);
    const audited = (maxWarnings: string) => toldIn(folder, (reporter) => auditCommand([], { maxWarnings }, reporter));
    expect(await audited("9")).toMatchObject({ code: 1 });
    write("src/main.ts", files["src/main.ts"].replace("NoFreeAmont", "NoFreeAmount"));
    expect(await audited("2")).toMatchObject({ code: 0 });
    expect(await audited("1")).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/\n2 warnings found, more than the 1 allowed\.\n$/),
    });
    expect(await audited("few")).toEqual({ code: 2, printed: '--max-warnings cannot be "few".\nfix: Write a whole number.\n' });
    write("src/main.ts", "export {};\n");
    expect(await audited("0")).toEqual({ code: 0, printed: "No problems were found in 1 file.\n" });
  });

  test("says in its help what every rule is, and how a line is left out", async () => {
    const { output } = await project().errcat("audit", "--help");
    const rules = [...new Set(problems.map(({ rule }) => rule))].filter((rule) => !rule.startsWith("ignore-"));
    for (const rule of [...rules, "errcat-ignore"]) expect(output).toContain(rule);
  });
});

describe("errcat audit, of SQLSTATEs", () => {
  const source = `import "@errcat/postgresql";
export function isTaken(err: any): boolean {
  return err.code === "23550";
}
export const isOther = (err: any): boolean => err.code === "EPIPE" || err.code === "404";
`;

  test("finds a misspelled one in a project that uses the package", () => {
    const files = generate([builtIn("postgresql")], { as: "package", scope: "@errcat" }).packages.flatMap(({ files }) =>
      [...files]
        .filter(([path]) => /\.json$|\.d\.ts$/.test(path))
        .map(([path, text]): [string, string] => [`/node_modules/@errcat/postgresql/${path}`, text]),
    );
    const { problems } = audit([consumerOf([...files, ["/src/main.ts", source]])]);
    expect(problems.map(({ rule, place, message, cure }) => `${rule} ${place.line}: ${message} ${cure}`)).toEqual([
      'misspelled-code 3: "23550" is not a code of postgresql, so this never matches. Did you mean "23505"?',
    ]);
  });
});

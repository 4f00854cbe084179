import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { author } from "./guides/author.ts";
import { changed, patternOf, stepsOf } from "./guides/steps.ts";
import { walk } from "./guides/walk.ts";
import { guides, stepsIn } from "./guides/walked.ts";
import { errcatIn, type Run, run } from "./project.ts";
import { words } from "./shell-words.ts";

const repository = fileURLToPath(new URL("../", import.meta.url));

describe.each(guides)("the guide %s", (guide) => {
  test("leads from an empty folder to its end, and shows what commands print", async () => {
    const folder = emptyFolder();
    expect(await walk(stepsIn(guide), folder, (line) => typed(folder, line))).toBeUndefined();
  });

  test("has the same steps in Chinese, apart from comments", () => {
    const [english, chinese] = [stepsIn(guide), stepsIn(guide, "zh-Hans")].map((steps) => JSON.stringify(steps, null, 1));
    expect(withoutComments(chinese)).toBe(withoutComments(english));
  });
});

const withoutComments = (code = ""): string => code.replaceAll(/ \/\/ .*?(?=\\n)/g, "");

describe("a walk finds", () => {
  const guide =
    "`src/a.ts`:\n\n```ts\none\ntwo\n```\n\nIn `src/a.ts`:\n\n```diff\n one\n-two\n+three\n```\n\n```console\n$ cat src/a.ts\none\nthree\n```\n";
  const cat = (folder: string) => async () => ({ code: 0, output: readFileSync(join(folder, "src/a.ts"), "utf8"), errors: "" });

  test("nothing wrong with a guide that shows what happens", async () => {
    const folder = emptyFolder();
    expect(await walk(stepsOf(guide), folder, cat(folder))).toBeUndefined();
  });

  test("an output that differs", async () => {
    const folder = emptyFolder();
    const differing = guide.replace("one\nthree", "one\nfour");
    expect(await walk(stepsOf(differing), folder, cat(folder))).toMatchObject({ line: "cat src/a.ts", output: "one\nthree\n" });
  });

  test("a command that fails", async () => {
    const failed = async () => ({ code: 1, output: "", errors: "" });
    expect(await walk(stepsOf("Run:\n\n```sh\nfalse\n```\n"), "", failed)).toMatchObject({ line: "false" });
  });

  test("a change of lines that the file does not have", () => {
    expect(() => changed("one\n", "-two\n+three\n")).toThrow("two");
  });

  test("a block for which no file is named", () => {
    expect(() => stepsOf("An example.\n\n```ts\none\n```\n")).toThrow("An example.");
  });

  test("what stands around an ellipsis, and no more", () => {
    expect("a\nb\nc\n").toMatch(patternOf("a\n…\nc\n"));
    expect("missing in type X\n").toMatch(patternOf("missing in type …\n"));
    expect("a\nb\nd\n").not.toMatch(patternOf("a\n…\nc\n"));
  });
});

/** An empty folder beside a tarball of errcat that holds its catalogs. */
function emptyFolder(): string {
  const around = mkdtempSync(join(tmpdir(), "errcat-guide-"));
  onTestFinished(() => rmSync(around, { recursive: true }));
  for (const name of ["errcat", "packed/package", "app"]) mkdirSync(join(around, name), { recursive: true });
  for (const name of ["package.json", "catalogs"])
    cpSync(join(repository, name), join(around, "packed/package", name), { recursive: true });
  execFileSync("tar", ["-czf", join(around, "errcat/errcat-0.1.0.tgz"), "-C", join(around, "packed"), "package"]);
  return join(around, "app");
}

/** Types a line, without a registry: what npm would install is linked. */
async function typed(folder: string, line: string): Promise<Run> {
  const [, command = "", into] = /^(.*?)(?: > (\S+))?$/.exec(line) ?? [];
  const ran = await ranIn(folder, words(command));
  if (into === undefined) return ran;
  writeFileSync(join(folder, into), ran.output);
  return { ...ran, output: "" };
}

async function ranIn(folder: string, [program = "", ...args]: readonly string[]): Promise<Run> {
  const [first = "", ...rest] = args;
  if (program === "npm" && first === "i") return linked(folder, rest);
  if (program === "npm" && first === "run") return ranIn(folder, words(scriptsIn(folder)[rest.join(" ")] ?? "false"));
  if (program === "npx" && first === "tsc") return run(folder, process.execPath, [`${repository}node_modules/typescript/bin/tsc`, ...rest]);
  if (program === "npx") return ranIn(folder, args);
  if (program === "errcat") return errcatIn(folder, args);
  return run(folder, program, args, { NO_COLOR: "1", ...author });
}

function linked(folder: string, names: readonly string[]): Run {
  for (const name of names.filter((one) => one !== "-D")) {
    const isErrcat = name.endsWith(".tgz") && existsSync(join(folder, name));
    const target = isErrcat ? repository : `${repository}node_modules/${name}`;
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    symlinkSync(target, join(folder, "node_modules", isErrcat ? "errcat" : name), "junction");
  }
  return { code: 0, output: "", errors: "" };
}

function scriptsIn(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).scripts;
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { changed, patternOf, stepsOf } from "./guides/steps.ts";
import { walk } from "./guides/walk.ts";
import { guides, stepsIn } from "./guides/walked.ts";

describe.each(guides)("the guide %s", (guide) => {
  // test/consumers/run/guides.consumer.ts takes the steps.
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

/** An empty folder for a guide of one test. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "errcat-guide-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

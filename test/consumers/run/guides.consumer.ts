import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { author } from "../../guides/author.ts";
import { walk } from "../../guides/walk.ts";
import { stepsIn } from "../../guides/walked.ts";
import { run } from "./npm.ts";

test.each(["own-an-api", "use-an-api"] as const)(
  "the guide %s leads from an empty folder to its end, typed into a shell",
  async (guide) => {
    const around = mkdtempSync(join(inject("elsewhere"), "guide-"));
    onTestFinished(() => rmSync(around, { recursive: true, force: true, maxRetries: 5 }));
    const folder = join(around, "app");
    for (const name of ["app", "errcat"]) mkdirSync(join(around, name));
    copyFileSync(join(inject("elsewhere"), "packed/errcat.tgz"), join(around, "errcat/errcat-0.1.0.tgz"));
    expect(await walk(stepsIn(guide), folder, (line) => run(folder, "sh", ["-c", line], author))).toBeUndefined();
  },
);

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { author } from "../../guides/author.ts";
import { walk } from "../../guides/walk.ts";
import { guides, stepsIn } from "../../guides/walked.ts";
import { type Ran, run } from "./npm.ts";

test.each(guides)(
  "the guide %s leads from an empty folder to its end, typed into a shell, and shows what commands print",
  async (guide) => {
    const around = mkdtempSync(join(inject("elsewhere"), "guide-"));
    onTestFinished(() => rmSync(around, { recursive: true, force: true, maxRetries: 5 }));
    const folder = join(around, "app");
    for (const name of ["app", "errcat"]) mkdirSync(join(around, name));
    copyFileSync(join(inject("elsewhere"), "packed/errcat.tgz"), join(around, "errcat/errcat-0.1.0.tgz"));
    const type = (line: string): Promise<Ran> => run(folder, "sh", ["-c", line], author);
    // This guide begins where errcat is installed.
    if (guide === "from-list") expect(await type("npm i -D ../errcat/errcat-0.1.0.tgz")).toMatchObject({ code: 0 });
    expect(await walk(stepsIn(guide), folder, type)).toBeUndefined();
  },
);

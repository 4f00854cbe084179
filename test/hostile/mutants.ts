import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { compile as Compile } from "../../generator/compile/compile.ts";
import type { Model } from "../../generator/model/model.ts";
import type { encoders as Encoders } from "../../generator/render/encode.ts";
import { eachHoleDifference, laxEncoders, modelOf, withWriters } from "./hole-campaign.ts";
import { printer } from "./holes.ts";
import type mutants from "./mutants.json";
import { hostileTexts, take } from "./strings.ts";

/** Encoders with a mistake that somebody has made in some generator must not get past the tests of the real ones. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "errcat-mutants-"));
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
afterAll(() => rmSync(folder, { recursive: true }));

const [acme, marks] = [modelOf("acme"), modelOf("marks")];
const [writing = acme] = withWriters(acme);

/** What breaks most of them at once, and then whatever comes. */
const worst = [
  "*/ x */ y /* z",
  "\" ' ` \\ ${x} $& \ud800 \ufb01 \t",
  "@deprecated a\nb\u2028c\u2029d\re",
  "*\u200b/ x",
  "- <b> [x](javascript:y) ![x](y) &lt; | \\| `|` __x__",
  "\\[x](y) \\<b> <b",
  "1. x",
  "return",
  "_",
  "<!--x",
  "\u001b[31m",
  "x\ty",
  "</a>",
  "@ x",
  "https://x.example/`x`",
];
const texts = [...worst, ...take(400, hostileTexts(1, { wild: true }))];

/** The encoders and the compiler as they were built, with one text in one of their files replaced. */
async function built(
  name: string,
  mutant?: { readonly file: string; readonly find: string; readonly replace: string },
): Promise<{ encoders: typeof Encoders; compile: typeof Compile }> {
  const copy = join(folder, name);
  for (const part of ["render", "catalog", "compile"]) cpSync(join(root, "dist", part), join(copy, part), { recursive: true });
  if (mutant !== undefined) {
    const [before = "", after, ...more] = readFileSync(join(copy, mutant.file), "utf8").split(mutant.find);
    expect([after === undefined, more.length], `${mutant.file} holds once: ${mutant.find}`).toEqual([false, 0]);
    writeFileSync(join(copy, mutant.file), `${before}${mutant.replace}${after}`);
  }
  const load = async <Module>(file: string): Promise<Module> => (await import(pathToFileURL(join(copy, file)).href)) as Module;
  return {
    ...(await load<{ encoders: typeof Encoders }>("render/encode.js")),
    ...(await load<{ compile: typeof Compile }>("compile/compile.js")),
  };
}

/** The templates, with the encoders that are tried. */
const tried = {} as typeof Encoders;
const all = printer(tried);

/** Whether the tests of the encoders find anything wrong in these models, with as few texts as it takes. */
function isCaught(
  { encoders, compile }: { readonly encoders: typeof Encoders; readonly compile: typeof Compile },
  models: readonly Model[],
  tries: readonly string[],
): boolean {
  Object.assign(tried, encoders);
  if (laxEncoders(encoders, texts).length > 0) return true;
  try {
    return models.some((model) => eachHoleDifference(all, model, tries, compile).next().done !== true);
  } catch {
    // A mistake may also keep the harmless twin from being made.
    return true;
  }
}

/** The models that show a mistake in a file: only `marks` has codes that are cut out, and only `writing` every way to write an error. */
function modelsFor(file: string): readonly Model[] {
  return file.endsWith("reading.js") ? [marks, acme] : file.endsWith("written.js") ? [writing] : [acme];
}

/** Tests that the tests of the encoders find these mistakes, and none in the encoders as they are. */
export function testMutants(some: readonly (typeof mutants)[number][]): void {
  test("the encoders as they are pass", async () => {
    expect(isCaught(await built("original"), [acme, marks, writing], texts.slice(0, 10))).toBe(false);
  });

  test.each(some.map((mutant, i) => [mutant.name, mutant, i] as const))("%s is caught", async (_, mutant, i) => {
    const { file, shownBy } = mutant;
    // One text that shows it comes first, which saves many; all others follow if it does not.
    const tries = shownBy === undefined ? texts : [shownBy, ...texts];
    expect(isCaught(await built(`mutant-${i}`, mutant), modelsFor(file), tries)).toBe(true);
  });
}

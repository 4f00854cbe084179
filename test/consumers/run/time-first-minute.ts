/**
 * Times what a newcomer does first, from an empty folder with nothing in npm's cache, and says what is installed; then what somebody does
 * who has a list of errors, from a folder with nothing but that.
 *   npm run first-minute                 prints a table
 *   npm run first-minute -- --picture    makes the READMEs' picture of it, too
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstMinute, type Step } from "./first-minute.ts";
import { firstMinutePicture } from "./first-minute-picture.ts";
import { fromList } from "./from-list.ts";
import { pack } from "./pack.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const around = mkdtempSync(join(tmpdir(), "errcat-first-minute-"));
const [app, beside] = [join(around, "app"), join(around, "errcat")];
mkdirSync(app);
mkdirSync(beside);
try {
  const { tarball } = await pack(beside);
  const minute = await firstMinute(app, tarball, join(around, "cache"));
  const { steps, found, installed } = minute;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say("| step | seconds |\n|---|---:|");
  table(steps, say);
  say(
    `errcat installs as ${(installed.bytes / 2 ** 20).toFixed(0)} MiB in ${installed.packages} packages. In the end the compiler says:\n${found}`,
  );
  mkdirSync(join(around, "list"));
  const list = await fromList(join(around, "list"), tarball, join(around, "cache-of-list"));
  say("\n| step, with nothing but errors.md | seconds |\n|---|---:|");
  table(list, say);
  if (list.some(({ code }) => code !== 0)) process.exitCode = 1;
  // The last step is the compiler's, which is to find something.
  if (steps.slice(0, -1).some(({ code }) => code !== 0) || !found.includes("Property 'text_too_long' is missing")) process.exitCode = 1;
  else if (process.argv.includes("--picture")) {
    for (const locale of ["en", "zh-Hans"] as const)
      writeFileSync(join(repository, `docs/pictures/first-minute.${locale}.svg`), firstMinutePicture(minute, locale));
  }
} finally {
  rmSync(around, { recursive: true, force: true, maxRetries: 5 });
}

function table(steps: readonly Step[], say: (line: string) => void): void {
  for (const { typed, seconds } of steps) say(`| \`${typed}\` | ${seconds.toFixed(1)} |`);
  say(`| together | ${steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)} |\n`);
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateIfChanged } from "../generator/command/generate-if-changed.ts";
import { messagesCommand } from "../generator/command/messages.ts";
import { siteCommand } from "../generator/command/site.ts";
import type { LocaleReport } from "../generator/tools/translate/locale-report.ts";
import { toldIn } from "./inside.ts";
import { project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const draft = (text: string): string => text.replace('"state": "reviewed"', '"state": "draft"');

/** The catalog with what some of its texts say of themselves changed: those that match, in their order. */
function withTexts(pattern: RegExp, change: (text: string, i: number) => string): string {
  let i = 0;
  return acme.replaceAll(pattern, (text) => change(text, i++));
}

const [english, chinese, any] = [/"en": \{ "text".*?\}/g, /"zh-Hans": \{ "text".*?\}/g, /"state": "reviewed"/g];
const hashed = (hash: string) => (text: string) => text.replace(" }", `, "sourceHash": "${hash}" }`);

test.each<[about: string, catalog: string, percents: readonly number[], drafts: readonly number[], options?: object]>([
  ["everything reviewed", acme, [100, 100], [0, 0]],
  ["everything in draft", withTexts(any, draft), [100, 100], [2, 2]],
  ["everything translated", acme.replaceAll('"reviewed"', '"translated"'), [100, 100], [0, 0]],
  ["one draft", withTexts(chinese, (text, i) => (i === 0 ? draft(text) : text)), [100, 100], [0, 1]],
  ["one stale translation", withTexts(chinese, (text, i) => (i === 0 ? hashed("00000000")(text) : text)), [100, 50], [0, 0]],
  ["a stale draft", withTexts(chinese, (text, i) => (i === 0 ? hashed("00000000")(draft(text)) : text)), [100, 50], [0, 0]],
  ["nothing but stale translations", withTexts(chinese, hashed("00000000")), [100, 0], [0, 0]],
  ["source texts with a hash, which say nothing", withTexts(english, hashed("00000000")), [100, 100], [0, 0]],
  ["stale translations, and a table of them only", withTexts(chinese, hashed("00000000")), [0], [0], { locales: ["zh-Hans"] }],
  ["another name of the locale", acme.replaceAll('"zh-Hans": { "text"', '"zh_CN": { "text"'), [100, 100], [0, 0]],
])("%s: generate, messages and the site give the same numbers", async (_, catalog, percents, drafts, options = {}) => {
  const { folder, read } = project({ "catalogs/acme.json": catalog, "errcat.config.json": JSON.stringify({ out: "errors", ...options }) });
  const generated = await toldIn(folder, (reporter) =>
    generateIfChanged({ check: false, dryRun: false, verify: false, force: false }, reporter),
  );
  expect([...generated.printed.matchAll(/ (\d+)%/g)].map(([, percent]) => Number(percent))).toEqual(percents);

  const reported = await toldIn(folder, (reporter) => messagesCommand({ json: true, stamp: false }, reporter));
  const reports = (JSON.parse(reported.printed) as { reports: LocaleReport[] }).reports.slice(-percents.length);
  expect(reports.map(({ percent }) => percent)).toEqual(percents);
  expect(reports.map(({ drafts }) => drafts)).toEqual(drafts);

  expect((await toldIn(folder, (reporter) => siteCommand({ out: "site" }, reporter))).code).toBe(0);
  const cells = [...read("site/completeness.html").matchAll(/<td class="sum[^"]*">(\d+)<\/td>/g)].map(([, count]) => Number(count));
  const rows = Array.from({ length: cells.length / 6 }, (_, i) => cells.slice(6 * i, 6 * i + 6)).slice(-percents.length);
  expect(rows.map(([total = 0, , , , stale = 0, missing = 0]) => Math.floor(((total - stale - missing) / total) * 100))).toEqual(percents);
  expect(rows.map(([, , , draft]) => draft)).toEqual(drafts);
});

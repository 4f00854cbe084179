import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { appFolder, ids, programs } from "../app.ts";
import { bundled, bundlers } from "../bundler.ts";
import type { Chart, Figure, Findings } from "../figures.ts";
import { codes, mostForGuard } from "../guards.ts";
import { median } from "../medians.ts";
import { bench, root, time, writeAll } from "../workshop.ts";

/** What the packages cost the users of an app: bytes of a bundle, and time to start. */
export async function bundles(): Promise<Findings> {
  const app = appFolder();
  const sizes = async (name: string, code: string) =>
    Object.fromEntries(
      await Promise.all(
        bundlers.map(async (bundler) => [bundler, Buffer.byteLength(await bundled(bundler, app, `${name}-${bundler}`, code))] as const),
      ),
    );
  const guard = await sizes("guard", programs.guard);
  const guards = await Promise.all(bundlers.map(async (bundler) => [bundler, (await mostForGuard(bundler, app, codes)).bytes] as const));
  const one = await sizes("message", programs.message);
  const all = await sizes("all", programs.parseAll);
  const text = await bundled("esbuild", app, "all-gzip", programs.parseAll);
  const spread = (of: Readonly<Record<string, number>>) => Math.max(...Object.values(of)) / Math.min(...Object.values(of));
  const most = (of: Readonly<Record<string, number>>) => Math.max(...Object.values(of));
  const by = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([bundler, size]) => `${bundler} ${size.toLocaleString("en")}`)
      .join(", ");
  const floor = gzipSync(JSON.stringify(ids.map(codesAndTexts)), { level: 9 }).length;
  const zipped = gzipSync(text, { level: 9 }).length;
  return {
    figures: [
      {
        what: `an app that uses only a guard, beyond the length of its code; the largest of ${codes.length} codes`,
        value: most(Object.fromEntries(guards)),
        unit: "bytes",
        limit: { is: "at most", value: 140 },
        note: by(Object.fromEntries(guards)),
      },
      {
        what: "one message in one locale, without the table",
        value: most(one),
        unit: "bytes",
        limit: { is: "at most", value: 120 },
        note: by(one),
      },
      { what: "`parse` and one locale, five packages", value: all["esbuild"] ?? Number.NaN, unit: "bytes", note: by(all) },
      {
        what: "`parse` and one locale, five packages, gzipped",
        value: zipped,
        unit: "bytes",
        note: `the floor, codes and texts alone: ${floor.toLocaleString("en")}`,
      },
      {
        what: "the largest of four bundlers' results beside the smallest",
        value: spread(all),
        unit: "×",
        limit: { is: "at most", value: 1.1 },
        note: "`parse` and one locale",
      },
      startUp(),
    ],
    charts: [chartOf(guard, one, zipped, floor)],
  };
}

/** What no package can do without: codes, and texts in one locale. */
function codesAndTexts(id: string): readonly (readonly [string, string | undefined])[] {
  const { entries } = JSON.parse(readFileSync(join(root, "catalogs", `${id}.json`), "utf8")) as {
    entries: { code: string; message: Record<string, { text: string }> }[];
  };
  return entries.map(({ code, message }) => [code, message["en"]?.text]);
}

/** Importing all five packages beside a program of Node that does nothing. */
function startUp(): Figure {
  const app = appFolder();
  writeAll(app, [["packages.js", ids.map((id, i) => `import * as p${i} from "@errcat/${id}"; globalThis.p${i} = p${i};`).join("\n")]]);
  const empty = join(bench, "programs/empty.mjs");
  const all: Record<"empty" | "packages", number[]> = { empty: [], packages: [] };
  for (let round = 0; round < 31; round++) {
    all.empty.push(time([empty], app));
    all.packages.push(time(["packages.js"], app));
  }
  const [nothing, packages] = [median(all.empty), median(all.packages)];
  return {
    what: "importing all five packages",
    value: packages / nothing,
    unit: "×",
    limit: { is: "at most", value: 1.2, why: "their modules hold every code and its facts, and are read and compiled at each start" },
    note: `an empty program: ${nothing.toFixed(1)} ms`,
  };
}

function chartOf(guard: Readonly<Record<string, number>>, one: Readonly<Record<string, number>>, zipped: number, floor: number): Chart {
  const bar = (en: string, zh: string, value: number, ours = true) => ({ label: { en, "zh-Hans": zh }, value, ours });
  return {
    id: "bench-bundles",
    title: { en: "What an app's users download", "zh-Hans": "应用用户需要下载的字节数" },
    unit: { en: "bytes, esbuild", "zh-Hans": "字节（esbuild）" },
    logarithmic: true,
    bars: [
      bar("a guard, minified", "一个守卫，minify 后", guard["esbuild"] ?? 0),
      bar("one message, minified", "一条消息，minify 后", one["esbuild"] ?? 0),
      bar("codes and texts of five, gzipped", "五个错误目录的错误码与文本，gzip 后", floor, false),
      bar("parse and texts of five, gzipped", "五个包的 parse 与文本，gzip 后", zipped),
    ],
  };
}

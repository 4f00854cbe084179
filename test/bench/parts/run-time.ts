import { join } from "node:path";
import type { Chart, Figure, Findings } from "../figures.ts";
import { bench, root, run } from "../workshop.ts";

type Rates = Readonly<Record<string, number>>;

interface Found {
  readonly bytes: { readonly is: number; readonly nothing: number };
  readonly large: { readonly text: number; readonly items: number; readonly itemsBytes: number };
  readonly [what: string]: Rates | unknown;
}

/** How fast a package does its work. */
export async function runTime(): Promise<Findings> {
  const found = JSON.parse(
    run(["--expose-gc", join(bench, "programs/run-time.mjs"), join(root, "generated")], { cwd: bench }).out,
  ) as Found;
  const rates = (what: string): Rates => found[what] as Rates;
  const beside = (what: string, way: string): number => (rates(what)[way] ?? Number.NaN) / (rates(what)["errcat"] ?? Number.NaN);
  const million = (what: string): string => `errcat: ${((rates(what)["errcat"] ?? 0) / 1e6).toFixed(2)} million a second`;
  const row = (what: string, way: string, how: string, limit?: Figure["limit"]): Figure => ({
    what: how,
    value: beside(what, way),
    unit: "×",
    ...(limit && { limit }),
    note: million(what),
  });
  return {
    figures: [
      row("parse", "by hand", "`parse` of a 1 KiB body: how much faster code by hand is", { is: "at most", value: 1.6 }),
      row("parse", "zod", "`parse` of a 1 KiB body: how much faster zod without its JIT is"),
      row("parse", "valibot", "`parse` of a 1 KiB body: how much faster valibot is"),
      row("parse a text", "by hand", "`parse` of the same as JSON text: how much faster code by hand is", { is: "at most", value: 1.3 }),
      row("parse a stranger", "by hand", "`parse` of a value without an error: how much faster code by hand is"),
      row("is", "by hand", "`is`: how much faster a comparison is"),
      row("match", "switch", "`match`: how much faster a `switch` is"),
      row("match", "ts-pattern", "`match`: how much faster ts-pattern is"),
      row("match", "Effect", "`match`: how much faster Effect Match is, with 19 codes"),
      row("message", "by hand", "`message`: how much faster a lookup in the table is"),
      {
        what: "`is`: memory taken by each call",
        value: Math.max(0, Math.round((found.bytes.is - found.bytes.nothing) * 10) / 10),
        unit: "bytes",
        limit: { is: "at most", value: 0, why: "it takes further codes as a list, which engines allocate unless they inline the call" },
      },
      {
        what: "`parse` of 5 MB in one text",
        value: found.large.text,
        unit: "×",
        limit: { is: "at most", value: 1.3 },
        note: "`JSON.parse` of the same, which is linear",
      },
      {
        what: `\`parse\` of ${(found.large.itemsBytes / 1e6).toFixed(1)} MB in 120,000 items`,
        value: found.large.items,
        unit: "×",
        limit: { is: "at most", value: 1.3 },
        note: "`JSON.parse` of the same, which is linear",
      },
    ],
    charts: [
      chartOf("parse", rates("parse"), { en: "Parsing a body of 1 KiB", "zh-Hans": "解析 1 KiB 的响应正文" }),
      chartOf("match", rates("match"), { en: "Choosing by code, 65 codes", "zh-Hans": "按错误码分支，共 65 个错误码" }),
    ],
  };
}

function chartOf(id: string, rates: Rates, title: Chart["title"]): Chart {
  const names: Readonly<Record<string, string>> = {
    errcat: `errcat ${id}`,
    "by hand": "手写代码",
    switch: "switch",
    zod: "zod safeParse",
    valibot: "valibot safeParse",
    Effect: "Effect Match",
  };
  const english: Readonly<Record<string, string>> = { ...names, "by hand": "by hand" };
  return {
    id: `bench-${id}`,
    title,
    unit: { en: "million operations a second", "zh-Hans": "百万次/秒" },
    logarithmic: false,
    bars: Object.entries(rates).map(([way, rate]) => ({
      label: { en: english[way] ?? way, "zh-Hans": names[way] ?? way },
      value: rate / 1e6,
      ours: way === "errcat",
    })),
  };
}

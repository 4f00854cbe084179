import { join } from "node:path";
import { synthetic } from "../catalogs/synthetic.ts";
import { type Compiler, compiled, compilers } from "../compiler.ts";
import type { Chart, Figure, Findings } from "../figures.ts";
import { medians } from "../medians.ts";
import { folder, install, installSource, link } from "../workshop.ts";

/** What the types cost the TypeScript compilers of their users. */
export async function types(): Promise<Findings> {
  const beside = await besidePeers();
  return {
    figures: [...instantiations(), ...(await linear()), ...(await source()), ...beside.figures, ...everyday(), ...declarations()],
    charts: beside.charts,
  };
}

const sizes = [50, 500, 2000, 10_000] as const;

/** A project that has the package of so many codes installed. */
function project(count: number): string {
  const inside = folder();
  install(inside, synthetic(count));
  return inside;
}

/** How many types a `match` over every code makes for each further code, of the error itself and of the error as of a version. */
function instantiations(): Figure[] {
  const ranges = [
    [50, 100],
    [500, 1000],
    [2000, 3000],
  ] as const;
  return ranges.flatMap(([few, many]) =>
    ["error", 'asOf("1.0.0", error)'].map((given): Figure => {
      const made = (count: number): number => {
        const inside = project(count);
        const light = `import * as synthetic from "@errcat/synthetic";\nexport const code = (error: synthetic.SyntheticError): string => error.code;\n`;
        const [full, base] = [matching(count, given), light].map((text) => compiled("ts59", inside, { "consumer.ts": text }));
        return (full?.instantiations ?? Number.NaN) - (base?.instantiations ?? 0);
      };
      return {
        what: `\`match(${given}, …)\`, each code from ${few.toLocaleString("en")} to ${many.toLocaleString("en")}`,
        value: (made(many) - made(few)) / (many - few),
        unit: "instantiations per code",
        limit: { is: "at most", value: 13 },
        note: "TypeScript 5.9",
      };
    }),
  );
}

/** Whether fifty thousand codes take a thousand times as long as fifty. */
async function linear(): Promise<Figure[]> {
  const [small, large] = [5000, 50_000];
  const projects = new Map([small, large].map((count) => [count, project(count)]));
  const check = (compiler: Compiler, count: number) => () =>
    compiled(compiler, projects.get(count) ?? "", { "consumer.ts": matching(count) }).checkSeconds;
  const figures: Figure[] = [];
  for (const compiler of compilers) {
    const seconds = await medians({ small: check(compiler, small), large: check(compiler, large) }, 1);
    figures.push({
      what: `a full \`match\`, 50,000 codes, ${compiler}`,
      value: seconds.large / seconds.small,
      unit: "×",
      limit: {
        is: "at most",
        value: 12,
        why: "the instantiations grow in proportion; what else grows in this compiler is not known",
      },
      note: `the check time of 5,000 codes (${seconds.small.toFixed(1)} s)`,
    });
  }
  return figures;
}

/** What the same errors cost in source, as part of the consumer's own tree. */
async function source(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [500, 2000, 20_000]) {
    const inside = project(count);
    installSource(inside, synthetic(count));
    const check = (compiler: Compiler, from: string) => () =>
      compiled(
        compiler,
        inside,
        { "consumer.ts": matching(count).replace("@errcat/synthetic", from) },
        { noEmit: true, lib: ["es2022"], skipLibCheck: false, skipDefaultLibCheck: true },
      ).checkSeconds;
    for (const compiler of compilers) {
      const rounds = count > 2000 ? 1 : 3;
      const things = { asPackage: check(compiler, "@errcat/synthetic"), asSource: check(compiler, "./source/index.js") };
      const seconds = await medians(things, rounds);
      figures.push({
        what: `source mode, ${count.toLocaleString("en")} codes, ${compiler}`,
        value: seconds.asSource / seconds.asPackage,
        unit: "×",
        limit: { is: "at most", value: 2 },
        note: `the check time of the package (${seconds.asPackage.toFixed(1)} s), both without \`skipLibCheck\``,
      });
    }
  }
  return figures;
}

/** A full match over five hundred codes, beside what else is exhaustive. */
async function besidePeers(): Promise<{ figures: Figure[]; charts: Chart[] }> {
  const count = 500;
  const inside = project(count);
  for (const name of ["ts-pattern", "effect"]) link(inside, name);
  const check = (text: string) => () => compiled("typescript", inside, { "consumer.ts": text }).checkSeconds;
  const own = await medians({ errcat: check(matching(count)), switch: check(switching(count)), effect: check(withEffect(count)) }, 5);
  const pattern = check(withPattern(count))();
  const bar = (label: string, zh: string, value: number, ours = false) => ({ label: { en: label, "zh-Hans": zh }, value, ours });
  return {
    figures: [
      {
        what: "ts-pattern `.exhaustive()`, 500 codes",
        value: pattern / own.errcat,
        unit: "×",
        limit: { is: "at least", value: 500 },
        note: `the check time of errcat's \`match\` (${own.errcat.toFixed(2)} s), TypeScript 7`,
      },
      {
        what: "Effect `Match.exhaustive`, 500 codes",
        value: own.effect / own.errcat,
        unit: "×",
        note: "the check time of errcat's `match`, TypeScript 7",
      },
      {
        what: "a `switch` over all codes, 500 codes",
        value: own.switch / own.errcat,
        unit: "×",
        note: "the check time of errcat's `match`, TypeScript 7",
      },
    ],
    charts: [
      {
        id: "bench-types",
        title: { en: "Checking one exhaustive match over 500 codes", "zh-Hans": "检查一处覆盖 500 个错误码的穷尽匹配" },
        unit: { en: "seconds of tsc 7", "zh-Hans": "秒（tsc 7）" },
        logarithmic: true,
        bars: [
          bar("errcat match", "errcat 的 match", own.errcat, true),
          bar("switch on errcat's union", "对 errcat 联合类型的 switch", own.switch, true),
          bar("Effect Match", "Effect Match", own.effect),
          bar("ts-pattern .exhaustive()", "ts-pattern 的 .exhaustive()", pattern),
        ],
      },
    ],
  };
}

/** What people write every day; the compiler says TS2590 of some of it if a union has more than a thousand members. */
function everyday(): Figure[] {
  return sizes.map((count) => {
    const inside = project(count);
    const refused = compilers.filter((compiler) =>
      compiled(compiler, inside, { "consumer.ts": everydayText }).complaints.some((complaint) => complaint.includes("TS2590")),
    );
    return {
      what: `everyday expressions, ${count.toLocaleString("en")} codes`,
      value: refused.length,
      unit: "of 4 compilers say TS2590",
      limit: { is: "at most", value: 0 },
    };
  });
}

/** The declarations of a module that exports errors and what is made of them. */
function declarations(): Figure[] {
  return [2000, 10_000].map((count) => {
    const inside = project(count);
    const refused = compilers.filter(
      (compiler) =>
        compiled(
          compiler,
          inside,
          { "consumer.ts": exporting },
          { declaration: true, emitDeclarationOnly: true, outDir: join(inside, "out") },
        ).complaints.length > 0,
    );
    return {
      what: `declarations of a consumer, ${count.toLocaleString("en")} codes`,
      value: refused.length,
      unit: "of 4 compilers refuse (TS7056)",
      limit: { is: "at most", value: 0 },
    };
  });
}

const everydayText = `import * as synthetic from "@errcat/synthetic";
declare const caught: unknown, other: synthetic.SyntheticError, yes: boolean;
const e = synthetic.parse(caught);
export const a = e !== undefined && yes ? e : undefined;
export const b = synthetic.parse(caught) ?? null;
export const c = e && [e, other];
export function d() { if (yes) return e; return undefined; }
export const f = [other].find((one) => one.retry === "later");
export const g = [other].filter((one) => one.category === "billing").map((one) => one.code);
export const h = { ...other, seen: true };
export const i = Promise.all([Promise.resolve(other)]);
export const j = e || other;
export let k = yes ? e : null;
`;

const exporting = `import * as synthetic from "@errcat/synthetic";
export const parse = (caught: unknown) => synthetic.parse(caught);
export const guard = (caught: unknown) => synthetic.isError(caught);
export const errors = [synthetic.parse(undefined)];
export class Failed extends Error { constructor(readonly error = synthetic.parse(undefined)) { super(); } }
export const facts = synthetic.facts;
`;

const codes = (count: number): string[] => synthetic(count).entries.map(({ code }) => JSON.stringify(code));

function matching(count: number, given = "error"): string {
  return `import * as synthetic from "@errcat/synthetic";
export const said = (error: synthetic.SyntheticError): string => synthetic.match(${given.replace("asOf", "synthetic.asOf")}, {
${codes(count)
  .map((code) => `  ${code}: (e) => e.code,`)
  .join("\n")}
  $unknown: (e) => e.rawCode,${given === "error" ? "" : "\n  $added: (e) => e.error.code,"}
});
`;
}

function switching(count: number): string {
  return `import * as synthetic from "@errcat/synthetic";
export function said(error: synthetic.SyntheticError): string {
  switch (error.code) {
${codes(count)
  .map((code) => `    case ${code}: return error.category;`)
  .join("\n")}
    case "$unknown": return error.rawCode;
    default: return synthetic.assertNever(error);
  }
}
`;
}

/** The union that people write by hand for such libraries. */
function union(count: number, tag: string): string {
  return `type Failure =\n${synthetic(count)
    .entries.map(
      ({ code, category, retry, actor }) =>
        `  | { readonly ${tag}: ${JSON.stringify(code)}; readonly category: "${category}"; readonly retry: "${retry}"; readonly actor: "${actor}" }`,
    )
    .join("\n")};\n`;
}

function withPattern(count: number): string {
  return `import { match } from "ts-pattern";
${union(count, "code")}
export const said = (error: Failure): string => match(error)
${codes(count)
  .map((code) => `  .with({ code: ${code} }, (e) => e.code)`)
  .join("\n")}
  .exhaustive();
`;
}

function withEffect(count: number): string {
  return `import { Match } from "effect";
${union(count, "_tag")}
export const said = Match.type<Failure>().pipe(Match.tagsExhaustive({
${codes(count)
  .map((code) => `  ${code}: (e) => e._tag,`)
  .join("\n")}
}));
`;
}

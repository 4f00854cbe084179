import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { synthetic } from "../catalogs/synthetic.ts";
import type { Chart, Figure, Findings } from "../figures.ts";
import { medians } from "../medians.ts";
import { bench, folder, root, run, time, writeAll } from "../workshop.ts";

/** How long `errcat generate` takes, and how much memory. */
export async function generating(): Promise<Findings> {
  const unchanged = await nothingChanged();
  const large = await tenThousand();
  return {
    figures: [...unchanged, ...large.figures, ...hundredThousand(large.milliseconds), ...(await oneOfFifty())],
    charts: large.charts,
  };
}

const errcat = join(root, "dist/cli.js");
const empty = join(bench, "programs/empty.mjs");

/** The catalogs of this repository, generated before, in a process that begins cold. */
async function nothingChanged(): Promise<Figure[]> {
  const project = folder();
  for (const name of ["catalogs", "schema"]) cpSync(join(root, name), join(project, name), { recursive: true });
  cpSync(join(root, "package.json"), join(project, "package.json"));
  mkdirSync(join(project, "node_modules"));
  time([errcat, "generate"], project);
  const { node, generate, version, check } = await medians(
    {
      node: () => time([empty]),
      generate: () => time([errcat, "generate"], project),
      version: () => time([errcat, "--version"], project),
      check: () => time([errcat, "generate", "--check"], project),
    },
    15,
  );
  return [
    {
      what: "`generate`, every built-in catalog, nothing changed",
      value: generate / node,
      unit: "×",
      limit: { is: "at most", value: 2, why: "it also reads and hashes every catalog and every generated file" },
      note: `an empty Node process (${Math.round(node)} ms)`,
    },
    {
      what: "`generate --check`, every built-in catalog, everything regenerated",
      value: check / node,
      unit: "×",
      note: "an empty Node process",
    },
    { what: "`errcat --version`", value: version / node, unit: "×", note: "an empty Node process" },
  ];
}

/** Everything made of ten thousand codes in two locales, beside the floor and the fastest peer, which makes types only. */
async function tenThousand(): Promise<{ figures: Figure[]; charts: Chart[]; milliseconds: number }> {
  const project = large(10_000);
  const [catalog, out, floor, schema] = [
    join(project, "catalogs/synthetic.json"),
    join(project, "generated"),
    join(project, "floor"),
    join(project, "schema.json"),
  ];
  writeFileSync(schema, JSON.stringify(schemaOf(10_000)));
  time([errcat, "generate"], project);
  const like = join(project, "like");
  cpSync(out, like, { recursive: true });
  const afresh = (made: string, args: readonly string[]) => () => {
    rmSync(made, { recursive: true, force: true });
    return time(args, project);
  };
  const ms = await medians(
    {
      floor: afresh(floor, [join(bench, "programs/floor.mjs"), catalog, like, floor]),
      errcat: afresh(out, [errcat, "generate"]),
      peer: afresh(join(project, "types.ts"), [join(bench, "programs/json-schema-to-typescript.mjs"), schema, join(project, "types.ts")]),
    },
    5,
  );
  const bar = (label: string, zh: string, value: number, ours = false) => ({
    label: { en: label, "zh-Hans": zh },
    value: value / 1000,
    ours,
  });
  return {
    milliseconds: ms.errcat,
    figures: [
      {
        what: "10,000 codes, two locales, everything emitted",
        value: ms.errcat / ms.floor,
        unit: "×",
        limit: {
          is: "at most",
          value: 5,
          why: "errcat also validates, encodes, compiles, and hashes every text, and flushes the files to the disk",
        },
        note: `reading, \`JSON.parse\` and writing as many bytes (${Math.round(ms.floor)} ms)`,
      },
      {
        what: "json-schema-to-typescript, 10,000 codes, types only",
        value: ms.peer / ms.errcat,
        unit: "×",
        limit: { is: "at least", value: 3, why: "errcat also generates modules, declarations, tables, and a README" },
        note: "errcat with everything",
      },
    ],
    charts: [
      {
        id: "bench-generating",
        title: { en: "Generating 10,000 codes", "zh-Hans": "生成 10,000 个错误码" },
        unit: { en: "seconds, the whole process", "zh-Hans": "秒（整个进程）" },
        logarithmic: false,
        bars: [
          bar("reading and writing as many bytes", "仅读写同样多的字节", ms.floor),
          bar("errcat: everything, two locales", "errcat：全部内容，两种语言", ms.errcat, true),
          bar("json-schema-to-typescript: types", "json-schema-to-typescript：仅类型", ms.peer),
        ],
      },
    ],
  };
}

function hundredThousand(tenThousand: number): Figure[] {
  const { milliseconds, peak } = run([errcat, "generate"], { cwd: large(100_000) });
  return [
    {
      what: "100,000 codes: memory at its highest",
      value: peak,
      unit: "MiB",
      limit: {
        is: "at most",
        value: 1536,
        why: "all files of a package are in memory together, so that either all or none of them are written",
      },
    },
    {
      what: "100,000 codes: time",
      value: milliseconds / tenThousand,
      unit: "×",
      limit: { is: "at most", value: 10, why: "the garbage collector works more the closer the memory is to its limit" },
      note: "that of 10,000 codes",
    },
  ];
}

/** Fifty catalogs of two hundred codes each, one of which changes. */
async function oneOfFifty(): Promise<Figure[]> {
  const project = folder();
  const ids = Array.from({ length: 50 }, (_, i) => `catalog-${i}`);
  writeAll(project, [["package.json", settings], ...ids.map((id) => [`catalogs/${id}.json`, JSON.stringify(synthetic(200, id))] as const)]);
  mkdirSync(join(project, "node_modules"));
  time([errcat, "generate"], project);
  const written = () =>
    new Map(
      readdirSync(join(project, "generated"), { recursive: true, encoding: "utf8" })
        .map((path) => [path, statSync(join(project, "generated", path))] as const)
        .filter(([, stat]) => stat.isFile())
        .map(([path, stat]) => [path, stat.mtimeMs] as const),
    );
  const changed = join(project, "catalogs/catalog-7.json");
  const change = (text: string) =>
    writeFileSync(changed, readFileSync(changed, "utf8").replace(/The instance 0[^.]*\./, `The instance 0 ${text}.`));
  const before = written();
  change("is gone");
  time([errcat, "generate"], project);
  const touched = [...written()].filter(([path, time]) => before.get(path) !== time).map(([path]) => path.split(/[\\/]/)[0]);
  let round = 0;
  const ms = await medians(
    {
      all: () => {
        rmSync(join(project, "generated"), { recursive: true });
        return time([errcat, "generate"], project);
      },
      one: () => {
        change(`is gone for the ${++round}th time`);
        return time([errcat, "generate"], project);
      },
    },
    5,
  );
  return [
    {
      what: "one of fifty catalogs changed: packages written",
      value: new Set(touched).size,
      unit: "of 50",
      limit: { is: "at most", value: 1 },
    },
    { what: "one of fifty catalogs changed: time", value: ms.one / ms.all, unit: "×", note: "that of all fifty" },
  ];
}

const settings = JSON.stringify({ type: "module", errcat: { out: "generated", as: "package", scope: "@errcat" } });

/** A project of one synthetic catalog. */
function large(count: number): string {
  const project = folder();
  writeAll(project, [
    ["package.json", settings],
    ["catalogs/synthetic.json", JSON.stringify(synthetic(count))],
  ]);
  return project;
}

/** What json-schema-to-typescript needs to make a union of the same errors. */
function schemaOf(count: number): object {
  const { entries } = synthetic(count);
  return {
    title: "Errors",
    anyOf: entries.map(({ code, category, retry, actor, message }) => ({
      title: code,
      description: Object.values(message)
        .map(({ text }) => text)
        .join("\n"),
      type: "object",
      additionalProperties: false,
      required: ["code", "category", "retry", "actor"],
      properties: {
        code: { const: code },
        category: { const: category },
        retry: { const: retry },
        actor: { const: actor },
        status: { type: "integer" },
        detail: { type: "string" },
        requestId: { type: "string" },
      },
    })),
  };
}

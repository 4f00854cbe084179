import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "ts59";
import { afterAll, describe, expect, test } from "vitest";
import { type Importing, importers } from "./importing.ts";
import { largeCatalog } from "./large-catalog.ts";
import { makePackage } from "./made-package.ts";
import { type Complaint, compiled, type TypeScript, typescripts } from "./typescript.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The golden package, one that is published, and one that was made just now. All packages come from the same templates; packages.test.ts packs each. */
const packages: readonly Importing[] = [
  importing(join(root, "test/golden/acme")),
  importing(join(root, "generated/gengo")),
  importing(makePackage(largeCatalog(40)).folder),
];

function importing(folder: string): Importing {
  const { id, typeName } = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as { id: string; typeName: string };
  return { id, typeName, folder };
}

const workspace = mkdtempSync(join(tmpdir(), "errcat-importing-"));
afterAll(() => rmSync(workspace, { recursive: true }));

const programs = packages.flatMap((one) =>
  Object.entries(importers(one)).map(([ending, text]) => ({ id: one.id, file: `programs/${one.id}${ending}`, text })),
);
for (const { id, folder } of packages) cpSync(folder, join(workspace, "node_modules/@errcat", id), { recursive: true });
for (const { file, text } of programs) put(file, text);

function put(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

/** The ways in which compilers find a package, as tables of the documents name them. */
const ways = [
  { resolution: "bundler", format: "mts", options: { module: "esnext", moduleResolution: "bundler" } },
  { resolution: "nodenext", format: "mts", options: { module: "nodenext", moduleResolution: "nodenext" } },
  { resolution: "nodenext", format: "cts", options: { module: "nodenext", moduleResolution: "nodenext" } },
  { resolution: "node16", format: "mts", options: { module: "node16", moduleResolution: "node16" } },
  { resolution: "node16", format: "cts", options: { module: "node16", moduleResolution: "node16" } },
  { resolution: "node10", format: "mts", options: { module: "esnext", moduleResolution: "node10" } },
  { resolution: "node10", format: "cts", options: { module: "commonjs", moduleResolution: "node10" } },
] as const;

type Way = (typeof ways)[number];

const strictness = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
};

/** Both formats of `node16` and `nodenext` are one program. */
const all = new Map<string, Promise<readonly Complaint[]>>();

/** What a compiler says of the programs that import packages in a way. */
async function complaints({ options, format }: Way, typescript: TypeScript, further: object = {}): Promise<readonly Complaint[]> {
  const include = options.module.startsWith("node") ? ["programs"] : [`programs/*.${format}`];
  const configuration = { compilerOptions: { ...strictness, ...options, ...further }, include };
  const key = JSON.stringify([typescript, configuration]);
  const said = all.get(key) ?? compiled(typescript, workspace, configuration).then((one) => one.complaints);
  all.set(key, said);
  return (await said).filter(({ file }) => !file.startsWith("programs/") || file.endsWith(format));
}

const words = {
  "docs/compatibility.md": {
    yes: "yes",
    json: "yes ¹",
    deprecated: "deprecated ²",
    removed: "removed ²",
    mts: "ES module",
    cts: "CommonJS",
  },
  "docs/compatibility.zh-Hans.md": {
    yes: "支持",
    json: "支持 ¹",
    deprecated: "已弃用 ²",
    removed: "不再提供 ²",
    mts: "ES 模块",
    cts: "CommonJS",
  },
} as const;

type Outcome = "yes" | "json" | "deprecated" | "removed";

/** How it went; throws where it went in no way that the documents tell. */
async function outcome(way: Way, typescript: TypeScript): Promise<Outcome> {
  const found = await complaints(way, typescript);
  if (found.length === 0) return "yes";
  const isAttribute = ({ file, message }: Complaint): boolean =>
    file.endsWith("-catalog.mts") && message.startsWith("Import attributes are only supported when");
  if (found.every(isAttribute)) return "json";
  if (found.every(({ message }) => /'moduleResolution=node10' is deprecated|'node10' is deprecated/.test(message))) return "deprecated";
  if (found.some(({ message }) => /node10/.test(message) && /removed/.test(message))) return "removed";
  throw new Error(JSON.stringify(found.slice(0, 5), null, 2));
}

const outcomes = ways.map(async (way) => await Promise.all(typescripts.map((typescript) => outcome(way, typescript))));

test.each(Object.entries(words))("the table of %s lists what compilers accept, with skipLibCheck off", async (page, word) => {
  const rows = (await Promise.all(outcomes)).map((row, i) => {
    const { resolution, format } = ways[i]!;
    return `| \`${resolution}\` | ${word[format]} | ${row.map((one) => word[one]).join(" | ")} |`;
  });
  const text = readFileSync(join(root, page), "utf8");
  expect(text.match(/^\| `(bundler|node).*$/gm)).toEqual(rows);
  expect(text).toContain(`| TypeScript ${typescripts.join(" | ")} |`);
});

test("TypeScript 6.0 accepts `node10` with `ignoreDeprecations`", async () => {
  for (const way of ways.filter(({ resolution }) => resolution === "node10"))
    expect(await complaints(way, "6.0", { ignoreDeprecations: "6.0" })).toEqual([]);
});

describe("Node.js loads", () => {
  for (const { file, text } of programs) {
    const isModule = file.endsWith("mts");
    const module = isModule ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
    const { outputText } = ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } });
    put(file.replace(/\.([mc])ts$/, ".$1js"), outputText);
  }
  const load = (endings: string): Readonly<Record<string, unknown>> => {
    const files = programs.map(({ file }) => file.replace(/ts$/, "js")).filter((file) => file.endsWith(endings));
    const code = `${JSON.stringify(files)}.reduce(async (all, file) => ({ ...(await all), [file]: (await import("./" + file)).seen }), {}).then((all) => console.log(JSON.stringify(all)))`;
    const options = { cwd: workspace, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] } as { cwd: string; encoding: "utf8" };
    return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", code], options)) as Readonly<
      Record<string, unknown>
    >;
  };

  test.each(["mjs", "cjs"])("every program that is written in %s", (format) => {
    const seen = load(format);
    expect(Object.keys(seen)).toHaveLength(2 * packages.length);
    for (const { id } of packages) {
      expect(seen[`programs/${id}.${format}`]).toEqual(["function", "function", expect.stringMatching(/^(string|function)$/), "object"]);
      expect(seen[`programs/${id}-catalog.${format}`]).toEqual([id]);
    }
  });
});

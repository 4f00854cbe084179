import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { FullCatalog as Catalog } from "../generator/expand/full-catalog.ts";
import { generate } from "../generator/generate.ts";
import { appFolder, others, parsing, programs } from "./bench/app.ts";
import { bundled, bundlers } from "./bench/bundler.ts";
import { grpcStatuses } from "./bench/catalogs/grpc-statuses.ts";
import { httpStatuses, systemErrors } from "./bench/catalogs/node-errors.ts";
import { synthetic } from "./bench/catalogs/synthetic.ts";
import { typescriptDiagnostics } from "./bench/catalogs/typescript-diagnostics.ts";
import { codes, mostForGuard, strangest, strangestOfOthers } from "./bench/guards.ts";
import { codesEach, matchingOf, type Narrowing, withOperations } from "./bench/within.ts";
import { compiled } from "./typescript.ts";

/** Counts only: they are the same on every machine. `npm run bench` measures time. */
const folder = mkdtempSync(join(tmpdir(), "errcat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (catalog: Catalog) => generate([{ path: `${catalog.id}.json`, bytes: Buffer.from(JSON.stringify(catalog)) }]);

describe("the cost of a full match", () => {
  test("is a fixed number of instantiations for each code", async () => {
    const [small, large] = [await perCode(50), await perCode(200)];
    expect(Math.round(small)).toBeLessThanOrEqual(mostInstantiations);
    expect(large / small).toBeLessThan(1.1);
  });

  test.each(["error", 'errors.asOf("1.0.0", error)'])(
    "of %s is at most 13 for each further code, where groups of codes share a type",
    async (given) => {
      const [few, many] = [await perCode(500, identity, given), await perCode(800, identity, given)];
      expect((800 * many - 500 * few) / 300).toBeLessThanOrEqual(mostInstantiations);
    },
  );

  test("is that of any other in the package with the most codes of this repository", async () => {
    const inside = mkdtempSync(join(folder, "postgresql-"));
    const source = new URL("../generated/postgresql/", import.meta.url);
    for (const name of readdirSync(source)) if (name.endsWith(".d.ts")) copyFileSync(new URL(name, source), join(inside, name));
    const { entries } = JSON.parse(readFileSync(new URL("catalog.json", source), "utf8")) as Catalog;
    expect(entries.length).toBeGreaterThan(250);
    const match = (count: number) => `import * as errors from "./index.js";
type Some = errors.PostgresqlErrorOf<${entries
      .slice(0, count)
      .map(({ code }) => JSON.stringify(code))
      .join(" | ")}>;
export const said = (error: Some): string => errors.match(error, {
${entries
  .slice(0, count)
  .map(({ code }) => `  ${JSON.stringify(code)}: (e) => e.code,`)
  .join("\n")}
});
`;
    const [few, many] = [await instantiations(inside, match(60)), await instantiations(inside, match(240))];
    expect((many - few) / 180).toBeLessThanOrEqual(mostInstantiations);
  });

  test("would be seen to grow if a handler looked for its error in the whole union", async () => {
    const quadratic = (text: string) =>
      text
        .replace("(error: SyntheticErrors[Key]) => Anything", "(error: Extract<SyntheticError, { readonly code: Key }>) => Anything")
        .replace("SyntheticErrors, ", "SyntheticError, SyntheticErrors, ");
    const [small, large] = [await perCode(50, quadratic), await perCode(200, quadratic)];
    expect(Math.round(small)).toBeGreaterThan(mostInstantiations);
    expect(large / small).toBeGreaterThan(2);
  });
});

describe("the cost of a full match within an operation", () => {
  test("is that of the union spelled out, however many operations a catalog of 1000 codes has", async () => {
    const few = await perOperation(1000, 10);
    const many = await perOperation(1000, 300);
    expect(many.within).toBe(few.within);
    expect(many.within / codesEach).toBeLessThanOrEqual(mostInstantiations + 1);
    expect(many.within / many.spelledOut).toBeLessThan(1.1);
    expect(many.asOf / many.within).toBeLessThan(3);
  });
});

describe("a list of errors that somebody else has made", () => {
  test.each([
    ["TypeScript's diagnostics", typescriptDiagnostics, 2000],
    ["the errors of operating systems", systemErrors, 70],
    ["HTTP statuses", httpStatuses, 35],
    ["gRPC statuses", grpcStatuses, 15],
  ] as const)("%s become a package", (_, catalog, least) => {
    const { packages, problems } = made(catalog());
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(packages[0]?.provider.entries.length).toBeGreaterThanOrEqual(least);
  });
});

describe("what an app's users download", () => {
  const sizes = async (name: string, program = programs[name as keyof typeof programs]) => {
    const app = appFolder();
    const all = await Promise.all(
      bundlers.map(async (bundler) => [bundler, Buffer.byteLength(await bundled(bundler, app, `${name}-${bundler}`, program))] as const),
    );
    rmSync(app, { recursive: true });
    return all.map(([, size]) => size);
  };

  test.each(bundlers)("for a guard is at most 160 bytes and its code, of every code, if %s bundles it", async (bundler) => {
    expect(codes).toHaveLength(230);
    const app = appFolder();
    // webpack takes 20 times as long as esbuild and Rolldown, Rollup 10 times: `npm run bench` has them do all.
    const most = await mostForGuard(bundler, app, [
      ...(bundler === "webpack" || bundler === "rollup" ? strangest : codes),
      ...strangestOfOthers,
    ]);
    rmSync(app, { recursive: true });
    expect(most.bytes, `${most.id} ${most.code}`).toBeLessThanOrEqual(160);
  });

  test("for one message in one locale is at most 500 bytes, without the table", async () => {
    expect(Math.max(...(await sizes("message")))).toBeLessThanOrEqual(500);
  });

  test("for the parsers and one locale of all five packages does not grow unnoticed, and is the same within a tenth", async () => {
    const all = await sizes("parseAll");
    expect(Math.max(...all)).toBeLessThanOrEqual(96_000);
    expect(Math.max(...all) / Math.min(...all)).toBeLessThanOrEqual(1.1);
  });

  const mostForParsing: Readonly<Record<(typeof others)[number], number>> = { grpc: 18_500, node: 67_500, postgresql: 52_000 };
  test.each(others)("for the parser and one locale of @errcat/%s does not grow unnoticed", async (id) => {
    expect(Math.max(...(await sizes(id, parsing(id) as (typeof programs)["message"])))).toBeLessThanOrEqual(mostForParsing[id]);
  });
});

/** How many types a match over so many codes makes, for each code, beyond what the union itself makes. */
async function perCode(count: number, change: (text: string) => string = identity, given = "error"): Promise<number> {
  const key = `${count} ${change.name}`;
  const { inside, least } = installed.get(key) ?? (await installedPackage(count, change));
  installed.set(key, { inside, least });
  const codes = synthetic(count).entries.map(({ code }) => `  ${JSON.stringify(code)}: (e) => e.code,`);
  const added = given === "error" ? "" : "  $added: (e) => e.error.code,\n";
  const full = `import * as errors from "./index.js";\nexport const said = (error: errors.SyntheticError): string => errors.match(${given}, {\n${codes.join("\n")}\n  $unknown: (e) => e.rawCode,\n${added}});\n`;
  return ((await instantiations(inside, full)) - least) / count;
}

interface Installed {
  readonly inside: string;
  /** How many types a program makes that matches nothing. */
  readonly least: number;
}

/** The packages that were made, by size and change. */
const installed = new Map<string, Installed>();

async function installedPackage(count: number, change: (text: string) => string): Promise<Installed> {
  const inside = mkdtempSync(join(folder, "package-"));
  for (const [path, text] of made(synthetic(count)).packages[0]?.files ?? []) {
    if (!path.endsWith(".d.ts")) continue;
    mkdirSync(dirname(join(inside, path)), { recursive: true });
    writeFileSync(join(inside, path), change(text));
  }
  const light = `import * as errors from "./index.js";\nexport const said = (error: errors.SyntheticError): string => error.code;\n`;
  return { inside, least: await instantiations(inside, light) };
}

/**
 * How many types a match over the 200 codes of one operation makes, beyond a call of the same function without a match: within the
 * operation, within it as of a version, and over a union that lists its errors one by one.
 */
async function perOperation(count: number, operations: number): Promise<{ within: number; asOf: number; spelledOut: number }> {
  const inside = mkdtempSync(join(folder, "package-"));
  for (const [path, text] of made(withOperations(count, operations)).packages[0]?.files ?? []) {
    if (!path.endsWith(".d.ts")) continue;
    mkdirSync(dirname(join(inside, path)), { recursive: true });
    writeFileSync(join(inside, path), text);
  }
  const program = (...further: readonly Narrowing[]) =>
    `import * as errors from "./index.js";\n${matchingOf("within", count, 0)}${further.map((one) => matchingOf(one, count, 1)).join("")}`;
  // What the first match makes once for all is not counted.
  const base = await instantiations(inside, program());
  const further = async (narrowing: Narrowing): Promise<number> => (await instantiations(inside, program(narrowing))) - base;
  return { within: await further("within"), asOf: await further("asOf"), spelledOut: await further("spelledOut") };
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: "es2022",
  lib: ["es2022"],
  module: "nodenext",
};

async function instantiations(inside: string, text: string): Promise<number> {
  writeFileSync(join(inside, "consumer.ts"), text);
  const { complaints, instantiations } = await compiled("5.9", inside, { compilerOptions, include: ["consumer.ts"] });
  expect(complaints).toEqual([]);
  return instantiations;
}

function identity(text: string): string {
  return text;
}

/** For each code. */
const mostInstantiations = 13;

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type ConsumedPackage, exhaustiveConsumer } from "./exhaustive-consumer.ts";
import { type Complaint, compiled, typescripts } from "./typescript.ts";

const root = new URL("../", import.meta.url).pathname;

/** What only some compilers know. */
const later = { isolatedDeclarations: true, erasableSyntaxOnly: true };
const optionsOf = { "5.4": {}, "5.9": later, "6.0": later, "7.0": later };

/** The ways to find a package. What is compiled from its sources, and what the compiler says of mistakes, does not depend on them. */
const modules = [
  {
    resolution: "nodenext",
    options: { module: "nodenext", moduleResolution: "nodenext" },
    include: ["consumers", "source-consumers", "mistakes"],
  },
  { resolution: "bundler", options: { module: "esnext", moduleResolution: "bundler" }, include: ["consumers"] },
];

const strictness = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  declaration: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
};

/** A package that is consumed, and where it lies. */
interface Installed extends ConsumedPackage {
  readonly folder: string;
}

const packages: readonly Installed[] = [
  installed("test/catalogs/acme.json", "test/golden"),
  ...readdirSync(join(root, "catalogs"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => installed(`catalogs/${file}`, "generated")),
];

function installed(catalog: string, packages: string): Installed {
  const { id, typeName, entries } = JSON.parse(readFileSync(join(root, catalog), "utf8")) as {
    id: string;
    typeName: string;
    entries: { code: string }[];
  };
  return { id, typeName, codes: entries.map(({ code }) => code), folder: join(root, packages, id) };
}

/** How the largest two are found is how all others are. */
const largest: readonly string[] = ["node", "postgresql"];
/** The oldest compiler and the newest do all packages; those between them leave out the largest two, which are like the others. */
const largestOf = (typescript: string): readonly string[] =>
  typescript === typescripts[0] || typescript === typescripts.at(-1) ? [] : largest;

/** The codes that a consumer leaves out: one from the middle, or two. */
const middle = ({ codes }: ConsumedPackage): string => codes[codes.length >> 1] ?? "";
const last = ({ codes }: ConsumedPackage): string => codes.at(-1) ?? "";

const refused = readFileSync(join(root, "test/consumers/acme-refused.ts"), "utf8");
const directive = /^( *)\/\/ @ts-expect-error (.+)$/;

/** The lines that must be refused, and the words of the compiler that stand above each. */
const refusals = refused.split("\n").flatMap((line, i) => {
  const [, , words] = directive.exec(line) ?? [];
  return words === undefined ? [] : [{ line: i + 2, words }];
});

/** A program of its own, with the packages installed as npm would, and beside them their sources. */
const workspace = mkdtempSync(join(tmpdir(), "errcat-compilers-"));
afterAll(() => rmSync(workspace, { recursive: true }));

for (const { id, folder } of packages) {
  cpSync(folder, join(workspace, "node_modules/@errcat", id), { recursive: true });
  cpSync(join(folder, "src"), join(workspace, "source", id), { recursive: true });
}
put("package.json", JSON.stringify({ type: "module" }));
const consumers = [
  ...["acme.ts", "acme-types.ts", "acme-inferred.ts", "acme-refused.ts"].map(
    (file) => [file, readFileSync(join(root, "test/consumers", file), "utf8")] as const,
  ),
  ...packages.map((one) => [`every-code-of-${one.id}.ts`, exhaustiveConsumer(one)] as const),
];
for (const [file, text] of consumers) {
  put(`consumers/${file}`, text);
  if (file !== "acme-refused.ts") put(`source-consumers/${file}`, fromSource(text));
}
put("mistakes/refused.ts", refused.replaceAll(new RegExp(directive, "gm"), "$1// $2"));
for (const one of packages) {
  put(`mistakes/one-left-out-of-${one.id}.ts`, exhaustiveConsumer(one, [middle(one)]));
  put(`mistakes/two-left-out-of-${one.id}.ts`, exhaustiveConsumer(one, [middle(one), last(one)]));
}

function put(path: string, text: string): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The same consumer, with the packages' sources as part of its own program. */
function fromSource(text: string): string {
  return text.replaceAll(/"@errcat\/([^/"]+)(?:\/([^"]+))?"/g, (_, id, inside = "index") => `"../source/${id}/${inside}.js"`);
}

/** Each compiler runs over the workspace, in each way of resolution; its folders are compiled together. */
const runs = modules.flatMap(({ resolution, options, include }) =>
  // How a package is found does not change between the oldest compiler and the newest.
  (resolution === "bundler" ? typescripts.filter((_, i) => i === 0 || i === typescripts.length - 1) : typescripts).map((typescript) => {
    // Before 5.5 a function is a guard only if it says so.
    const inferred = typescript === "5.4" ? ["**/acme-inferred.ts"] : [];
    const exclude = [...inferred, ...(resolution === "bundler" ? largest : largestOf(typescript)).map((id) => `**/*-of-${id}.ts`)];
    const compilerOptions = { ...strictness, ...optionsOf[typescript], ...options };
    let said: Promise<readonly Complaint[]> | undefined;
    const complaints = () =>
      (said ??= compiled(typescript, workspace, { compilerOptions, include, exclude }).then((one) => one.complaints));
    return { typescript, resolution, complaints };
  }),
);

describe.each(runs)("TypeScript $typescript, module resolution $resolution", ({ complaints }) => {
  test("compiles every consumer", async () => {
    expect((await complaints()).filter(({ file }) => !file.startsWith("mistakes/"))).toEqual([]);
  });
});

describe.each(runs.filter(({ resolution }) => resolution === "nodenext"))("TypeScript $typescript", ({ typescript, complaints }) => {
  const compiledPackages = packages.filter(({ id }) => !largestOf(typescript).includes(id));
  const about = async (file: string): Promise<readonly Complaint[]> => (await complaints()).filter((one) => one.file === file);

  /** What is said of `match`, and what is said of the checks for `never`. */
  const leftOut = async (file: string): Promise<{ readonly byMatch: string; readonly others: readonly Complaint[] }> => {
    const all = await about(file);
    const isNever = ({ message }: Complaint): boolean => /type 'never'/.test(message.split("\n")[0] ?? "");
    return {
      byMatch: all
        .filter((one) => !isNever(one))
        .map(({ message }) => message)
        .join("\n"),
      others: all.filter(isNever),
    };
  };

  test("each mistake is refused in the words that stand above it, and nothing else is", async () => {
    expect(refusals.length).toBeGreaterThan(30);
    const found = (await about("mistakes/refused.ts")).map(({ line, message }) => ({ line, message: message.split("\n")[0] }));
    expect(found).toEqual(refusals.map(({ line, words }) => ({ line, message: expect.stringContaining(words) })));
  });

  test.each(compiledPackages)(
    "a code of $id that is left out is named: in the second line of the message about match, and where the others begin",
    async (one) => {
      const code = middle(one);
      const { byMatch, others } = await leftOut(`mistakes/one-left-out-of-${one.id}.ts`);
      expect(byMatch).toMatch(/Property '.+' is missing in type /);
      expect(byMatch.slice(byMatch.indexOf("Property '"))).toContain(code);
      expect(others.map(({ message }) => message.split("\n")[0])).toEqual([
        `Argument of type '${one.typeName}ErrorOf<"${code}">' is not assignable to parameter of type 'never'.`,
        `Type '${one.typeName}ErrorOf<"${code}">' does not satisfy the expected type 'never'.`,
      ]);
    },
  );

  test.each(compiledPackages)("so are two codes of $id", async (one) => {
    const { byMatch, others } = await leftOut(`mistakes/two-left-out-of-${one.id}.ts`);
    expect(others).toHaveLength(2);
    // Nothing but the first is named where the last has the name of something that every object has.
    for (const code of [middle(one), last(one)].filter((code) => !(code in Object.prototype))) {
      expect(byMatch).toContain(code);
      for (const { message } of others) expect(message.slice(0, 200)).toContain(code);
    }
  });
});

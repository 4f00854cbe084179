import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makePackage } from "../made-package.ts";
import { type Response, waysToHandOver } from "./handed-over.ts";

/** What a framework sends by default, where it is documented, and the code of the framework that makes it. */
interface Case extends Response {
  readonly name: string;
  readonly value?: unknown;
  readonly source: string;
  readonly code?: string;
  readonly error: { readonly code: string; readonly rawCode?: string };
}

const cases = JSON.parse(readFileSync(new URL("responses/frameworks.json", import.meta.url), "utf8")) as Case[];
const nameOf = ({ name }: Case): string => name.split(":", 1)[0]!;
const frameworks = [...new Set(cases.map(nameOf))].filter((name) => !name.startsWith("RFC"));
const formats = ["status", "problem+json", "flat"] as const;

/** The packages of catalogs with one code, by their format and code; many responses have the same. */
const made = new Map<string, Promise<Package>>();

interface Package {
  readonly parse: (value: unknown) => { readonly code: string } | undefined;
}

function packageOf(format: string, code: string): Promise<Package> {
  const key = JSON.stringify([format, code]);
  const entries = [{ code, message: { en: "It failed." } }];
  const loaded = made.get(key) ?? makePackage({ id: "shop", name: "Shop", version: "1.0.0", wire: format, entries }).load<Package>("index");
  made.set(key, loaded);
  return loaded;
}

/** Whether a catalog with this format finds the code of a response, or with `status` its HTTP status, in whatever way it is handed over. */
async function isFoundBy(format: (typeof formats)[number], { value, error, ...response }: Case): Promise<boolean> {
  const code = format === "status" ? String(response.status) : (error.rawCode ?? error.code);
  if (format === "status" && response.status === undefined) return false;
  const { parse } = await packageOf(format, code);
  return Object.values(value === undefined ? waysToHandOver(response) : { value }).every((handed) => parse(handed)?.code === code);
}

/** How many of the responses of a framework each format finds. */
async function countsOf(responses: readonly Case[]): Promise<readonly number[]> {
  return Promise.all(
    formats.map(async (format) => (await Promise.all(responses.map((one) => isFoundBy(format, one)))).filter(Boolean).length),
  );
}

function rowOf(
  name: string,
  responses: readonly Case[],
  counts: readonly number[],
  words: Readonly<Record<"run" | "docs" | "code" | "and" | "versions", string>>,
): string {
  const link = (text: string, url: string | undefined): string[] => (url === undefined ? [] : [`[${text}](${url})`]);
  const [{ source, code }] = [responses.find((one) => one.code) ?? responses[0]!];
  const evidence = source === "run with Node" ? [words.run] : [...link(words.docs, source), ...link(words.code, code)];
  return `| ${[name.replace(" and ", words.versions), responses.length, ...counts, evidence.join(words.and)].join(" | ")} |`;
}

const found = await Promise.all(
  frameworks.map(async (name) => {
    const responses = cases.filter((one) => nameOf(one) === name);
    return { name, responses, counts: await countsOf(responses) };
  }),
);

describe("The default responses of frameworks", () => {
  test.each([
    ["docs/clients.md", { run: "run", docs: "documentation", code: "source", and: ", ", versions: " and " }],
    ["docs/clients.zh-Hans.md", { run: "实际运行", docs: "文档", code: "源代码", and: "、", versions: " 和 " }],
  ])("and the known formats that find their errors are in a table of %s", (page, words) => {
    const rows = found.map(({ name, responses, counts }) => rowOf(name, responses, counts, words));
    expect(readFileSync(page, "utf8")).toContain(rows.join("\n"));
  });

  test("are those that were sent, or documented", () => {
    expect(frameworks.length).toBeGreaterThanOrEqual(13);
    for (const { source, code = "https://" } of cases) {
      expect(source).toMatch(/^run with Node$|^https:\/\//);
      expect(code).toMatch(/^https:\/\//);
    }
  });
});

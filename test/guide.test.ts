import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const consumers = new URL("consumers/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** What the projects configure, and how they test. */
const files = readdirSync(consumers, { recursive: true, encoding: "utf8" })
  .filter(
    (path) =>
      /(config\.js|rc\.json|package\.json|errcat\.config\.json|turbo\.json|\.spec\.ts)$/.test(path) && !path.includes("node_modules"),
  )
  .map((path) => readFileSync(new URL(path, consumers), "utf8"));

function blocks(guide: string): { language: string; code: string }[] {
  return [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The guides whose code is that of projects. Commands and SDKs are run by other tests. */
const guides = ["ci-and-publishing", "testing"].map((name) => ({ name, english: blocks(read(`../docs/${name}.md`)) }));

describe.each(guides)("the guide $name", ({ name, english }) => {
  test.each(english.filter(({ language }) => !(name === "testing" && /^(js|sh)$/.test(language))))(
    "shows what a project in test/consumers has, and what is proved there: $code",
    ({ code }) => {
      expect(files.filter((text) => text.includes(code.trimEnd()))).toHaveLength(1);
    },
  );

  test("shows the same in Chinese", () => {
    expect(blocks(read(`../docs/${name}.zh-Hans.md`))).toEqual(english);
  });
});

describe("the cookbook", () => {
  const english = blocks(read("../docs/cookbook.md"));
  const programs = readdirSync(consumers, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[jt]sx?$/.test(path) && !path.includes("node_modules"))
    .map((path) => unindented(readFileSync(new URL(path, consumers), "utf8")));

  test.each(english)("shows lines of a project in test/consumers, at most 15 of them: $code", ({ code }) => {
    expect(programs.filter((text) => text.includes(unindented(code)))).toHaveLength(1);
    expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
  });

  test("shows the same in Chinese", () => {
    expect(blocks(read("../docs/cookbook.zh-Hans.md"))).toEqual(english);
  });
});

/** The examples of a guide from a heading to the next of the same rank, without the space before their lines. */
function examplesUnder(guide: string, heading: string): string[] {
  const [, section = ""] = read(guide).split(`\n## ${heading}\n`);
  return blocks(section.split("\n## ", 1).join()).map(({ code }) => unindented(code));
}

function unindented(code: string): string {
  return code.replaceAll(/^ +/gm, "").trim();
}

const inFrameworks = [
  ...examplesUnder("../docs/server.md", "Answer with several errors"),
  ...examplesUnder("../docs/server.md", "In your framework"),
];

describe("the guide to answering with errors", () => {
  const shop = readdirSync(new URL("shop/", consumers), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), code: unindented(readFileSync(new URL(`shop/${path}`, consumers), "utf8")) }));

  test("shows the lines that a project in test/consumers runs, for each framework", () => {
    expect(inFrameworks.map((block) => shop.filter(({ code }) => code.includes(block)).map(({ path }) => path))).toEqual([
      ["shop/order.ts"],
      ["shop/messages.ts"],
      ["servers/node-http.ts"],
      ["servers/express.ts"],
      ["servers/fastify.ts"],
      ["servers/hono.ts"],
      ["servers/nest.ts"],
      ["next/app/orders/route.ts"],
      ["next/app/actions.ts"],
      ["next/app/page.tsx"],
    ]);
  });

  test("names the versions that the project has", () => {
    const { dependencies } = JSON.parse(read("consumers/shop/package.json")) as { dependencies: Record<string, string> };
    const names = { Express: "express", Fastify: "fastify", Hono: "hono", NestJS: "@nestjs/core", "Next.js": "next" };
    const majors = Object.entries(names).map(([name, one]) => `${name} ${dependencies[one]?.split(".", 1).join()}`);
    for (const guide of ["server", "server.zh-Hans"])
      expect([...read(`../docs/${guide}.md`).matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual(["node:http", ...majors]);
  });

  test("shows the same in Chinese", () => {
    expect([
      ...examplesUnder("../docs/server.zh-Hans.md", "在一个响应中返回多个错误"),
      ...examplesUnder("../docs/server.zh-Hans.md", "在框架中使用"),
    ]).toEqual(inFrameworks);
  });
});

const withClients = examplesUnder("../docs/openapi.md", "With generated clients");

describe("the guide to errors in OpenAPI", () => {
  test("shows the lines that a project in test/consumers runs, for each generated client", () => {
    const files = ["openapi-fetch", "hey-api", "kubb", "shop-fetch", "orval"];
    expect(withClients).toHaveLength(files.length);
    for (const [i, file] of files.entries()) expect(unindented(read(`consumers/openapi/src/${file}.ts`))).toContain(withClients[i]);
  });

  test("shows the same in Chinese", () => {
    expect(examplesUnder("../docs/openapi.zh-Hans.md", "与生成的客户端一起使用")).toEqual(withClients);
  });
});

test.each(["one-catch", "one-catch.zh-Hans"])("the guide %s shows the function that a project in test/consumers runs", (guide) => {
  const [shown] = blocks(read(`../docs/${guide}.md`));
  expect(shown?.code).toBe(read("consumers/postgresql/explain.ts"));
});

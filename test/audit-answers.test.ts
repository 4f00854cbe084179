import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { audit } from "../generator/tools/audit/audit.ts";
import type { Consumer } from "../generator/tools/usage/open.ts";
import { consumerOf } from "./migrate/consumers.ts";

const entries = [
  { code: "order.not_found", status: 404, message: { en: "There is no such order." } },
  { code: "maintenance", status: 503, message: { en: "The shop is being repaired." } },
  { code: "2001", status: 422, message: { en: "The coupon is not valid." } },
  { code: "404", status: 404, message: { en: "There is nothing here." } },
  { code: "cart.old", since: "1.0.0", removed: "1.1.0", replacedBy: "cart.empty", message: { en: "The cart is old." } },
  { code: "cart.empty", since: "1.1.0", message: { en: "The cart is empty." } },
];

/** The ways to say where a shop has its codes, and in each an answer around a code. */
const wires = {
  "problem+json": { wire: "problem+json", around: (code: string) => `{ title: "No", detail: "text", status: 404, code: ${code} }` },
  "error-object": { wire: "error-object", around: (code: string) => `{ error: { code: ${code}, message: "text" } }` },
  flat: { wire: "flat", around: (code: string) => `{ code: ${code}, message: "text" }` },
  bare: { wire: { shapes: [{ name: "body", code: "/code", detail: "/message" }] }, around: (code: string) => `{ code: ${code} }` },
  graphql: { wire: "graphql", around: (code: string) => `{ errors: [{ message: "text", extensions: { code: ${code} } }] }` },
  own: {
    wire: {
      shapes: [
        { name: "fault", when: [{ at: "/ok", is: [false] }], code: "/fault/reason/id", detail: "/fault/text" },
        {
          name: "list",
          when: [{ at: "/ok", type: "absent" }],
          code: { each: "/faults/*", where: [{ at: "/level", is: ["fatal"] }], at: "/id" },
        },
      ],
    },
    around: (code: string) => `{ ok: false, fault: { reason: { id: ${code} }, text: "text" } }`,
  },
} as const;

function packageOf(wire: keyof typeof wires): readonly [string, string][] {
  const catalog = { id: "shop", name: "Shop", version: "1.1.0", wire: wires[wire].wire, entries };
  const { packages } = generate([{ path: "shop.json", bytes: Buffer.from(JSON.stringify(catalog)) }], { as: "package", scope: "@acme" });
  return [...(packages[0]?.files ?? [])]
    .filter(([path]) => /\.json$|\.d\.ts$/.test(path))
    .map(([path, text]) => [`/node_modules/@acme/shop/${path}`, text]);
}

/** A program in a shop with this format of answers, a file for each of some sources. */
function consumer(wire: keyof typeof wires, sources: readonly string[]): Consumer {
  const names = "res, reply, c, ctx, h, Response, NextResponse, HttpException, JSON5, request, agent, db, isOld, code, rest";
  const head = `import "@acme/shop";\ndeclare const [${names}]: any;\n`;
  return consumerOf([...packageOf(wire), ...sources.map((text, i): [string, string] => [`/src/${i}.ts`, `${head}${text}\n`])]);
}

/** What is found in each source, as rules and codes. */
function found(wire: keyof typeof wires, sources: readonly string[]): readonly (readonly string[])[] {
  const { problems } = audit([consumer(wire, sources)]);
  return sources.map((_, i) =>
    problems
      .filter(({ place }) => place.path.endsWith(`/src/${i}.ts`))
      .map(({ rule, message }) => `${rule} ${/^"([^"]+)"/.exec(message)?.[1]}`),
  );
}

/** The ways in which servers answer and throw. */
const frameworks = [
  (body: string) => `res.json(${body});`,
  (body: string) => `res.status(404).json(${body});`,
  (body: string) => `res.status(404).set("a", "b").send(${body});`,
  (body: string) => `res.writeHead(404).end(JSON.stringify(${body}));`,
  (body: string) => `reply.code(404).send(${body});`,
  (body: string) => `export const GET = () => Response.json(${body}, { status: 404 });`,
  (body: string) => `export const GET = () => NextResponse.json(${body});`,
  (body: string) => `export const GET = () => new Response(JSON.stringify(${body}), { status: 404 });`,
  (body: string) => `export const get = () => c.json(${body}, 404);`,
  (body: string) => `export const get = () => h.response(${body}).code(404);`,
  (body: string) => `ctx.status = 404; ctx.body = ${body};`,
  (body: string) => `export const handler = () => ({ statusCode: 404, headers: {}, body: JSON.stringify(${body}) });`,
  (body: string) => `throw ${body};`,
  (body: string) => `throw Object.assign(new Error("no"), ${body});`,
  (body: string) => `export const failed = Promise.reject(Object.assign(new TypeError(), ${body}));`,
  (body: string) => `throw new HttpException(${body}, 404);`,
  (body: string) => `const body = ${body} as const;\nres.json(isOld ? body : { ok: true });`,
];

test.each(Object.keys(wires) as (keyof typeof wires)[])("an answer in the format %s, in every framework", (wire) => {
  const { around } = wires[wire];
  const source = (code: string): string =>
    frameworks.map((write, i) => `export function f${i}() {\n${write(around(code)).replaceAll("export const", "const")}\n}`).join("\n");
  const both = `res.json(${around('isOld ? "cart.old" : "order.notfound"')});`;
  const all = (one: string): readonly string[] => frameworks.map(() => one);
  expect(
    found(wire, [
      source('"order.not_found"'),
      source('"order.notfound"'),
      source('"cart.old"'),
      both,
      source('"no.code.of.it"'),
      source("code"),
      source("404"),
    ]),
  ).toEqual([
    all("handwritten-code order.not_found"),
    all("misspelled-code order.notfound"),
    all("gone-code cart.old"),
    ["gone-code cart.old", "misspelled-code order.notfound"],
    [],
    [],
    [],
  ]);
});

describe("no finding", () => {
  const quiet = [
    ["bare", 'res.json({ error: { code: "order.not_found" } });'],
    ["bare", 'res.json({ id: "order.not_found", codes: ["order.not_found"], order: { code: "order.not_found" } });'],
    ["bare", 'res.json([{ code: "order.not_found" }]);'],
    ["bare", 'res.json("order.not_found"); res.json({ message: "order.not_found" }); res.json({ data: { code: "order.not_found" } });'],
    ["bare", 'export const label = { code: "order.not_found", message: "text" };'],
    ["bare", 'db.insert({ code: "order.not_found" }); console.log({ code: "order.not_found" }); JSON5.parse("{}");'],
    ["bare", 'agent.post("/orders").send({ code: "order.not_found" }); request("/x").send({ code: "order.not_found" });'],
    ["bare", 'fetch("/", { method: "POST", body: JSON.stringify({ code: "order.not_found" }) });'],
    ["bare", 'Object.assign({}, { code: "order.not_found" }); Object.assign(db, { code: "order.not_found" });'],
    ["bare", "res.json({ ...rest, [code]: 1 }); res.json(rest); res.json(); throw rest;"],
    // A word alone says little: of a project, a coupon, a country.
    ["bare", 'res.json({ code: "maintenance" }); res.json({ code: "maintenence", name: "Works" }); res.json({ code: 2001 });'],
    ["problem+json", 'res.json({ type: "maintenance", name: "Works" }); res.json({ type: "maintenance", title: "Works" });'],
    ["error-object", 'res.json({ code: "order.not_found", message: "text" }); res.json({ error: "order.not_found" });'],
    ["error-object", 'res.json({ error: { id: "order.not_found", field: { code: "order.not_found" } } });'],
    ["own", 'res.json({ ok: true, fault: { reason: { id: "order.not_found" } } });'],
    ["own", 'res.json({ fault: { reason: { id: "order.not_found" } } });'],
    [
      "own",
      'res.json({ faults: [{ id: "order.not_found", level: "info" }] }); res.json({ ok: true, faults: [{ id: "order.not_found", level: "fatal" }] });',
    ],
  ] as const;
  test.each([...new Set(quiet.map(([wire]) => wire))])("where the code is not in the place of %s", (wire) => {
    const sources = quiet.flatMap(([of, source]) => (of === wire ? [source] : []));
    expect(found(wire, sources).map((one, i) => [sources[i], one])).toEqual(sources.map((one) => [one, []]));
  });

  test("for a catalog that nobody uses", () => {
    const [shop] = generate([
      { path: "shop.json", bytes: Buffer.from(JSON.stringify({ id: "shop", name: "Shop", version: "1.1.0", wire: "flat", entries })) },
    ]).packages;
    const source = consumerOf([["/src/main.ts", 'declare const res: any;\nres.json({ code: "order.not_found", message: "text" });\n']]);
    const provider = shop?.provider;
    expect(provider).toBeDefined();
    const problems = (isConfigured: boolean) => audit([source], provider ? [{ provider, isConfigured }] : []).problems;
    expect(problems(false)).toEqual([]);
    expect(problems(true)).toMatchObject([{ rule: "handwritten-code", place: { line: 2, column: 18, length: 17 } }]);
  });
});

describe("a word or a number as a code", () => {
  const telling = [
    ["bare", 'res.status(503).json({ code: "maintenance" });', ["handwritten-code maintenance"]],
    ["flat", 'res.json({ code: "maintenance", message: "text" });', ["handwritten-code maintenance"]],
    ["bare", "res.status(422).json({ code: 2001 });", ["handwritten-code 2001"]],
    ["bare", 'throw Object.assign(new Error("no"), { code: "maintenence" });', ["misspelled-code maintenence"]],
    ["error-object", 'res.json({ error: { code: "maintenance" } });', ["handwritten-code maintenance"]],
    [
      "problem+json",
      'res.status(404).json({ type: "https://shop.example/problems/order.not_found", title: "No" });',
      ["handwritten-code order.not_found"],
    ],
    [
      "own",
      'res.json({ faults: [{ id: "cart.old", level: "info" }, { id: "order.not_found", level: "fatal" }] });',
      ["handwritten-code order.not_found"],
    ],
    [
      "flat",
      'const code2 = "order.not_found";\nconst base = { message: "text" };\nres.json({ ...base, code: code2 });',
      ["handwritten-code order.not_found"],
    ],
  ] as const;
  test.each([...new Set(telling.map(([wire]) => wire))])("in the format %s", (wire) => {
    const cases = telling.filter(([of]) => of === wire);
    expect(
      found(
        wire,
        cases.map(([, source]) => source),
      ),
    ).toEqual(cases.map(([, , expected]) => expected));
  });
});

test("a comment leaves one out, and the cure names what to write", () => {
  const { problems } = audit([
    consumer("bare", [
      '// errcat-ignore handwritten-code: the page about an error\nres.json({ code: "order.not_found" });\nthrow { code: "cart.old" };\nres.json({ code: "order.notfound" });\nthrow { code: "cart.empty" };',
    ]),
  ]);
  expect(problems.map(({ message, cure }) => [message, cure])).toEqual([
    ['"cart.old" of shop was removed, but is still used here; "cart.empty" replaces it.', 'Use "cart.empty".'],
    ['"order.notfound" is not a code of shop, so clients cannot handle it.', 'Did you mean "order.not_found"?'],
    [
      '"cart.empty" of shop is handwritten here, so nothing checks it.',
      'Throw `toError(make("cart.empty"))`: then a typo does not compile.',
    ],
  ]);
});

test("takes time in proportion to the source: what is asked of the compiler", () => {
  const asked = (count: number): number => {
    const one = consumer("error-object", ['res.json({ error: { code: "order.not_found" } });\n'.repeat(count)]);
    const checker = one.project.getProgram().compilerObject.getTypeChecker();
    let calls = 0;
    for (const [name, ask] of Object.entries(checker))
      if (typeof ask === "function") Object.assign(checker, { [name]: (...of: unknown[]) => (calls++, ask(...of)) });
    expect(audit([one]).problems).toHaveLength(count);
    return calls;
  };
  expect(asked(80)).toBeLessThan(5 * asked(20));
});

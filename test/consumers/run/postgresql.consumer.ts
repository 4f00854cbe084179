import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiled, typescripts } from "../../typescript.ts";
import { type Consumer, consumer, quietly } from "./consumer.ts";

/** What came of a statement through a client: the SQLSTATE that it makes happen, or that the server raises, and what the package finds. */
interface Line {
  readonly client: string;
  readonly code?: string;
  readonly raised?: string;
  readonly found?: string;
  readonly nearest?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly explanation?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

interface Entry {
  readonly code: string;
  readonly parameters?: object;
}

const { entries } = JSON.parse(readFileSync(new URL("../../../catalogs/postgresql.json", import.meta.url), "utf8")) as {
  entries: readonly Entry[];
};
const clients = ["pglite", "pg", "postgres", "drizzle-orm", "kysely"];

let project: Consumer;
const finish: (() => void)[] = [];

beforeAll(async () => {
  project = consumer("postgresql", (one) => finish.push(one));
  await project.npm("install", ...quietly);
});
afterAll(() => finish.forEach((one) => one()));

/** The lines of JSON that a program of the project prints. */
async function printed<One>(program: string): Promise<readonly One[]> {
  const { code, output, errors } = await project.run("node", program);
  if (code !== 0 || errors !== "") throw new Error(`exit code ${code}\n${errors}`);
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as One);
}

describe("PostgreSQL itself, in the process, through its clients", () => {
  let lines: readonly Line[] = [];

  beforeAll(async () => {
    lines = await printed("main.js");
  });

  test.each(clients)("each of more than 40 statements fails with its SQLSTATE, and %s hands it over", (client) => {
    const failed = lines.filter((line) => line.client === client && line.code !== undefined);
    expect(new Set(failed.map(({ code }) => code)).size).toBeGreaterThanOrEqual(40);
    expect(failed.map(({ found }) => found)).toEqual(failed.map(({ code }) => code));
    for (const { detail } of failed) expect(detail).toEqual(expect.any(String));
  });

  test.each(clients)("every SQLSTATE that the server raises is found in what %s hands over", (client) => {
    const raised = lines.filter((line) => line.client === client && line.raised !== undefined);
    expect(raised.map(({ found }) => found)).toEqual(raised.map(({ raised }) => raised));
    expect(raised.map(({ raised }) => raised).sort()).toEqual(entries.map(({ code }) => code).sort());
    const parameters = { schema: "c", table: "orders", column: "b", dataType: "d", constraint: "a" };
    for (const { raised: code, parameters: found } of raised)
      expect(found).toEqual(
        Object.fromEntries(
          Object.entries(parameters).filter(([name]) => name in (entries.find((entry) => entry.code === code)?.parameters ?? {})),
        ),
      );
  });

  test.each(clients)("the constraint, the table, and PostgreSQL's own words come with them through %s", (client) => {
    const of = (code: string) => lines.find((line) => line.client === client && line.code === code);
    expect(of("23505")).toMatchObject({
      detail: 'duplicate key value violates unique constraint "orders_pkey"',
      explanation: "Key (id)=(1) already exists.",
      parameters: { schema: "public", table: "orders", constraint: "orders_pkey" },
    });
    expect(of("23502")).toMatchObject({ parameters: { schema: "public", table: "orders", column: "total" } });
    expect(of("P0001")).toMatchObject({ detail: "sold out", hint: "Order fewer.", explanation: "None is left." });
    expect(of("SHOP1")).toMatchObject({ found: "SHOP1" });
  });

  test.each(clients)("a SQLSTATE of a listed class is nearest to its class through %s", (client) => {
    expect(lines.find((line) => line.client === client && line.code === "23Z99")).toMatchObject({ found: "23Z99", nearest: "23000" });
  });
});

describe("one catch for PostgreSQL, gRPC, an HTTP API, and what keeps any of them from answering", () => {
  test.each(typescripts)("compiles with TypeScript %s", async (typescript) => {
    const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022"], types: [] };
    expect((await compiled(typescript, project.folder, { compilerOptions, include: ["explain.ts"] })).complaints).toEqual([]);
  });

  test("says the right thing of what really happens, and throws mistakes of the program again", async () => {
    project.write("explain.js", (await transform(project.read("explain.ts"), { loader: "ts" })).code);
    const said = (await printed<{ failure: string; said: string }>("one-catch.js")).map(({ failure, said }) => [failure, said]);
    expect(Object.fromEntries(said)).toEqual({
      "a key that exists": "Taken already: orders_pkey",
      "a key that exists, through Drizzle": "Taken already: orders_pkey",
      "a deadlock": "Try again later.",
      "a statement with a mistake": "Report this: postgresql 42601",
      "a status of gRPC": "The warehouse takes no more orders for now.",
      "a status of gRPC that is worth another try": "Try again later.",
      "an HTTP API": "The translation account has run out of credits.",
      "an HTTP API that is not there": "A server cannot be reached.",
      "an HTTP API that hangs up": "A server cannot be reached.",
      "an HTTP API that does not answer": "Try again later.",
      "a request that is canceled": "The request was canceled.",
      "a database that is not there": "A server cannot be reached.",
      "a mistake in the program": "thrown again",
    });
  });
});

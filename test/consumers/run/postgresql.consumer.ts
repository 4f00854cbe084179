import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

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

describe("PostgreSQL itself, in the process, through its clients", () => {
  let lines: readonly Line[] = [];
  const finish: (() => void)[] = [];

  beforeAll(async () => {
    const { npm, run } = consumer("postgresql", (one) => finish.push(one));
    await npm("install", ...quietly);
    const { code, output, errors } = await run("node", "main.js");
    if (code !== 0 || errors !== "") throw new Error(`exit code ${code}\n${errors}`);
    lines = output
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Line);
    return () => finish.forEach((one) => one());
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

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.ts";
import { validate } from "../../generator/validate/validate.ts";
import { makePackage } from "../made-package.ts";
import { type Response, waysToHandOver } from "./handed-over.ts";

/** A response, or a value that is handed over as it is, and the error that must come of it. */
interface Case extends Response {
  readonly name: string;
  readonly value?: unknown;
  readonly error: Readonly<Record<string, unknown>> | null;
  /** Where the response is documented, or how it was made. */
  readonly source?: string;
  /** The codes of all errors in it, each with its item. */
  readonly all?: readonly (readonly [string, string | null])[];
}

interface Parsers {
  readonly parse: (value: unknown) => unknown;
  readonly parseAll: (value: unknown) => readonly { readonly code: string; readonly rawCode?: string; readonly item?: string }[];
}

const names = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

describe.each(names)("The wire of %s", (name) => {
  const path = fileURLToPath(new URL(`${name}.json`, import.meta.url));
  const made = makePackage(path);
  const cases = JSON.parse(readFileSync(new URL(`responses/${name}.json`, import.meta.url), "utf8")) as Case[];

  test("is valid", () => {
    expect(validate(load(`${name}.json`, readFileSync(path))).problems).toEqual([]);
  });

  test.each(cases)("$name", async ({ value, error, all, ...response }) => {
    const { parse, parseAll } = await made.load<Parsers>("index");
    const handed = value === undefined ? waysToHandOver(response) : { "as it is": value };
    for (const [way, one] of Object.entries(handed)) {
      if (error === null) expect(parse(one), way).toBeUndefined();
      else expect(parse(one), way).toMatchObject({ detail: undefined, requestId: undefined, ...error });
      const { parameters } = (error ?? {}) as { parameters?: object };
      if (parameters) expect(defined((parse(one) as { parameters: object }).parameters), way).toEqual(parameters);
      if (all) expect(parseAll(one).map(({ code, rawCode, item }) => [rawCode ?? code, item ?? null])).toEqual(all);
    }
  });
});

/** The values of an object that are there. */
function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

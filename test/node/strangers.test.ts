import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as node from "../../generated/node/index.js";
import strangers from "../parse/strangers.json" with { type: "json" };

interface Sampled {
  readonly samples: readonly { readonly name: string; readonly status?: number; readonly body?: unknown; readonly value?: unknown }[];
}

const catalogs = readdirSync("catalogs").filter((name) => name.endsWith(".json") && name !== "node.json");
const sampled = catalogs.flatMap((name) => (JSON.parse(readFileSync(`catalogs/${name}`, "utf8")) as Sampled).samples);

test("No error of an API is one of Node.js; of errors of other programs, those are that Node.js or a browser reports.", () => {
  expect(sampled.length).toBeGreaterThan(50);
  const values = [
    ...strangers.map(({ name, error }): [string, unknown] => [name, Object.assign(new Error("failed"), error)]),
    ...sampled.map(({ name, value, ...response }): [string, unknown] => [name, value ?? response]),
  ];
  expect(values.flatMap(([name, value]) => node.parseAll(value).map(({ code }) => [name, code]))).toEqual([
    ["a refused connection in Node", "ECONNREFUSED"],
    ["a file that is not there", "ENOENT"],
    ["an argument that Node refuses", "ERR_INVALID_ARG_TYPE"],
    ["a time-out in a browser", "TimeoutError"],
    ["axios before any answer", "ECONNABORTED"],
    ["a system error of Node.js", "EPIPE"],
    ["a file that may not be opened", "EPERM"],
  ]);
});

test.for<[string, unknown]>([
  ["an error of axios", Object.assign(new Error("no"), { name: "AxiosError", code: "ERR_BAD_REQUEST", status: 400 })],
  ["an error of jose", Object.assign(new Error("no"), { name: "JWTExpired", code: "ERR_JWT_EXPIRED" })],
  ["an error of a database", Object.assign(new Error("no"), { code: "ER_DUP_ENTRY", errno: 1062, sqlState: "23000" })],
  ["a status of gRPC", { code: "UNKNOWN", message: "no" }],
  ["a time-out of another library", Object.assign(new Error("no"), { name: "TimeoutError" })],
  ["a command that exits with 1", Object.assign(new Error("no"), { code: 1, killed: false, signal: null })],
  ["an error without a code", new Error("ENOENT: no such file or directory")],
])("%s is not one of Node.js.", ([, value]) => {
  expect(node.parseAll(value)).toEqual([]);
});

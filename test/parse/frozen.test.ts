import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { published } from "./parsers.ts";

test("The parsers work where every built-in object is frozen and no code can be made from text.", () => {
  const program = `
    for (const prototype of [Object, Array, Function, String, Error, Map].map((one) => one.prototype)) Object.freeze(prototype);
    const bodies = {
      "azure-translator": { error: { code: 400036, message: "toString" } },
      gengo: { opstat: "error", err: { code: 1000, msg: ["no", "constructor"] } },
      grpc: { error: { code: 404, message: "no", status: "NOT_FOUND" } },
      postgresql: { name: "error", severity: "ERROR", code: "23505", message: "no", routine: "constructor" },
      "rozetta-t4oo": { status: "failure", data: { code: 40203, message: "no" } },
      "tencent-api2": { code: 5400, message: "(1)no", codeDesc: "valueOf", detail: { toString: { code: 5100, message: "no" } } },
      "tencent-tmt": { Response: { Error: { Code: "InternalError", Message: "no" }, RequestId: "r" } },
    };
    for (const [id, body] of Object.entries(bodies)) {
      const { parse, parseAll } = await import("${new URL("../../generated/", import.meta.url).href}" + id + "/index.js");
      const value = new Error("no", { cause: { response: { status: 400, headers: new Headers(), data: JSON.stringify(body) } } });
      console.log(id, parse(value).code, parseAll(value).length);
    }`;
  const flags = [
    "--frozen-intrinsics",
    "--disable-proto=throw",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--input-type=module",
  ];
  expect(execFileSync(process.execPath, [...flags, "--eval", program], { encoding: "utf8" }).split("\n")).toEqual([
    "azure-translator 400036 1",
    "gengo 1000 1",
    "grpc 5 1",
    "postgresql 23505 1",
    "rozetta-t4oo 40203 1",
    "tencent-api2 5400 2",
    "tencent-tmt InternalError 1",
    "",
  ]);
  expect(published).toHaveLength(7);
});

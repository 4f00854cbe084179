import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { parsers, published } from "./parsers.ts";

const strangers = JSON.parse(readFileSync(new URL("strangers.json", import.meta.url), "utf8")) as { name: string; error: object }[];

for (const { name, error } of strangers) {
  test(`The error of ${name} is none of the five providers'.`, () => {
    const answer = { response: { status: 400, headers: {}, data: error } };
    for (const value of [error, Object.assign(new Error(), error), new Error("no", { cause: error }), JSON.stringify(error), answer]) {
      // An error of gRPC is one of gRPC's own catalog.
      for (const { id, parseAll } of published.filter(({ id }) => !(id === "grpc" && name.startsWith("gRPC"))))
        expect(parseAll(value), id).toEqual([]);
    }
  });
}

test.for<[string, () => unknown]>([
  ["a failed connection", () => new Promise((resolve) => connect(0, "127.0.0.1").on("error", resolve))],
  ["an aborted fetch", () => fetch("http://127.0.0.1:1", { signal: AbortSignal.abort() }).catch((error: unknown) => error)],
  ["a DOMException", () => new DOMException("late", "TimeoutError")],
  ["a JSON text that ends too early", () => thrownBy(() => JSON.parse('{"code":4100'))],
  ["a file that is not there", () => thrownBy(() => readFileSync(new URL("nowhere.json", import.meta.url)))],
  ["several network errors at once", () => new AggregateError([Object.assign(new Error("no"), { code: "ECONNREFUSED" }), { code: 4100 }])],
  ["the page of a proxy", () => '<html><body>403001 {"error":{"code":403001}}</body></html>'],
  ["a line of a log with JSON in it", () => 'ERROR {"error":{"code":403001,"message":"no"}}'],
  ["a list of JSON texts, one a line", () => '{"opstat":"error","err":{"code":1000}}\n{"opstat":"error","err":{"code":1100}}'],
])("%s is nobody's error.", async ([, make]) => {
  const value = await make();
  for (const { id, parse, parseAll } of parsers) expect([id, parse(value), parseAll(value)]).toEqual([id, undefined, []]);
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

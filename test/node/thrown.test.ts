import { describe, expect, test } from "vitest";
import * as node from "../../generated/node/index.js";
import { en } from "../../generated/node/messages/en.js";
import { published } from "../parse/parsers.ts";
import { certificates } from "./certificates.ts";
import { calls, data, streams, undici } from "./data.ts";
import { files, programs } from "./files.ts";
import { modules } from "./modules.ts";
import { names } from "./names.ts";
import { overFetch, overHttp, sockets } from "./sockets.ts";

const all = { files, programs, sockets, overHttp, overFetch, names, certificates, streams, data, undici, calls, modules };
const version = Number.parseInt(process.versions.node, 10);

describe.each(Object.entries(all))("%s", (_, made) => {
  const here = made.filter(({ from = 0, until = Infinity }) => from <= version && version < until);
  test.each(here.map((one) => [[one.code, one.about].filter(Boolean).join(" "), one] as const))(
    "%s",
    async (_, { code, parameters = {}, make }) => {
      const error = await make();
      const wrapped = new Error("failed", { cause: new AggregateError([new Error("something else"), error], "all failed") });
      for (const value of [error, wrapped, { status: "rejected", reason: error }]) {
        const found = node.parse(value);
        expect(found, String(error)).toMatchObject({ code, provider: "node", parameters });
        if (found) expect(node.message(found, en)).not.toContain("undefined");
      }
      for (const { id, parse } of published) expect([id, parse(error)]).toEqual([id, undefined]);
    },
  );
});

test("More than a hundred codes are made to happen.", () => {
  expect(new Set(Object.values(all).flatMap((made) => made.map(({ code }) => code))).size).toBeGreaterThan(100);
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { audit } from "../../generator/tools/audit/audit.ts";
import { complaints, consumerOf } from "../migrate/consumers.ts";

const folder = new URL("../../generated/node/", import.meta.url);
const paths = readdirSync(folder).filter((path) => /^(?:package|catalog)\.json$|\.d\.ts$/.test(path));
const installed = paths.map((path): [string, string] => [
  `/node_modules/@errcat/node/${path}`,
  readFileSync(new URL(path, folder), "utf8"),
]);

const source = `import * as node from "@errcat/node";

export function read(err: { code?: string }): string {
  if (err.code === "ENOET") return "misspelled";
  if (err.code === "ENOENT") return "unchecked";
  if (err.code === "ER_DUP_ENTRY") return "of a database";
  return node.parse(err)?.code === "EACCES" ? "checked" : "other";
}
`;

test("errcat audit finds a misspelled code of Node.js, and one that nothing checks.", () => {
  const consumer = consumerOf([...installed, ["/src/read.ts", source]]);
  expect(complaints(consumer)).toEqual([]);
  const { problems, providers } = audit([consumer]);
  expect(providers).toEqual(["node"]);
  expect(problems.map(({ rule, place, cure }) => [place.line, rule, cure.slice(0, 24)])).toEqual([
    [4, "misspelled-code", 'Did you mean "ENOENT"?'],
    [5, "raw-code", "Parse the error, `const "],
  ]);
});

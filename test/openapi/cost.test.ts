import { expect, test } from "vitest";
import { answeredFormats } from "../../generator/tools/openapi/answered-formats.ts";
import { merge } from "../../generator/tools/openapi/merge.ts";
import { errorParts } from "../../generator/tools/openapi/parts.ts";
import { readOf } from "../server/round-trip.ts";

const ids = Array.from({ length: 300 }, (_, i) => `operation${i}`);

test("finding the operations of a document costs in proportion to their number", () => {
  const read = readOf({
    id: "shop",
    name: "Shop",
    version: "1.0.0",
    wire: "flat",
    operations: Object.fromEntries(ids.map((id) => [id, { codes: ["gone"] }])),
    entries: [{ code: "gone", status: 404, message: { en: "It is gone." } }],
  });
  const { provider } = read;
  let reads = 0;
  const counted = provider.operations.all.map(({ id, ...others }) => ({
    ...others,
    get id() {
      reads += 1;
      return id;
    },
  }));
  const document = { paths: Object.fromEntries(ids.map((id) => [`/${id}`, { get: { operationId: id, responses: {} } }])) };
  const { puts, missing, unlisted } = merge(
    document,
    { ...provider, operations: { ...provider.operations, all: counted } },
    errorParts(provider, answeredFormats(read)),
  );
  expect([missing, unlisted]).toEqual([[], []]);
  expect(puts.filter(({ at }) => at[0] === "paths")).toHaveLength(ids.length);
  expect(reads).toBeLessThanOrEqual(2 * ids.length);
});

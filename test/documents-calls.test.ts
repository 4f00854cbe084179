import { describe, expect, test } from "vitest";
import { everyOperation } from "../generator/catalog/code-pattern.ts";
import calls from "./documents/calls.json" with { type: "json" };
import { catalogOf, providers } from "./documents/quoted.ts";

type Listing = Readonly<Record<string, { readonly source: string; readonly before: string; readonly calls: Record<string, string[]> }>>;

/** What the sources say of which call returns which code. */
describe.each(providers)("the operations of %s", (provider) => {
  const listing = (calls as Listing)[provider];
  const { operations, entries } = catalogOf(provider);

  test("are those for which a source lists codes, and no others", () => {
    const { [everyOperation]: _, ...own } = operations ?? {};
    expect(Object.keys(own)).toEqual(Object.keys(listing?.calls ?? {}));
    expect(operations === undefined).toBe(listing === undefined);
  });

  test("have the codes that the source lists, in its order, and quote the list word for word", () => {
    const common = operations?.[everyOperation]?.codes ?? [];
    for (const [id, codes] of Object.entries(listing?.calls ?? {})) {
      expect(operations?.[id]?.codes).toEqual(codes.filter((code) => !common.includes(code)));
      expect(operations?.[id]?.vendor).toEqual([
        { source: listing?.source, section: id, fields: { codes: `${listing?.before}${codes.join(", ")}` } },
      ]);
    }
  });

  test("share what the sources list under a heading of its own for all calls", () => {
    const common = entries.filter(({ vendor }) => vendor.some(({ section }) => section === "公共错误码"));
    expect(operations?.[everyOperation]?.codes ?? []).toEqual(listing === undefined ? [] : common.map(({ code }) => code));
  });
});

import { expect, test } from "vitest";
import { encoders } from "../../generator/render/encode.ts";
import { holeDifferences, laxEncoders, modelOf, withWriters } from "./hole-campaign.ts";
import { printer } from "./holes.ts";
import { hostileTexts, take } from "./strings.ts";

test("every hole of every template is reached by hostile text, and none lets it out", () => {
  const all = printer(encoders);
  expect(holeDifferences(all, modelOf("small"), take(3, hostileTexts(3)))).toEqual([]);
  expect(holeDifferences(all, modelOf("marks"), take(4, hostileTexts(5, { wild: true })))).toEqual([]);
  const acme = modelOf("acme");
  expect(holeDifferences(all, acme, take(8, hostileTexts(1, { wild: true })))).toEqual([]);
  // As in a catalog of thousands of codes, which would take long, and of codes that have parents and families.
  const large = {
    ...acme,
    wire: { ...acme.wire, isRelated: true, separator: ".", separators: [".", "/"], family: { digits: 2, length: 4 } },
    groups: [
      { group: "group1", lifecycles: acme.lifecycles.map(({ name }) => name) },
      { group: "group2", lifecycles: acme.retired },
    ],
  };
  expect(holeDifferences(all, large, take(2, hostileTexts(4, { wild: true })))).toEqual([]);
  // What only some catalogs have: licenses, other spellings of codes, places that several codes share, a form without a body.
  const [shared, ...others] = acme.parametrised;
  const special = {
    ...acme,
    sources: acme.sources.map((source) => ({ ...source, license: "MIT" })),
    wire: { ...acme.wire, spellings: { NAME: "007" } },
    history: { ...acme.history, removed: [] },
    parametrised: [{ ...shared!, shared: "parameters1" }, ...others],
    sharedPlaces: [{ name: "parameters1", places: shared!.places }],
    fixtures: acme.fixtures && { ...acme.fixtures, body: { isXml: false } },
  };
  expect(holeDifferences(all, special, take(2, hostileTexts(7, { wild: true })))).toEqual([]);
  const plain = { ...special, parametrised: [], sharedPlaces: [] };
  expect(holeDifferences(all, plain, take(2, hostileTexts(8, { wild: true })))).toEqual([]);
  for (const one of withWriters(acme)) expect(holeDifferences(all, one, take(2, hostileTexts(6, { wild: true })))).toEqual([]);
  expect(all.holes.length).toBeGreaterThan(200);
  expect(all.holes.filter((hole) => !all.reached.has(hole))).toEqual([]);
});

test("names, types, numbers, paths and snippets are refused if the model has not made them", () => {
  expect(laxEncoders(encoders, take(500, hostileTexts(2, { wild: true })))).toEqual([]);
});

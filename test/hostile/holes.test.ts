import { expect, test } from "vitest";
import { encoders } from "../../generator/encode.ts";
import { modelOf, holeDifferences, strict } from "./hole-campaign.ts";
import { printer } from "./holes.ts";
import { hostileTexts, take } from "./strings.ts";

test("every hole of every template is reached by hostile text, and none lets it out", () => {
  const all = printer(encoders);
  expect(holeDifferences(all, modelOf("small"), take(5, hostileTexts(3)))).toEqual([]);
  expect(holeDifferences(all, modelOf("acme"), take(60, hostileTexts(1, { wild: true })))).toEqual([]);
  expect(all.holes.length).toBeGreaterThan(200);
  expect(all.holes.filter((hole) => !all.reached.has(hole))).toEqual([]);
});

test("names, types, numbers, paths and snippets are refused if the model has not made them", () => {
  for (const [name, encode] of Object.entries(encoders)) {
    if (!strict.has(name)) continue;
    for (const text of take(500, hostileTexts(2, { wild: true }))) {
      if (/^[A-Za-z][A-Za-z0-9]*$/.test(text) || (name === "snippet" && /^[@A-Za-z0-9][A-Za-z0-9/._-]*$/.test(text)) || (name === "path" && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text))) continue;
      expect(() => encode(text as never), `${name} ${JSON.stringify(text)}`).toThrow(TypeError);
    }
  }
});

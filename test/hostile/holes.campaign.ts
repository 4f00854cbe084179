import { expect, test } from "vitest";
import { encoders } from "../../generator/render/encode.ts";
import { holeDifferences, modelOf } from "./hole-campaign.ts";
import { printer } from "./holes.ts";
import { hostileTexts, take } from "./strings.ts";

const shown = modelOf("acme");

test.each([1, 2, 3, 4])("1,000 hostile texts in every hole of every template change nothing but themselves, round %i", (seed) => {
  const all = printer(encoders);
  expect(holeDifferences(all, shown, take(1000, hostileTexts(seed, { wild: seed % 2 === 0 })))).toEqual([]);
});

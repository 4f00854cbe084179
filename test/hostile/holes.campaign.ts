import { expect, test } from "vitest";
import { encoders } from "../../generator/encode.ts";
import { acmeModel, holeDifferences } from "./hole-campaign.ts";
import { printer } from "./holes.ts";
import { hostileTexts, take } from "./strings.ts";

const shown = acmeModel();

test.each([1, 2, 3, 4, 5, 6, 7, 8])("1,250 hostile texts in every hole of every template change nothing but themselves, round %i", (seed) => {
  const all = printer(encoders);
  expect(holeDifferences(all, shown, take(1250, hostileTexts(seed, { wild: seed % 2 === 0 })))).toEqual([]);
});

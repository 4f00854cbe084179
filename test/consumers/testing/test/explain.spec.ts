import { allFixtures } from "@errcat/gengo/fixtures";
import { expect, it } from "vitest";
import { explain } from "../src/translate.ts";

it.each(allFixtures)("explains $code, sent as $format", (answer) => {
  expect(explain(answer)).toMatch(/\w/);
});

import { expect, test } from "vitest";
import { parsers } from "./parsers.ts";

test.for(parsers)("The parser of $id asks an object that looks like bytes once how many it has.", ({ parse }) => {
  let asked = 0;
  let coerced = 0;
  const changing = () => {
    asked++;
    // A number at first, so that the object looks like bytes, and then something that is costly to compare with a number.
    return asked % 2 === 1 ? 8 : { valueOf: () => coerced++ };
  };
  const value = {
    get byteLength() {
      return changing();
    },
  };
  expect(parse(value)).toBeUndefined();
  expect(asked).toBeGreaterThan(0);
  expect(coerced).toBe(0);
});

import { complaint } from "./order.js";

const failed = (code) => ({ opstat: "error", err: { code, msg: "" } });

test("an error with a handler", () => {
  expect(complaint(failed(2700))).toBe("Please top up.");
});

test("any other error", () => {
  expect(complaint(failed(1000))).toBe("Something is wrong (1000).");
});

test("what is no error of Gengo's", () => {
  const caught = new Error("no network");
  expect(() => complaint(caught)).toThrow(caught);
});

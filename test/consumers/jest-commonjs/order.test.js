const { complaint } = require("./order.js");

test("an error with a handler", () => {
  expect(complaint({ opstat: "error", err: { code: 2700, msg: "" } })).toBe("Please top up.");
});

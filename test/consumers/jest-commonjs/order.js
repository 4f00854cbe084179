const gengo = require("@errcat/gengo");

/** What the shop says when an order failed. */
exports.complaint = (caught) => {
  const error = gengo.parse(caught);
  if (!error) throw caught;
  return gengo.matchOr(error, { 2700: () => "Please top up." }, ({ code }) => `Something is wrong (${code}).`);
};

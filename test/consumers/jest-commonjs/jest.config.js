module.exports = {
  // Before Node 24.9, Jest cannot require an ES module as Node does: it must be compiled.
  transformIgnorePatterns: ["/node_modules/(?!@errcat/)"],
};

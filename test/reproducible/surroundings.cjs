// Loaded before the command: the surroundings that a machine may have. SURROUNDINGS={"clock":"9999-12-31T23:59:59Z","order":7,"umask":63}
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const { clock, order, umask } = JSON.parse(process.env.SURROUNDINGS ?? "{}");

if (clock !== undefined) {
  const now = Date.parse(clock);
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now] : parts));
    }
    static now() {
      return now;
    }
  };
  performance.now = () => 0;
}

if (order !== undefined) {
  // A file system may list a folder in any order.
  const { readdirSync } = fs;
  const rank = (entry) => {
    const name = typeof entry === "string" ? entry : entry.name;
    let value = order;
    for (const unit of name) value = Math.imul(value ^ unit.codePointAt(0), 0x01000193) >>> 0;
    return value;
  };
  fs.readdirSync = (...parts) => readdirSync(...parts).sort((a, b) => rank(a) - rank(b));
  syncBuiltinESMExports();
}

if (umask !== undefined) process.umask(umask);

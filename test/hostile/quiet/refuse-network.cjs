// Loaded before the command: whatever talks to the network, starts a process or a thread, ends the run with exit code 99.
const { writeSync } = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { Socket } = require("node:net");

const refused = {
  "node:net": ["connect", "createConnection", "createServer", "Server"],
  "node:tls": ["connect", "createServer"],
  "node:http": ["request", "get", "createServer"],
  "node:https": ["request", "get", "createServer"],
  "node:http2": ["connect", "createServer"],
  "node:dgram": ["createSocket"],
  "node:dns": ["lookup", "resolve", "resolve4", "resolve6"],
  "node:child_process": ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  "node:worker_threads": ["Worker"],
  "node:cluster": ["fork"],
  "node:vm": ["runInThisContext", "runInNewContext", "runInContext", "compileFunction", "Script"],
};

const refuse = (name) =>
  function refused() {
    writeSync(2, `refused: ${name}\n`);
    process.exit(99);
  };

for (const [module, names] of Object.entries(refused)) for (const name of names) require(module)[name] = refuse(`${module} ${name}`);
// Pipes are sockets too, so only what connects one is refused.
Socket.prototype.connect = refuse("a connection");
for (const name of ["fetch", "WebSocket", "EventSource"]) globalThis[name] = refuse(name);
syncBuiltinESMExports();

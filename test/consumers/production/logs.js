// Writes what happens in production into logs of three loggers, with a record of what the catalogs do not describe.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { toDriftRecord as gengo } from "@errcat/gengo/drift";
import { toDriftRecord as tmt } from "@errcat/tencent-tmt/drift";
import bunyan from "bunyan";
import pino from "pino";
import winston from "winston";

const files = ["app.ndjson", "winston.ndjson", "bunyan.ndjson"].map((name) => createWriteStream(name));
const [app, forWinston, forBunyan] = files;
const loggers = [
  withPino(pino(app)),
  withWinston(
    winston.createLogger({
      format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
      transports: [new winston.transports.Stream({ stream: forWinston })],
    }),
  ),
  withBunyan(bunyan.createLogger({ name: "app", stream: forBunyan })),
];

const tmtAnswer = (Code, extra) => ({ status: 200, headers: {}, body: { Response: { Error: { Code, Message: "m", ...extra }, RequestId: "r" } } });
const gengoAnswer = (code, status = 200) => ({ status, headers: {}, body: { opstat: "error", err: { code, msg: "m" } } });

for (let i = 0; i < 300; i++) {
  const { warn, info } = loggers[i % 3];
  const records = [
    tmt(tmtAnswer(i % 7 === 0 ? "FailedOperation.EngineRestarting" : "FailedOperation.NoFreeAmount")),
    tmt(tmtAnswer(i % 11 === 0 ? "LimitExceeded.Daily" : "InternalError", { Region: i })),
    gengo(gengoAnswer(i % 13 === 0 ? 1999 : 2700)),
    gengo(i % 29 === 0 ? { status: 503, headers: {}, body: { oops: i } } : gengoAnswer(1350)),
  ];
  for (const record of records) {
    if (record === undefined) info("request completed");
    // Not every instance has the same version of a package.
    else warn(i % 2 === 0 ? record : { ...record, catalogVersion: "1.10.0", nearest: undefined });
  }
}
for (const file of files) file.end();
await Promise.all(files.map((file) => once(file, "close")));

function withPino(logger) {
  return { info: (text) => logger.info(text), warn: (record) => logger.warn(record, "drift") };
}

function withWinston(logger) {
  return { info: (text) => logger.info(text), warn: (record) => logger.warn("drift", record) };
}

function withBunyan(logger) {
  return { info: (text) => logger.info(text), warn: (record) => logger.warn({ record }, "drift") };
}

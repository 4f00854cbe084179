import assert from "node:assert";
import * as crypto from "node:crypto";
import { EventEmitter } from "node:events";
import { Duplex, finished, Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import zlib from "node:zlib";
import { Agent, Client, request } from "undici";
import { emitted, type Made, rejected, thrown } from "./made.ts";
import { answering, withServer } from "./sockets.ts";

const nothing = Buffer.alloc(16);
const sink = (): Writable => new Writable({ write: (_, __, done) => done() });

function decipher(length: number): unknown {
  const made = crypto.createDecipheriv("aes-128-cbc", nothing, nothing);
  return [made.update(Buffer.alloc(length)), made.final()];
}

/** Errors of streams. */
export const streams: readonly Made[] = [
  {
    code: "ERR_STREAM_PREMATURE_CLOSE",
    make: () => {
      const stream = new Readable({ read: () => undefined });
      return new Promise((resolve) => finished(stream, resolve) && stream.destroy());
    },
  },
  {
    code: "ERR_STREAM_WRITE_AFTER_END",
    make: () => {
      const stream = sink();
      const failed = emitted(stream);
      stream.end();
      stream.write("x");
      return failed;
    },
  },
  { code: "ERR_STREAM_DESTROYED", make: () => new Promise((resolve) => sink().destroy().write("x", resolve)) },
  {
    code: "ERR_STREAM_ALREADY_FINISHED",
    make: () =>
      new Promise((resolve) => {
        const stream = sink();
        stream.end(() => stream.end(resolve));
      }),
  },
  { code: "ERR_STREAM_NULL_VALUES", make: () => thrown(() => sink().write(null)) },
  {
    code: "ERR_STREAM_CANNOT_PIPE",
    make: () => {
      const stream = sink();
      const failed = emitted(stream);
      stream.pipe(sink());
      return failed;
    },
  },
  {
    code: "ERR_STREAM_PUSH_AFTER_EOF",
    make: () => {
      const stream = new Readable({ read: () => undefined });
      const failed = emitted(stream);
      stream.push(null);
      stream.push("x");
      return failed;
    },
  },
  {
    code: "ERR_METHOD_NOT_IMPLEMENTED",
    make: () => {
      const stream = new Duplex();
      const failed = emitted(stream);
      stream.read();
      return failed;
    },
  },
  { code: "ERR_UNHANDLED_ERROR", make: () => thrown(() => new EventEmitter().emit("error", { no: "error" })) },
];

/** Errors of data in a format. */
export const data: readonly Made[] = [
  { code: "Z_DATA_ERROR", make: () => thrown(() => zlib.inflateSync("nothing")) },
  { code: "Z_BUF_ERROR", make: () => thrown(() => zlib.gunzipSync(zlib.gzipSync("text").subarray(0, 12))) },
  { code: "Z_NEED_DICT", make: () => thrown(() => zlib.inflateSync(zlib.deflateSync("text", { dictionary: Buffer.from("text") }))) },
  { code: "ERR__ERROR_FORMAT_PADDING_1", make: () => thrown(() => zlib.brotliDecompressSync("xxxxxx")) },
  { code: "ERR_INVALID_URL", parameters: { input: "nowhere" }, make: () => thrown(() => new URL("nowhere")) },
  { code: "ERR_INVALID_URL_SCHEME", make: () => thrown(() => fileURLToPath("https://example.com/")) },
  { code: "ERR_INVALID_FILE_URL_HOST", make: () => thrown(() => fileURLToPath("file://example.com/")) },
  { code: "ERR_INVALID_FILE_URL_PATH", make: () => thrown(() => fileURLToPath("file:///a%2fb")) },
  { code: "ERR_ENCODING_NOT_SUPPORTED", make: () => thrown(() => new TextDecoder("nothing")) },
  {
    code: "ERR_ENCODING_INVALID_ENCODED_DATA",
    make: () => thrown(() => new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array([255]))),
  },
  { code: "ERR_UNKNOWN_ENCODING", make: () => thrown(() => Buffer.from("", "nothing" as "utf8")) },
  { code: "ERR_BUFFER_OUT_OF_BOUNDS", make: () => thrown(() => Buffer.alloc(1).readUInt16BE(0)) },
  { code: "ERR_OSSL_BAD_DECRYPT", make: () => thrown(() => decipher(16)) },
  { code: "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH", make: () => thrown(() => decipher(15)) },
  { code: "ERR_OSSL_EVP_UNSUPPORTED", make: () => thrown(() => crypto.createCipheriv("des-ecb", nothing.subarray(8), null)) },
  { code: "ERR_CRYPTO_INVALID_IV", make: () => thrown(() => crypto.createCipheriv("aes-128-cbc", nothing, nothing.subarray(1))) },
  { code: "ERR_CRYPTO_INVALID_KEYLEN", make: () => thrown(() => crypto.createCipheriv("aes-128-cbc", nothing.subarray(1), nothing)) },
  { code: "ERR_CRYPTO_UNKNOWN_CIPHER", make: () => thrown(() => crypto.createCipheriv("nothing", nothing, nothing)) },
  { code: "ERR_CRYPTO_INVALID_DIGEST", make: () => thrown(() => crypto.pbkdf2Sync("", "", 1, 1, "nothing")) },
  { code: "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH", make: () => thrown(() => crypto.timingSafeEqual(nothing, nothing.subarray(1))) },
];

const host = "127.0.0.1";

/** Errors of undici as a package. */
export const undici: readonly Made[] = [
  { code: "UND_ERR_INVALID_ARG", make: () => rejected(request(`http://${host}:9999`, { method: 7 as unknown as "GET" })) },
  {
    code: "UND_ERR_DESTROYED",
    make: async () => {
      const client = new Client(`http://${host}:9999`);
      await client.destroy();
      return rejected(client.request({ path: "/", method: "GET" }));
    },
  },
  {
    code: "UND_ERR_CLOSED",
    make: async () => {
      const client = new Client(`http://${host}:9999`);
      void client.close();
      return rejected(client.request({ path: "/", method: "GET" }));
    },
  },
  {
    code: "UND_ERR_RES_EXCEEDED_MAX_SIZE",
    make: () => {
      const dispatcher = new Agent({ maxResponseSize: 2 });
      const read = (port: number): Promise<unknown> =>
        rejected(request(`http://${host}:${port}`, { dispatcher }).then(({ body }) => body.text()));
      return withServer(answering("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ntext"), read).finally(() => dispatcher.destroy());
    },
  },
  {
    code: "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH",
    make: () =>
      withServer(answering(""), (port) =>
        rejected(request(`http://${host}:${port}`, { method: "POST", headers: { "content-length": "9" }, body: "text" })),
      ),
  },
];

/** Errors of calls. */
export const calls: readonly Made[] = [
  { code: "ERR_ASSERTION", parameters: { operator: "strictEqual" }, make: () => thrown(() => assert.strictEqual(1, 2)) },
  { code: "ERR_PARSE_ARGS_UNKNOWN_OPTION", make: () => thrown(() => parseArgs({ args: ["--nothing"] })) },
  { code: "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL", make: () => thrown(() => parseArgs({ args: ["nothing"] })) },
  {
    code: "ERR_PARSE_ARGS_INVALID_OPTION_VALUE",
    make: () => thrown(() => parseArgs({ args: ["--name"], options: { name: { type: "string" } } })),
  },
  { code: "ERR_SCRIPT_EXECUTION_TIMEOUT", make: () => thrown(() => runInNewContext("for (;;);", {}, { timeout: 5 })) },
  {
    code: "ERR_MISSING_ARGS",
    make: () => thrown(() => new (URLSearchParams as unknown as new () => URLSearchParams)().get(...([] as unknown as [string]))),
  },
  { code: "ERR_INVALID_THIS", make: () => thrown(() => URLSearchParams.prototype.get.call({} as URLSearchParams, "x")) },
  { code: "ERR_ILLEGAL_CONSTRUCTOR", make: () => thrown(() => new (AbortSignal as unknown as new () => AbortSignal)()) },
  { code: "ERR_WORKER_PATH", make: () => thrown(() => new Worker("nothing.js")) },
  { code: "ERR_WORKER_INVALID_EXEC_ARGV", make: () => thrown(() => new Worker("", { eval: true, execArgv: ["--nothing"] })) },
  {
    code: "ERR_WORKER_NOT_RUNNING",
    make: async () => {
      const worker = new Worker("", { eval: true });
      await worker.terminate();
      return rejected(worker.getHeapSnapshot());
    },
  },
];

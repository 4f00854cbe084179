// How many times a second the parts of a package do their work, beside what people would write or use instead. Writes JSON.
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Match } from "effect";
import { match } from "ts-pattern";
import * as v from "valibot";
import { z } from "zod";

// Without code made at run time, which a content security policy forbids.
z.config({ jitless: true });

const [packages] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(packages, path)).href);
const tmt = await load("tencent-tmt/index.js");
const { en } = await load("tencent-tmt/messages/en.js");
const { facts } = tmt;
const codes = Object.keys(facts);

const code = "FailedOperation.NoFreeAmount";
const words = "The monthly free quota is used up. ".repeat(24);
const body = { Response: { Error: { Code: code, Message: words }, RequestId: "7d3ab7c6-23c1-4d4b-9f0c-0f1d0e2f3a4b" } };
const text = JSON.stringify(body);
// Of every code one, as they come from the wire: of a single object that never changes, an engine learns the values, and reads nothing any
// more.
const bodies = codes.map((one) => JSON.parse(text.replace(code, one)));
if (text.length < 900 || text.length > 1100) throw new Error(`the body should be 1 KiB: ${text.length}`);

const zodBody = z.object({ Response: z.object({ Error: z.object({ Code: z.enum(codes), Message: z.string() }), RequestId: z.string() }) });
const valibotBody = v.object({
  Response: v.object({ Error: v.object({ Code: v.picklist(codes), Message: v.string() }), RequestId: v.string() }),
});

/**
 * What careful people write who check the same things: nothing is trusted and nothing throws, numbers and texts are the same code, the body
 * may be wherever clients keep it, and in a cause of the error as well.
 */
function byHand(value) {
  for (let depth = 0, answer = value; depth < 4 && answer !== null && typeof answer === "object"; depth++) {
    try {
      const {
        response,
        headers,
        data,
        body,
        bodyAsText,
        text,
        responseJSON,
        responseText,
        error,
        message,
        status,
        statusCode,
        httpCode,
        cause,
      } = answer;
      if (answer.provider === "tencent-tmt" && Object.hasOwn(facts, answer.code)) return answer;
      const seen =
        statusIn(response?.status) ?? statusIn(response?.statusCode) ?? statusIn(status) ?? statusIn(statusCode) ?? statusIn(httpCode);
      const found =
        (response &&
          (errorIn(response.data, seen) ??
            errorIn(response.body, seen) ??
            errorIn(response.bodyAsText, seen) ??
            errorIn(response.text, seen) ??
            errorIn(response.responseJSON, seen) ??
            errorIn(response.responseText, seen))) ??
        errorIn(data, seen) ??
        errorIn(body, seen) ??
        errorIn(bodyAsText, seen) ??
        errorIn(text, seen) ??
        errorIn(responseJSON, seen) ??
        errorIn(responseText, seen) ??
        (response || (headers !== null && typeof headers === "object") ? errorIn(error, seen) : undefined) ??
        errorIn(response, seen) ??
        errorIn(answer, seen) ??
        (typeof message === "string" && message.startsWith("{") ? errorIn(message, seen) : undefined);
      if (found) return found;
      answer = cause;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** In all four forms in which these errors come. */
function errorIn(found, status) {
  const body = typeof found === "string" ? json(found) : found;
  if (body === null || typeof body !== "object") return undefined;
  const { Response: response, Error: bare, RequestId, requestId } = body;
  if (response?.Error !== null && typeof response?.Error === "object")
    return made(response.Error.Code, response.Error.Message, response.RequestId, status, /^-?[A-Za-z0-9_.:/-]+$/);
  if (typeof RequestId === "string" && (bare?.Type ?? undefined) === undefined)
    return made(bare?.Code, bare?.Message, RequestId, status, dotted);
  if (typeof requestId !== "string") return undefined;
  if (typeof body.traceId === "string") return made(body.code, body.message, requestId, status, dotted);
  return (body.statusCode ?? body.status ?? undefined) === undefined
    ? made(body.code, body.message, requestId, status, undefined)
    : undefined;
}

const dotted = /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/;

function made(found, message, request, status, form) {
  const code = named(found);
  if (code === undefined) return undefined;
  const rest = {
    provider: "tencent-tmt",
    status,
    detail: typeof message === "string" && message !== "" ? message : undefined,
    requestId: named(request),
    item: undefined,
  };
  if (!Object.hasOwn(facts, code))
    return form?.test(code)
      ? { code: "$unknown", rawCode: code, nearest: parentOf(code), category: "unknown", retry: "unknown", actor: "unknown", ...rest }
      : undefined;
  const { category, retry, actor } = facts[code];
  const { provider, detail, requestId, item } = rest;
  return { code, category, retry, actor, provider, status, detail, requestId, item };
}

function parentOf(code) {
  for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1))
    if (Object.hasOwn(facts, code.slice(0, end))) return code.slice(0, end);
  return undefined;
}

function named(value) {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === "string" && text !== "" && text.length <= 256 ? text : undefined;
}

function statusIn(value) {
  const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const errors = codes.map((one) => tmt.parse({ Response: { Error: { Code: one, Message: "no" }, RequestId: "1" } }));
if (errors.some((error, i) => error?.code !== codes[i])) throw new Error("a code is not parsed");
for (const one of bodies)
  if (JSON.stringify(byHand(one)) !== JSON.stringify(tmt.parse(one))) throw new Error("code by hand finds something else");
const handlers = Object.fromEntries([...codes, "$unknown"].map((one) => [one, (e) => e.code.length]));
const switchFile = join(tmpdir(), `errcat-switch-${process.pid}.mjs`);
writeFileSync(
  switchFile,
  `export default function (e) { switch (e.code) {\n${codes.map((one) => `case ${JSON.stringify(one)}: return e.code.length;`).join("\n")}\ndefault: return 0;\n} }`,
);
const { default: bySwitch } = await import(pathToFileURL(switchFile).href);
rmSync(switchFile);
const pattern = (e) => {
  let matching = match(e);
  for (const one of codes) matching = matching.with({ code: one }, (found) => found.code.length);
  return matching.otherwise(() => 0);
};
const effect = Match.type().pipe(
  ...codes.map((one) => Match.when({ code: one }, (e) => e.code.length)).slice(0, 19),
  Match.orElse(() => 0),
);

let turn = 0;
const next = () => errors[turn++ % errors.length];
const nextBody = () => bodies[turn++ % bodies.length];
const things = {
  parse: {
    errcat: () => tmt.parse(nextBody()),
    "by hand": () => byHand(nextBody()),
    zod: () => zodBody.safeParse(nextBody()).success,
    valibot: () => v.safeParse(valibotBody, nextBody()).success,
  },
  "parse a text": {
    errcat: () => tmt.parse(text),
    "by hand": () => byHand(json(text)),
    "JSON.parse": () => JSON.parse(text),
  },
  "parse a stranger": {
    errcat: () => tmt.parse({ data: { user: { name: "x", tags: [1, 2, 3] } }, status: 200 }),
    "by hand": () => byHand({ data: { user: { name: "x", tags: [1, 2, 3] } }, status: 200 }),
  },
  is: { errcat: () => tmt.is(next(), "InternalError"), "by hand": () => next()?.code === "InternalError" },
  match: {
    errcat: () => tmt.match(next(), handlers),
    switch: () => bySwitch(next()),
    "ts-pattern": () => pattern(next()),
    Effect: () => effect(next()),
  },
  message: { errcat: () => tmt.message(next(), en), "by hand": () => en[next().code] },
};

let sink = 0;
/** Operations a second, in a slice of time. */
function rate(run, milliseconds) {
  let done = 0;
  const start = performance.now();
  let now = start;
  do {
    for (let i = 0; i < 64; i++) if (run() !== undefined) sink++;
    done += 64;
    now = performance.now();
  } while (now - start < milliseconds);
  return done / ((now - start) / 1000);
}

const found = {};
for (const [what, ways] of Object.entries(things)) {
  const all = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < 12; round++) for (const [way, run] of Object.entries(ways)) all[way].push(rate(run, round < 2 ? 100 : 40));
  found[what] = Object.fromEntries(Object.entries(all).map(([way, rates]) => [way, rates.slice(2).sort((a, b) => a - b)[5]]));
}

// How much memory a million guards leave behind: nothing may be made that has to be collected.
const allocated = (run) => {
  for (let i = 0; i < 200_000; i++) run();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 1_000_000; i++) run();
  return (process.memoryUsage().heapUsed - before) / 1_000_000;
};
const one = errors[3];
found.bytes = {
  is: allocated(() => (sink += Number(tmt.is(one, "InternalError")))),
  nothing: allocated(() => (sink += Number(one.code === "InternalError"))),
};

// A large body: nothing may come on top of reading its JSON that grows faster than that.
const large = (bytes) => JSON.stringify({ Response: { Error: { Code: code, Message: "x".repeat(bytes) }, RequestId: "1" } });
const many = (count) =>
  JSON.stringify({
    Response: { List: Array.from({ length: count }, (_, i) => ({ name: `item ${i}`, value: [i, i + 1] })), RequestId: "1" },
  });
const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
function besideJson(text) {
  const [parsing, reading] = [[], []];
  for (let i = 0; i < 21; i++) {
    const start = performance.now();
    if (JSON.parse(text) !== undefined) sink++;
    const between = performance.now();
    if (tmt.parse(text) !== undefined) sink++;
    parsing.push(performance.now() - between);
    reading.push(between - start);
  }
  return middle(parsing) / middle(reading);
}
found.large = { text: besideJson(large(5_000_000)), items: besideJson(many(120_000)), itemsBytes: many(120_000).length };
found.sink = sink > 0;
process.stdout.write(`${JSON.stringify(found)}\n`);

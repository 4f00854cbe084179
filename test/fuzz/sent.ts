import fc, { type Arbitrary } from "fast-check";

/**
 * What the five providers send, written down from what is known of them and not from the catalogs' `wire` sections: an answer and the
 * errors that stand in it.
 */
export interface Sent {
  readonly id: string;
  readonly body: unknown;
  readonly errors: readonly SentError[];
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess?: boolean;
  /** What a client made of the body before it threw it: it travels by itself, or as the cause of another error. */
  readonly bare?: boolean;
}

export interface SentError {
  readonly code: string;
  readonly item?: string | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number;
  readonly [field: string]: unknown;
}

/** Whether answers of a provider can be made. */
export function isSent(id: string): boolean {
  return Object.hasOwn(providers, id);
}

/** Answers of a provider to requests that failed, with codes that it documents and with others of its grammar. */
export function sentBy(id: string, listed: readonly string[]): Arbitrary<Sent> {
  return providers[id]!(fc.constantFrom(...listed)).map((sent) => ({ ...sent, id }));
}

type Answer = Omit<Sent, "id">;

const providers: Readonly<Record<string, (listed: Arbitrary<string>) => Arbitrary<Answer>>> = {
  "azure-translator": (listed) => {
    // What a gateway sends is believed only in a whole body, and as a string.
    const own = listed.filter((code) => code.length === 6);
    const anyCode = fc.oneof(own, fc.integer({ min: 400_000, max: 599_999 }).map(String));
    return fc.oneof(
      fc
        .record({ code: onWire(anyCode), words })
        .map(({ code, words }) => ({ body: { error: { code: code.sent, message: words } }, errors: [told(code, words)] })),
      fc.record({ code: onWire(fc.integer({ min: 400, max: 599 }).map(String)), words }).map(({ code, words }) => ({
        body: { error: { code: code.text, message: words } },
        errors: [told(code, words)],
      })),
      fc
        .record({ code: onWire(own), words })
        .map(({ code, words }) => ({ bare: true, body: { code: code.sent, message: words }, errors: [told(code, words)] })),
      fc.record({ code: onWire(anyCode), words, status, requestId }).map(({ code, words, status, requestId }) => ({
        bare: true,
        body: Object.assign(new Error(words), {
          name: "RestError",
          code: code.sent,
          statusCode: status,
          response: { status, headers: new Headers({ "X-RequestId": requestId }) },
        }),
        errors: [{ ...told(code, words), status, requestId }],
      })),
    );
  },

  gengo: (listed) => {
    const anyCode = onWire(fc.oneof(listed, fc.integer({ min: 400, max: 9999 }).map(String)));
    const knownCode = onWire(listed);
    const said = fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 }));
    const job = fc.oneof(
      fc.nat(5).map((n) => `job_${n}`),
      fc.nat(5).map(String),
    );
    const error = fc.record({ code: anyCode, said });
    const jobs = <Value>(value: Arbitrary<Value>) => fc.dictionary(job, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
    return fc.oneof(
      fc
        .record({ code: anyCode, said })
        .map(({ code, said }) => ({ body: { opstat: "error", err: { code: code.sent, msg: said } }, errors: [gengoError(code, said)] })),
      jobs(fc.array(error, { minLength: 1, maxLength: 3 })).map((jobs) => ({
        body: { opstat: "error", err: mapped(jobs, (errors) => errors.map(({ code, said }) => ({ code: code.sent, msg: said }))) },
        errors: Object.entries(jobs).flatMap(([item, errors]) => errors.map(({ code, said }) => ({ item, ...gengoError(code, said) }))),
      })),
      jobs(error).map((jobs) => ({
        body: { opstat: "error", err: mapped(jobs, ({ code, said }) => ({ code: code.sent, msg: said })) },
        errors: Object.entries(jobs).map(([item, { code, said }]) => ({ item, ...gengoError(code, said) })),
      })),
      jobs(fc.option(knownCode)).map((jobs) => ({
        body: {
          opstat: "ok",
          response: {
            jobs: mapped(jobs, (code) => (code ? { err: { code: code.sent, filename: "a.txt" } } : { credits: "1.0", unit_count: 2 })),
          },
        },
        isSuccess: true,
        errors: Object.entries(jobs).flatMap(([item, code]) => (code ? [{ item, code: code.text }] : [])),
      })),
      fc.option(said).map((said) => ({
        body: { opstat: "error", err: said ? { msg: said } : {} },
        errors: [{ ...gengoError({ text: "", sent: "" }, said ?? ""), code: "" }],
      })),
      // A bare HTTP status could be anybody's.
      fc
        .record({ code: knownCode.filter(({ text }) => text.length === 4), said })
        .map(({ code, said }) => ({ bare: true, body: { code: code.sent, msg: said }, errors: [gengoError(code, said)] })),
      fc.record({ code: anyCode, said }).map(({ code, said }) => ({
        bare: true,
        body: Object.assign(new Error("Gengo said no"), { underlyingCode: code.sent, underlyingMessage: said }),
        errors: [gengoError(code, said)],
      })),
      fc.record({ code: anyCode, said, status }).map(({ code, said, status }) => {
        const body = JSON.stringify(JSON.stringify({ opstat: "error", err: { code: code.sent, msg: said } }));
        return {
          bare: true,
          body: `Something went wrong. Gengo responded with a ${status}\n Error Body Response is ${body}`,
          errors: [{ ...gengoError(code, said), status }],
        };
      }),
    );
  },

  "rozetta-t4oo": (listed) => {
    const anyCode = onWire(fc.oneof(listed, fc.integer({ min: 40_000, max: 49_999 }).map(String)));
    const file = fc.record({ code: anyCode, words, failed: fc.boolean() });
    return fc.oneof(
      fc.record({ code: anyCode, words }).map(({ code, words }) => ({
        body: { status: "failure", data: { code: code.sent, message: words } },
        errors: [told(code, words)],
      })),
      fc
        .record({ code: onWire(listed), words })
        .map(({ code, words }) => ({ bare: true, body: { code: code.sent, message: words }, errors: [told(code, words)] })),
      fc.array(file, { minLength: 1, maxLength: 4 }).map((files) => ({
        body: {
          status: "success",
          data: {
            items: files.map(({ code, words, failed }) => ({
              error: failed,
              errorCode: code.sent,
              errorMessage: words,
              t4ooAuthFailed: false,
            })),
          },
        },
        isSuccess: true,
        errors: files.flatMap(({ code, words, failed }, i) => (failed ? [{ item: String(i), ...told(code, words) }] : [])),
      })),
    );
  },

  "tencent-api2": (listed) => {
    const anyCode = onWire(fc.oneof(listed, fc.integer({ min: 4000, max: 6999 }).map(String)));
    const knownCode = onWire(listed);
    const name = fc.constantFrom("AuthFailure", "InvalidParameter.MissingParameter", "OperationDenied");
    const moduleCode = fc.integer({ min: -9999, max: 999_999 }).map(String);
    const resource = fc.record({ code: anyCode, words, fine: fc.boolean() });
    return fc.oneof(
      fc.record({ code: anyCode, words: plainWords, name }).map(({ code, words, name }) => ({
        body: { code: code.sent, message: words, codeDesc: name },
        errors: [{ ...told(code, words), codeDesc: name }],
      })),
      fc.record({ code: anyCode, words: plainWords, moduleCode }).map(({ code, words, moduleCode }) => {
        const message = `(${moduleCode})${words}`;
        return { body: { code: code.sent, message }, errors: [{ ...told(code, message), moduleCode }] };
      }),
      fc
        .record({ code: knownCode, words: plainWords })
        .map(({ code, words }) => ({ body: { code: code.sent, message: words }, errors: [told(code, words)] })),
      fc
        .record({ code: anyCode, name })
        .map(({ code, name }) => ({ body: { code: code.sent, codeDesc: name }, errors: [{ code: code.text, codeDesc: name }] })),
      fc
        .record({
          overall: fc.constantFrom<0 | "5100" | 5400>(0, "5100", 5400),
          resources: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), resource, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
          // Of an asynchronous task, only the code and the detail are required.
          message: fc.constantFrom("see detail", "", undefined),
        })
        .map(({ overall, resources, message }) => ({
          isSuccess: overall === 0,
          body: {
            code: overall,
            ...(message !== undefined && { message }),
            detail: mapped(resources, ({ code, fine }) =>
              fine ? { code: 0, message: "", requestId: 13 } : { code: code.sent, message: "", requestId: 14 },
            ),
          },
          errors: [
            ...(overall === 0 ? [] : [{ code: String(overall), detail: message || undefined }]),
            ...Object.entries(resources).flatMap(([item, { code, fine }]) => (fine ? [] : [{ item, code: code.text }])),
          ],
        })),
    );
  },

  "tencent-tmt": (listed) => {
    const word = fc
      .tuple(fc.constantFrom(..."ABCLRUX"), fc.string({ unit: fc.constantFrom(..."abcdeXYZ019"), maxLength: 8 }))
      .map(([first, rest]) => first + rest);
    const anyCode = fc.oneof(
      listed,
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(".")),
      fc.tuple(listed, word).map(([parent, word]) => `${parent}.${word}`),
    );
    return fc.oneof(
      fc.record({ code: anyCode, words, requestId }).map(({ code, words, requestId }) => ({
        body: { Response: { Error: { Code: code, Message: words }, RequestId: requestId } },
        errors: [{ code, detail: words || undefined, requestId }],
      })),
      fc.record({ code: anyCode, words, requestId }).map(({ code, words, requestId }) => ({
        bare: true,
        body: Object.assign(new Error(words), { code, requestId, traceId: "a5f5a4a0" }),
        errors: [{ code, detail: words || undefined, requestId }],
      })),
      fc.record({ code: listed, words, requestId }).map(({ code, words, requestId }) => ({
        bare: true,
        body: Object.assign(new Error(words), { code, requestId }),
        errors: [{ code, detail: words || undefined, requestId }],
      })),
    );
  },
};

/** Answers that look like a provider's at first sight, and tell of no error of this provider: something that makes it one is not there. */
export function nearlySentBy(id: string, listed: readonly string[]): Arbitrary<Sent> {
  const known = onWire(fc.constantFrom(...listed));
  const code = known.map(({ sent }) => sent);
  return fc
    .tuple(code, spoiltCode, words)
    .chain(([code, spoilt, words]) => fc.constantFrom(...nearly[id]!(code, spoilt, words)))
    .map((body) => ({ id, body, errors: [], bare: "code" in body }));
}

const nearly: Readonly<Record<string, (code: string | number, spoilt: unknown, words: string) => readonly object[]>> = {
  "azure-translator": (code, spoilt, words) => [
    { error: { code: spoilt, message: words } },
    { error: { code, message: words, status: "INVALID_ARGUMENT" } },
    { error: { code: 403, message: words } },
    { error: { code: 404, message: words } },
    { code: "404", message: words },
    { code: 404, message: words, statusCode: 404 },
    { error: { code: "403", message: words, type: "invalid_request_error" } },
    { error: [{ code, message: words }] },
    { errors: [{ code, message: words }] },
    { error: String(code), message: words },
    { error: null, value: [{ code, message: words }] },
    { code: 499_999, message: words },
    { code },
  ],
  gengo: (code, spoilt, words) => [
    { opstat: "ok", err: { code, msg: words }, response: {} },
    { opstat: "ok", response: { code, msg: words, jobs: { job_1: { code, msg: words, err: { code: spoilt, msg: words } } } } },
    { opstat: "Error", err: { code, msg: words } },
    { err: { code, msg: words } },
    { code, message: words },
    { code, msg: null },
    { code, msg: words, data: {} },
    { code: 1999, msg: words },
    { code: 404, msg: words },
    { code: "500", msg: words },
    { first: { code: 400, msg: words } },
    { code: spoilt, msg: words },
    { errors: [{ code, msg: words }] },
  ],
  "rozetta-t4oo": (code, spoilt, words) => [
    { status: "success", data: { code, message: words } },
    { status: "success", data: { items: [{ error: false, errorCode: code, errorMessage: words }, { errorCode: code }] } },
    { status: "success", data: { items: [{ error: true, errorCode: spoilt, errorMessage: words }] } },
    { status: "failure", data: { code: spoilt, message: words } },
    { status: "failure", data: { message: words } },
    { status: "failure" },
    { data: { items: [{ error: true, errorCode: code }] } },
    { code, message: words, severity: "ERROR" },
    { code: 49_999, message: words },
    { code },
  ],
  "tencent-api2": (code, spoilt, words) => [
    { code: 0, message: words, codeDesc: "Success", data: { code, message: words, codeDesc: "InternalError" } },
    { code: "0", message: words, instanceSet: [{ code, message: words }] },
    { code: -0, message: words, detail: { "ins-1": { code: 0, message: words } } },
    { code: spoilt, message: words, codeDesc: "AuthFailure" },
    { code: 4999, message: words.replace(/^\s*\(/, "") },
    { code: 7000, message: words, codeDesc: "AuthFailure" },
    { code: spoilt, codeDesc: "AuthFailure" },
    { code, msg: words, codeDesc: "系统错误" },
    { code, msg: words },
    { code, reason: words },
    { code, message: null },
    { code },
    { code: 5400, msg: words, data: { limit: { code, message: words } } },
    { detail: { "ins-1": { code, message: words } } },
    { code: 1, detail: { "ins-1": { code, message: words } } },
  ],
  "tencent-tmt": (code, spoilt, words) => [
    { Response: { RequestId: "ed93f3cb", TargetText: words } },
    { Response: { Error: { Code: spoilt === "4100.0" ? "" : spoilt, Message: words }, RequestId: "ed93f3cb" } },
    { Response: { Error: { Message: words }, RequestId: "ed93f3cb" } },
    { Response: { Error: code, RequestId: "ed93f3cb" } },
    { Error: { Code: code, Message: words } },
    { Error: { Code: code, Message: words, Type: "Sender" }, RequestId: "ed93f3cb" },
    { code, message: words },
    { code, message: words, requestId: 13 },
    { code, message: words, requestId: "ed93f3cb", statusCode: 400 },
    { code, message: words, requestId: "ed93f3cb", status: 400 },
    { code: "ECONNREFUSED", message: words, requestId: "" },
  ],
};

/** What is no code of anybody's. */
const spoiltCode = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  NaN,
  Infinity,
  1.5,
  400_036.5,
  4e20,
  {},
  [],
  [4100],
  "",
  " ",
  "4100 ",
  " 400036",
  "４１００",
  "4100.0",
  "a code",
  "x".repeat(300),
  { code: 4100 },
);

/** The listed code that comes nearest to one that is not listed. */
export function nearestTo(id: string, code: string, isListed: (code: string) => boolean): string | undefined {
  const candidates = {
    "azure-translator": [`${code.slice(0, 3)}000`],
    "tencent-api2": [`${code.slice(0, 2)}00`],
    "tencent-tmt": code.split(".").map((_, i, words) => words.slice(0, words.length - 1 - i).join(".")),
  }[id];
  return candidates?.find(isListed);
}

interface CodeOnWire {
  readonly text: string;
  readonly sent: string | number;
}

/** A code as a number or as a text. */
function onWire(code: Arbitrary<string>): Arbitrary<CodeOnWire> {
  return fc.tuple(code, fc.boolean()).map(([text, asNumber]) => ({ text, sent: asNumber ? Number(text) : text }));
}

function told({ text }: CodeOnWire, words: string): SentError {
  return { code: text, detail: words || undefined };
}

function gengoError({ text }: CodeOnWire, said: string | readonly string[]): SentError {
  return typeof said === "string" ? { code: text, detail: said || undefined } : { code: text, detail: said.find(Boolean), messages: said };
}

function mapped<Value, Result>(record: Readonly<Record<string, Value>>, change: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Words that a careless reader would spoil or take for something else. */
const words = fc.oneof(
  fc.constantFrom(
    "",
    "The target language is not valid.",
    "不支持的语言。",
    "(100004) incorrect projectId",
    '"body_src" is a required field',
    "401000",
    "{",
    '{"code":1000}',
    "<html>",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const plainWords = words.filter((words) => !/^\s*\(/.test(words));
const requestId = fc.uuid();
const status = fc.constantFrom(200, 400, 401, 403, 404, 429, 500, 503);

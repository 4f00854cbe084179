import { Readable } from "node:stream";
import fc, { type Arbitrary } from "fast-check";
import type { Sent, SentError } from "./sent.ts";

/** What a client hands over of an answer that nobody has read yet, and the errors in it. */
export interface Unread {
  /** Makes it anew, since many things can be read only once. */
  readonly make: () => unknown;
  readonly errors: readonly SentError[];
  readonly isSuccess: boolean;
}

/** An answer through any client that leaves the body to be read, in chunks of any size. */
export function handedUnread(sent: Arbitrary<Sent>): Arbitrary<Unread> {
  return fc
    .record({
      sent: sent.filter(({ bare }) => !bare),
      status: fc.constantFrom(200, 400, 401, 403, 429, 500),
      requestId: fc.uuid(),
      way: fc.constantFrom(...ways),
      size: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ sent, status, requestId, way: { hand, seesAll }, size }) => {
      const text = JSON.stringify(sent.body);
      const headers = { "x-requestid": requestId, "content-type": "application/json" };
      const seen = { ...(sent.id === "azure-translator" && { requestId }) };
      return {
        make: () => hand({ text, status, headers, size }),
        errors: seesAll ? sent.errors.map((error) => ({ ...seen, ...error, status })) : sent.errors,
        isSuccess: sent.isSuccess === true,
      };
    });
}

interface Answer {
  readonly text: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
}

interface Way {
  readonly seesAll: boolean;
  readonly hand: (answer: Answer) => unknown;
}

const ways: readonly Way[] = [
  { seesAll: true, hand: response },
  { seesAll: true, hand: (answer) => Object.assign(new Error("no"), { name: "HTTPError", response: response(answer) }) },
  { seesAll: true, hand: (answer) => new Error("could not translate", { cause: response(answer) }) },
  { seesAll: true, hand: (answer) => new AggregateError([new TypeError("fetch failed"), response(answer)]) },
  { seesAll: true, hand: (answer) => [new Response("{}"), { status: "rejected", reason: { response: response(answer) } }] },
  {
    seesAll: true,
    hand: ({ text, status, headers }) =>
      new Response(Buffer.from(text, "utf16le"), { status, headers: { ...headers, "content-type": "application/json;charset=utf-16le" } }),
  },
  { seesAll: false, hand: ({ text }) => new Blob([text]) },
  { seesAll: false, hand: (answer) => Readable.from(chunks(answer)) },
  { seesAll: false, hand: (answer) => Readable.toWeb(Readable.from(chunks(answer))) },
  { seesAll: true, hand: ({ text, status, headers }) => ({ response: { status, headers, data: new Blob([text]) } }) },
  { seesAll: true, hand: (answer) => ({ statusCode: answer.status, headers: answer.headers, body: Readable.from(chunks(answer)) }) },
  { seesAll: true, hand: (answer) => Object.assign(Readable.from(chunks(answer)), { statusCode: answer.status, headers: answer.headers }) },
];

function response({ text, status, headers }: Answer): Response {
  return new Response(text, { status, headers });
}

/** Pieces of a text, which need not end where a character does; some are empty. */
function chunks({ text, size }: Answer): Buffer[] {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  return pieces.flatMap((piece, i) => (i % 7 === 3 ? [Buffer.alloc(0), piece] : [piece]));
}

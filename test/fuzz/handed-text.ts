import { Readable } from "node:stream";
import fc, { type Arbitrary } from "fast-check";

/** A response as it is sent. */
export interface SentResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What a client hands over of a response: with or without what is around the body, read or not. */
export interface HandedText {
  readonly make: () => unknown;
  readonly hasHeaders: boolean;
  readonly isUnread: boolean;
}

/** A response through any client that leaves its text, or its bytes, as they are. */
export function handedText(response: SentResponse, { needsHeaders = false } = {}): Arbitrary<HandedText> {
  return fc
    .record({
      way: fc.constantFrom(...ways.filter(({ hasHeaders }) => hasHeaders || !needsHeaders)),
      style: fc.constantFrom(...styles),
      size: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ way: { hasHeaders = false, isUnread = false, hand }, style, size }) => ({
      make: () => hand({ ...response, style, size }),
      hasHeaders,
      isUnread,
    }));
}

interface Handing extends SentResponse {
  readonly style: (headers: SentResponse["headers"]) => unknown;
  readonly size: number;
}

interface Way {
  readonly hasHeaders?: boolean;
  readonly isUnread?: boolean;
  readonly hand: (response: Handing) => unknown;
}

const ways: readonly Way[] = [
  { hand: ({ body }) => body },
  { hand: ({ body }) => bytes(body) },
  { hand: ({ body }) => bytes(body).buffer },
  { hand: ({ body }) => Buffer.from(`\ufeff${body}`) },
  { hand: ({ body }) => new Error(body) },
  { hand: ({ body }) => new Error("The call failed.", { cause: body }) },
  { hand: ({ body }) => [undefined, { status: "rejected", reason: bytes(body) }] },
  { hasHeaders: true, hand: ({ status, headers, body, style }) => ({ status, headers: style(headers), body }) },
  { hasHeaders: true, hand: ({ status, headers, body, style }) => ({ statusCode: status, headers: style(headers), body: bytes(body) }) },
  {
    hasHeaders: true,
    hand: ({ status, headers, body, style }) => ({ status: String(status), headers: style(headers), data: bytes(body).buffer }),
  },
  {
    hasHeaders: true,
    hand: ({ status, headers, body, style }) =>
      Object.assign(new Error("Bad Request"), { code: "ERR_BAD_REQUEST", response: { status, headers: style(headers), data: body } }),
  },
  {
    hasHeaders: true,
    hand: ({ status, headers, body, style }) => ({
      status,
      headers: style([...headers.filter(([name]) => !/^content-type$/i.test(name)), ["Content-Type", "application/xml; charset=utf-16le"]]),
      body: Buffer.from(body, "utf16le"),
    }),
  },
  {
    hasHeaders: true,
    hand: ({ status, headers, body, style }) =>
      new Error("no", { cause: { response: { statusCode: status, headers: style(headers), body } } }),
  },
  { hasHeaders: true, isUnread: true, hand: response },
  { hasHeaders: true, isUnread: true, hand: (all) => Object.assign(new Error("no"), { name: "HTTPError", response: response(all) }) },
  { isUnread: true, hand: ({ body }) => new Blob([body]) },
  { isUnread: true, hand: (all) => Readable.from(chunks(all)) },
  {
    hasHeaders: true,
    isUnread: true,
    hand: (all) => Object.assign(Readable.from(chunks(all)), { statusCode: all.status, headers: all.style(all.headers) }),
  },
];

/** How clients keep headers. Where a name comes twice, the first value counts. */
const styles: readonly Handing["style"][] = [
  (headers) => Object.fromEntries(headers.toReversed()),
  (headers) => Object.fromEntries(headers.toReversed().map(([name, value]) => [name.toLowerCase(), value])),
  (headers) => Object.fromEntries(headers.toReversed().map(([name, value]) => [name.toUpperCase(), [value, "another"]])),
  (headers) => new Headers(latin(headers)),
  (headers) => new Map(headers.toReversed()),
  (headers) => headers.map(([name, value]) => [name, value]),
  (headers) => headers.flat(),
  (headers) => ({ get: (name: string) => headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? null }),
  (headers) => Object.assign(Object.create({ get: () => null, has: () => false }) as object, Object.fromEntries(headers.toReversed())),
];

function latin(headers: SentResponse["headers"]): [string, string][] {
  const seen = new Set<string>();
  return headers.flatMap(([name, value]) =>
    seen.has(name.toLowerCase()) ? [] : (seen.add(name.toLowerCase()), [[name, value] as [string, string]]),
  );
}

function response({ status, headers, body }: Handing): Response {
  return new Response(status === 204 ? null : body, { status, headers: latin(headers) });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Pieces of a text, which need not end where a character does. */
function chunks({ body, size }: Handing): Buffer[] {
  const all = Buffer.from(body);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.subarray(i * size, (i + 1) * size));
}

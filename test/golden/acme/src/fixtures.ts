// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode } from "./errors.js";
import type { AcmeAnswer } from "./server.js";

/** A response with a code, in one of the formats in which Acme sends errors. */
export interface AcmeFixture extends AcmeAnswer {
  readonly code: AcmeCode;
  /** The name of the format. */
  readonly format: string;
}

/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures: Readonly<Record<AcmeCode, AcmeAnswer>> = {
  "40002": {
    status: 401,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: { code: 40002, message: "(core) there is no such key", "request_id": "a-1", http: 401, attempt: 2 },
    },
  },
  "007": {
    status: 429,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "007",
        message: "slow down",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 429,
      },
    },
  },
  "-1": {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: -1,
        message: "Something broke: ${process.exit(1)} and */ process.exit(1); /* are only text, // too.",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 400,
      },
    },
  },
  "InvalidParameter": {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "InvalidParameter",
        message: "bad parameter",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 400,
      },
    },
  },
  "InvalidParameter.TextTooLong": {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "InvalidParameter.TextTooLong",
        message: "text too long",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 400,
        limit: 3,
        field: "field-1",
      },
    },
  },
  "constructor": {
    status: 409,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "constructor",
        message: "Emoji \ud83d\ude42 and \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67, é and e\u0301, \ud842\udfb7 and a no-break\u00a0space arrive whole.",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 409,
      },
    },
  },
  "then": {
    status: 504,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "then",
        message: "No answer in time. \u003c/script>\u003c!-- *Markdown* _is_ [text](javascript:alert) ~here~ -->",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 504,
      },
    },
  },
  "1e21": {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "1e21",
        message: "Acme was full.",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 400,
      },
    },
  },
  "toString": {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: {
      ok: false,
      error: {
        code: "toString",
        message: "All 3 keys are taken by owners-1 and owners-2, 150% of what CN¥1.50 buys until March 1, 2026.",
        "request_id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
        http: 400,
        taken: 3,
        share: 1.5,
        budget: 1.5,
        owners: ["owners-1", "owners-2"],
        renewal: 1772357400,
      },
    },
  },
};

/** A response for each code in each format. */
export const allFixtures: readonly AcmeFixture[] = Object.entries(fixtures).map(([code, answer]) => ({ code: code as AcmeCode, format: "documented body", ...answer }));

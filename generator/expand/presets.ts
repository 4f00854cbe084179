import type { Catalog, Choice, CodePlace, Condition, Pointer, Pointers, Preset, Sample, Shape, Wire } from "../catalog/catalog.ts";

/** A known error format, with samples that prove it. */
export interface KnownFormat {
  /** Where the parameters of a code stand, under their own names, unless the catalog says otherwise. */
  readonly parameters: Pointers;
  readonly wire: Wire;
  readonly samples: readonly Sample[];
  /** Samples of other spellings that are read, and that a catalog writes only if a sample of its own shows them. */
  readonly alsoRead?: readonly Sample[];
}

/** Problem details by RFC 9457. */
const problem: KnownFormat = {
  parameters: "",
  wire: {
    shapes: [
      {
        name: "problem that is listed, by its code, its type, or its status",
        code: ["/code", "/type", { at: "/type", lastSegment: true }, { status: true }],
        detail: ["/detail", "/title"],
        status: "/status",
        accepts: "listed",
      },
      // The errors of HTTP clients have codes of their own, such as ERR_BAD_REQUEST; a problem also has a title, words, or a type.
      problemWith("a title", { at: "/title", type: "string" }),
      problemWith("words", { at: "/detail", type: "string" }),
      problemWith("a type", { at: "/type", startsWith: "http" }),
    ],
    requestIdHeaders: ["x-request-id"],
  },
  samples: [
    as(
      "application/problem+json",
      failed("a code", 404, { type: "about:blank", status: 404, code: "not_found", detail: "No such order" }, { detail: "No such order" }),
    ),
    as(
      "application/problem+json",
      failed("a type", 404, { type: "https://example.com/problems/not_found", title: "Not Found" }, { detail: "Not Found" }),
    ),
  ],
};

/** The error format of a catalog that neither names nor describes one. */
export const defaultPreset = "problem+json" satisfies Preset;

/** Returns the error format that a catalog names, also one that it extends; `undefined` if it describes its own. */
export function presetOf({ wire = defaultPreset }: { readonly wire?: Catalog["wire"] | undefined }): Preset | undefined {
  return typeof wire === "string" ? wire : wire.preset;
}

/** The error formats that a catalog may name instead of describing its wire. */
export const presets: Readonly<Record<Preset, KnownFormat>> = {
  "problem+json": problem,

  "problem+json-errors": {
    ...problem,
    wire: {
      ...problem.wire,
      // As in the example of RFC 9457, section 3: each part of the request that is not valid, by its JSON Pointer.
      items: [{ name: "part of the request", each: "/errors/*", item: "/pointer", code: "/code", detail: "/detail", accepts: "listed" }],
    },
    samples: [
      ...problem.samples,
      as("application/problem+json", {
        name: "parts of the request",
        status: 422,
        body: {
          title: "Your request is not valid.",
          code: "not_found",
          errors: [{ detail: "No such color", pointer: "#/profile/color", code: "not_found" }],
        },
        errors: [
          { code: "not_found", detail: "Your request is not valid." },
          { code: "not_found", detail: "No such color", item: "#/profile/color" },
        ],
      }),
    ],
  },

  "error-object": {
    parameters: "/error",
    wire: {
      shapes: [
        {
          name: "error object",
          when: [{ at: "/error", type: "object" }],
          code: ["/error/code", "/error/type"],
          detail: "/error/message",
          requestId: ["/error/requestId", "/error/request_id", "/requestId", "/request_id"],
          status: ["/error/status", "/error/statusCode"],
        },
      ],
      requestIdHeaders: ["x-request-id"],
    },
    samples: [failed("documented body", 404, { error: { code: "not_found", message: "No such order" } }, { detail: "No such order" })],
  },

  flat: {
    parameters: "",
    wire: {
      shapes: [
        flat("body with a listed code", "/message", [], "listed"),
        flat("body with a listed code and a msg", "/msg", [], "listed"),
        // The errors of Node.js and of HTTP clients have a code and a message as well; they also have a stack.
        flat("body with any code", "/message", [{ at: "/stack", type: "absent" }]),
        flat("body with any code and a msg", "/msg", [{ at: "/stack", type: "absent" }]),
      ],
      requestIdHeaders: ["x-request-id"],
    },
    samples: [failed("documented body", 404, { code: "not_found", message: "No such order" }, { detail: "No such order" })],
    alsoRead: [failed("body with a msg", 200, { code: "not_found", msg: "No such order", data: null }, { detail: "No such order" })],
  },

  "google-rpc": {
    parameters: [metadataIn("/error"), metadataIn("")],
    wire: {
      shapes: [
        googleRpc("error of a REST API", "/error", [{ at: "/error/status", type: "string" }], "/error/status", "/error/code"),
        googleRpc("status of gRPC", "", [{ at: "/details", type: "array" }]),
      ],
    },
    samples: [
      failed(
        "a REST API",
        404,
        {
          error: {
            code: 404,
            message: "No such order",
            status: "NOT_FOUND",
            details: [
              { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "not_found", domain: "shop.example.com" },
              { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "3.5s" },
            ],
          },
        },
        { detail: "No such order", retryAfter: 3.5 },
      ),
      failed(
        "a gateway of gRPC",
        404,
        { code: 5, message: "No such order", details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "not_found" }] },
        { detail: "No such order" },
      ),
    ],
  },

  graphql: {
    parameters: "/extensions",
    wire: {
      success: [
        [
          { at: "/errors", type: "array" },
          { at: "/data", type: "object" },
          { at: "/status", type: "absent" },
          { at: "/message", type: "absent" },
        ],
      ],
      shapes: [
        {
          name: "single error",
          when: [
            { at: "/message", type: "string" },
            { at: "/extensions/code", type: "string" },
          ],
          code: "/extensions/code",
          detail: "/message",
          accepts: "listed",
        },
      ],
      items: [
        {
          name: "error of a field or of the request",
          each: "/errors/*",
          where: [{ at: "/message", type: "string" }],
          item: "/path/0",
          code: "/extensions/code",
          detail: "/message",
        },
      ],
    },
    samples: [
      // With `application/json`, clients may take a status other than 200 for that of a proxy: GraphQL over HTTP, appendix A.
      as(
        "application/graphql-response+json",
        failed(
          "a request",
          400,
          { errors: [{ message: "No such order", extensions: { code: "not_found" } }] },
          { detail: "No such order" },
        ),
      ),
    ],
  },

  "json-rpc": {
    parameters: "/error/data",
    wire: {
      success: [{ at: "", type: "array" }],
      shapes: [
        {
          name: "response with an error",
          when: [
            { at: "/jsonrpc", is: ["2.0"] },
            { at: "/error", type: "object" },
          ],
          code: ["/error/data/code", "/error/code"],
          detail: "/error/message",
          requestId: "/id",
        },
      ],
      items: [
        {
          name: "response of a batch",
          when: [{ at: "", type: "array" }],
          each: "/*",
          where: [
            { at: "/jsonrpc", is: ["2.0"] },
            { at: "/error", type: "object" },
          ],
          item: "/id",
          code: ["/error/data/code", "/error/code"],
          detail: "/error/message",
        },
      ],
    },
    samples: [
      {
        name: "a response",
        body: { jsonrpc: "2.0", id: 7, error: { code: -32_000, message: "No such order", data: { code: "not_found" } } },
        errors: [{ code: "not_found", detail: "No such order", requestId: "7" }],
      },
    ],
  },

  "aws-json": {
    parameters: "",
    wire: {
      shapes: [
        awsJson("error by header or type", [withoutMarks({ header: "x-amzn-errortype" }), withoutMarks({ at: "/__type" })]),
        // The errors of Node.js and of HTTP clients have a code as well; they also have a stack.
        awsJson("error by code or status", [withoutMarks({ at: "/code" }), { status: true }], [{ at: "/stack", type: "absent" }]),
      ],
      requestIdHeaders: ["x-amzn-requestid"],
    },
    samples: [
      // The whole shape ID is what servers send in awsJson1_0.
      as(
        "application/x-amz-json-1.0",
        failed("a type in the body", 400, { __type: "com.example.shop#not_found", message: "No such order" }, { detail: "No such order" }),
      ),
      {
        name: "a type in a header",
        status: 400,
        headers: { "x-amzn-ErrorType": "not_found:http://example.com/" },
        body: { message: "No such order" },
        errors: [{ code: "not_found", detail: "No such order" }],
      },
    ],
  },

  "aws-xml": {
    parameters: ["/ErrorResponse/Error", "/Response/Errors/Error", "/Error"],
    wire: {
      xml: true,
      shapes: [
        { name: "response of query and restXml", ...xmlError("/ErrorResponse/Error"), requestId: "/ErrorResponse/RequestId" },
        { name: "response of ec2Query", ...xmlError("/Response/Errors/Error"), requestId: "/Response/RequestID" },
        { name: "error without a wrapper", ...xmlError("/Error"), requestId: "/Error/RequestId" },
      ],
      requestIdHeaders: ["x-amz-request-id", "x-amzn-requestid"],
    },
    samples: [
      failed(
        "a wrapped error",
        400,
        "<ErrorResponse><Error><Type>Sender</Type><Code>not_found</Code><Message>No such order</Message></Error><RequestId>r-1</RequestId></ErrorResponse>",
        { detail: "No such order", requestId: "r-1" },
      ),
      failed("an error of S3", 404, "<Error><Code>not_found</Code><Message>No such order</Message></Error>", { detail: "No such order" }),
    ],
  },

  status: {
    parameters: "",
    wire: {
      codes: { format: "digits", lengths: [3], min: 400, max: 599 },
      shapes: [
        {
          name: "any failure",
          code: { status: true },
          detail: ["/message", "/detail", "/title", "/error/message", "/error"],
          status: ["/status", "/statusCode"],
        },
      ],
      requestIdHeaders: ["x-request-id"],
    },
    samples: [
      { name: "a body", status: 404, body: { message: "No such order" }, errors: [{ code: "404", detail: "No such order" }] },
      { name: "no body", status: 404, errors: [{ code: "404" }] },
    ],
  },
};

function problemWith(what: string, when: Condition): Shape {
  return { name: `problem with ${what}`, when: [when], code: "/code", detail: ["/detail", "/title"], status: "/status" };
}

function flat(name: string, detail: Pointer, more: Condition[], accepts?: "listed"): Shape {
  const when: Condition[] = [{ at: detail, type: "string" }, ...more];
  return { name, when, code: "/code", detail, requestId: ["/requestId", "/request_id"], ...(accepts && { accepts }) };
}

/** The code is the reason of `ErrorInfo` where there is one; see https://google.aip.dev/193. */
function googleRpc(name: string, at: string, when: Condition[], code?: string, status?: string): Shape {
  const detailOf = (type: string): Condition[] => [{ at: "/@type", endsWith: `google.rpc.${type}` }];
  const each = `${at}/details/*`;
  return {
    name,
    when,
    code: [{ each, where: detailOf("ErrorInfo"), at: "/reason" }, ...(code ? [code] : [])],
    detail: `${at}/message`,
    requestId: { each, where: detailOf("RequestInfo"), at: "/requestId" },
    retryAfter: { each, where: detailOf("RetryInfo"), at: "/retryDelay" },
    ...(status && { status }),
  };
}

/** The metadata of `ErrorInfo`. */
function metadataIn(at: string): Choice {
  return { each: `${at}/details/*`, where: [{ at: "/@type", endsWith: "google.rpc.ErrorInfo" }], at: "/metadata" };
}

function awsJson(name: string, code: CodePlace[], when: Condition[] = []): Shape {
  return { name, ...(when.length > 0 && { when }), code, detail: ["/message", "/Message"] };
}

/** Smithy sends a code with its namespace before it and the address of its documentation after it. */
function withoutMarks(place: CodePlace): CodePlace {
  return { ...place, before: ":", afterLast: "#" };
}

function xmlError(at: string): Pick<Shape, "code" | "detail"> {
  return { code: `${at}/Code`, detail: `${at}/Message` };
}

function as(contentType: string, sample: Sample): Sample {
  return { ...sample, headers: { "content-type": contentType } };
}

function failed(name: string, status: number, body: object | string, fields: object): Sample {
  return { name, status, body: body as NonNullable<Sample["body"]>, errors: [{ code: "not_found", ...fields }] };
}

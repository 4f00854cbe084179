/** A part of a catalog, and the errors that its package writes. */
export interface Example {
  readonly title: string;
  readonly text?: string;
  readonly catalog: { readonly entries: readonly object[]; readonly wire: object; readonly samples?: readonly object[] };
  /** What `make` takes for each of the errors. */
  readonly errors: readonly (readonly [code: string, parameters: object, options: object])[];
}

const found = (code: string, status: number) => ({ code, status, message: { en: "See the documentation." } });

export const withChanges: Example = {
  title: "A known format with changes",
  catalog: {
    wire: {
      preset: "problem+json",
      requestId: "/traceId",
      shapes: [{ name: "answer of the gateway", code: "/fault/code", detail: "/fault/reason" }],
    },
    entries: [found("order.not_found", 404)],
  },
  errors: [["order.not_found", {}, { requestId: "r-7" }]],
};

export const ownFormats: readonly Example[] = [
  {
    title: "A code in the body",
    text: "Every value has a place: the code, the text, the request ID, and, in the entry, each parameter.",
    catalog: {
      wire: { shapes: [{ name: "fault", code: "/fault/id", detail: "/fault/reason", requestId: "/trace" }] },
      samples: [
        {
          name: "documented answer",
          status: 404,
          body: { ok: false, fault: { id: "order.not_found", reason: "No such order" }, trace: "t-1" },
          errors: [{ code: "order.not_found", detail: "No such order", requestId: "t-1" }],
        },
      ],
      entries: [
        {
          code: "order.not_found",
          status: 404,
          parameters: { order: { at: "/fault/order" } },
          message: { en: "There is no order {order}." },
        },
      ],
    },
    errors: [["order.not_found", { order: "A-7" }, { detail: "There is no order A-7.", requestId: "r-7" }]],
  },
  {
    title: "A code in a header",
    text: "The prefix is not part of the code.",
    catalog: {
      wire: { shapes: [{ name: "code in a header", code: { header: "x-error-code", prefix: "ERR_" }, detail: "/message" }] },
      samples: [
        {
          name: "documented answer",
          status: 404,
          headers: { "x-error-code": "ERR_order.not_found" },
          body: { message: "No such order" },
          errors: [{ code: "order.not_found" }],
        },
      ],
      entries: [found("order.not_found", 404)],
    },
    errors: [["order.not_found", {}, { detail: "There is no order A-7." }]],
  },
  {
    title: "A code in two parts",
    text: "The entries are `190` and `190/463`. For an unlisted code such as `190/458`, the closest listed code, which a parsed error has in `nearest`, is then `190`.",
    catalog: {
      wire: {
        shapes: [
          { name: "code and subcode", code: { join: ["/error/code", "/error/error_subcode"], with: "/" }, detail: "/error/message" },
        ],
      },
      samples: [
        {
          name: "documented answer",
          status: 401,
          body: { error: { code: 190, error_subcode: 463, message: "Session has expired" } },
          errors: [{ code: "190/463" }],
        },
      ],
      entries: [found("190", 401), found("190/463", 401)],
    },
    errors: [["190/463", {}, { detail: "The session has expired." }]],
  },
  {
    title: "Errors of individual items",
    text: "In a batch, each item may have an error of its own. The conditions under `success` keep `parse` from reporting the whole request as failed; `parseAll` returns the errors of the items.",
    catalog: {
      wire: {
        success: [{ at: "/jobs", type: "array" }],
        shapes: [{ name: "whole request", code: "/error", detail: "/reason" }],
        items: [{ name: "failed job", each: "/jobs/*", item: "/id", code: "/error", detail: "/reason" }],
      },
      samples: [
        {
          name: "one failed job",
          status: 200,
          body: { jobs: [{ id: "j-1", error: "job.too_large", reason: "Too large" }] },
          success: true,
          errors: [{ code: "job.too_large", item: "j-1" }],
        },
      ],
      entries: [{ code: "job.too_large", status: 200, message: { en: "The job is too large." } }],
    },
    errors: [
      ["job.too_large", {}, { item: "j-4", detail: "The job has 9 MB." }],
      ["job.too_large", {}, { item: "j-6", detail: "The job has 12 MB." }],
    ],
  },
];

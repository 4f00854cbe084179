import fc from "fast-check";

/** A catalog with an error format of its own, a sample that shows it, and parameters in several places. */
export function serverCatalogs(): fc.Arbitrary<object> {
  const key = fc.constantFrom("error", "data", "Response", "a b", "x-y", "e/f", "t~u", "info", "0", "meta");
  const leaf = fc.uniqueArray(fc.constantFrom("code", "message", "id", "status", "retry_after", "type", "Code", "text", "wait"), {
    minLength: 5,
    maxLength: 5,
  });
  const holder = fc.array(key, { maxLength: 3 });
  return fc
    .record({
      holder,
      leaf,
      isNumber: fc.boolean(),
      isListed: fc.boolean(),
      hasWhen: fc.boolean(),
      hasDetail: fc.boolean(),
      hasId: fc.boolean(),
      hasStatus: fc.boolean(),
      hasWait: fc.boolean(),
      mark: fc.constantFrom(undefined, { before: ":" }, { afterLast: "#" }, { prefix: "E-" }, { lastSegment: true }),
      where: fc.constantFrom("body", "header", "status"),
      literal: fc.constantFrom(undefined, true, null, ["x", 1], { deep: "yes" }),
      items: fc.boolean(),
      sample: fc.constantFrom("all", "code"),
      parameterAt: fc.constantFrom("beside", "inside", "nowhere"),
    })
    .map((one) => catalogOf(one));
}

interface Choices {
  readonly holder: readonly string[];
  readonly leaf: readonly string[];
  readonly isNumber: boolean;
  readonly isListed: boolean;
  readonly hasWhen: boolean;
  readonly hasDetail: boolean;
  readonly hasId: boolean;
  readonly hasStatus: boolean;
  readonly hasWait: boolean;
  readonly mark: object | undefined;
  readonly where: string;
  readonly literal: unknown;
  readonly items: boolean;
  readonly sample: string;
  readonly parameterAt: string;
}

function catalogOf(choices: Choices): object {
  const { holder, leaf, where, mark, isNumber } = choices;
  const [codeKey = "", detailKey = "", idKey = "", statusKey = "", waitKey = ""] = leaf;
  const at = (name: string): string => pointer([...holder, name]);
  const isMarked = mark !== undefined && where === "body" && !isNumber;
  const codes = where === "status" ? ["404", "409", "503"] : isNumber ? ["1001", "1002", "40003"] : ["gone", "full.up", "Not_Here"];
  const [code = ""] = codes;
  const raw = isMarked ? written(mark, code) : isNumber ? Number(code) : code;
  const place =
    where === "header"
      ? { header: "x-error-code" }
      : where === "status"
        ? { status: true }
        : isMarked
          ? { at: at(codeKey), ...mark }
          : at(codeKey);
  const detail = choices.hasDetail ? { detail: at(detailKey) } : {};
  const body: Record<string, unknown> = {};
  const inner = holder.reduce<Record<string, unknown>>((outer, name) => (outer[name] ??= {}) as Record<string, unknown>, body);
  if (where === "body") inner[codeKey] = raw;
  if (choices.sample === "all") {
    if (choices.hasDetail) inner[detailKey] = "It is gone";
    if (choices.hasId) inner[idKey] = "r-1";
    if (choices.hasStatus && where !== "status") inner[statusKey] = 404;
    if (choices.hasWait) inner[waitKey] = 3;
  }
  if (choices.literal !== undefined) inner["literal"] = choices.literal;
  const rows = { each: "/rows/*", item: "/name", code: "/code", detail: "/text", name: "row" };
  const parameters = {
    beside: { thing: { at: at("thing") }, count: { at: at("count"), sentAs: "string" } },
    inside: { thing: { at: at("in/side") }, count: { at: pointer([...holder, "more", "count"]) } },
    nowhere: undefined,
  }[choices.parameterAt];
  const expected = {
    code,
    ...(choices.sample === "all" && choices.hasDetail && { detail: "It is gone" }),
    ...(choices.sample === "all" && choices.hasId && { requestId: "r-1" }),
  };
  return {
    id: "random",
    name: "Random",
    version: "1.0.0",
    wire: {
      codes: where === "status" || isNumber ? { format: "digits" } : { format: "token" },
      shapes: [
        {
          name: "body",
          ...(choices.hasWhen && where === "body" && { when: [{ at: at(codeKey), type: isNumber ? "number" : "string" }] }),
          code: place,
          ...detail,
          ...(choices.hasId && { requestId: at(idKey) }),
          ...(choices.hasStatus && where !== "status" && { status: at(statusKey) }),
          ...(choices.hasWait && { retryAfter: at(waitKey) }),
          ...(choices.isListed && { accepts: "listed" }),
        },
      ],
      ...(choices.items && where === "body" && { items: [rows] }),
      requestIdHeaders: ["x-request-id"],
    },
    samples: [
      {
        name: "documented",
        status: where === "status" ? Number(code) : 404,
        headers: where === "header" ? { "X-Error-Code": code } : {},
        body,
        errors: [expected],
      },
      ...(choices.items && where === "body"
        ? [
            {
              name: "rows",
              status: 400,
              body: { rows: [{ name: "a", code: isNumber ? Number(code) : code, text: "no" }] },
              errors: [{ code, item: "a", detail: "no" }],
            },
          ]
        : []),
    ],
    entries: codes.map((one, i) => ({
      code: one,
      ...(where !== "status" && i === 0 && { status: 404 }),
      ...(i === 1 && { category: "quota" }),
      ...(i === 2 && parameters !== undefined && { parameters }),
      message:
        i === 2 && parameters !== undefined ? { en: "{count, plural, one {# piece} other {# pieces}} of {thing}." } : { en: "It failed." },
    })),
  };
}

function pointer(keys: readonly string[]): string {
  return keys.map((one) => `/${one.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A code with what a mark takes off it. */
function written(mark: object, code: string): string {
  if ("before" in mark) return `${code}:http://example.com`;
  if ("afterLast" in mark) return `com.example#${code}`;
  return "prefix" in mark ? `E-${code}` : `https://example.com/errors/${code}`;
}

import { describe, expect, test } from "vitest";
import { openapi } from "../../generator/tools/import/read/openapi.ts";
import { reading } from "./reading.ts";

const read = (text: string) => reading(openapi, "openapi.yaml", text);

describe("OpenAPI", () => {
  test("names codes in the schemas of its answers, with what it says of each, and the status if there is only one.", async () => {
    const { places, rows, unread } = await read(`openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        "201": { description: Done }
        "409":
          description: It cannot be ordered.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/OrderProblem" }
        "404": { $ref: "#/components/responses/NotFound" }
        "503": { description: Come back later. }
  /orders/{id}:
    get:
      responses:
        "404": { $ref: "#/components/responses/NotFound" }
        "503": { description: Come back later. }
        default:
          content:
            application/json: { schema: { $ref: "#/components/schemas/Fault" } }
components:
  responses:
    NotFound:
      description: There is no such order.
      content:
        application/json:
          schema:
            allOf:
              - $ref: "#/components/schemas/Envelope"
              - type: object
                properties:
                  error:
                    type: object
                    properties:
                      code: { const: order_not_found }
                      message: { const: There is no such order. }
  schemas:
    Envelope:
      type: object
      properties: { requestId: { type: string } }
    OrderProblem:
      type: object
      properties:
        code:
          type: string
          enum: [stock_low, cart_empty]
          x-enum-varnames: [StockLow, CartEmpty]
          x-enum-descriptions: [Not enough is left., The cart is empty.]
        message: { type: string }
    Fault:
      oneOf: [{ $ref: "#/components/schemas/Busy" }, { $ref: "#/components/schemas/Gone" }]
      discriminator:
        propertyName: errorCode
        mapping: { busy: "#/components/schemas/Busy", gone: "#/components/schemas/Gone" }
    Busy: { description: Too much to do., type: object, properties: { errorCode: { type: string } } }
    Gone: { description: The order is gone., type: object, properties: { errorCode: { type: string } } }
`);
    expect(places).toEqual(["code: code", "name: name", "text: text", "status: status"]);
    expect(rows).toEqual([
      [37, { code: "order_not_found", status: 404, text: "There is no such order." }],
      [48, { code: "stock_low", name: "StockLow", status: 409, text: "Not enough is left." }],
      [48, { code: "cart_empty", name: "CartEmpty", status: 409, text: "The cart is empty." }],
      [56, { code: "busy", text: "Too much to do." }],
      [56, { code: "gone", text: "The order is gone." }],
    ]);
    expect(unread).toEqual(["14 503 Come back later.: the document lists no code for this response, nor for 1 more like it"]);
  });

  test("names codes in examples, in fields of its own, and in descriptions; what differs is reported.", async () => {
    const { rows, unread } = await read(`openapi: 3.0.3
info:
  title: Shop
  description: |
    # Errors

    | Error code | Meaning |
    | --- | --- |
    | RATE_LIMITED | Too many requests. |
    | TOKEN_GONE | The token is gone. |
x-error-codes:
  - code: NO_STOCK
    message: Nothing is left.
    httpStatus: 409
    retryable: false
paths:
  /cart:
    put:
      responses:
        "400":
          description: Wrong
          content:
            application/json:
              examples:
                missing: { value: { error: { code: NAME_MISSING, message: There is no name. } } }
                long: { $ref: "#/components/examples/Long" }
        "401":
          description: |
            - \`NO_TOKEN\`: Sign in first.
            - \`OLD_TOKEN\`: Sign in again.
        "500":
          content:
            application/json:
              example: '{"code": "NO_STOCK", "message": "Sold out."}'
components:
  examples:
    Long: { value: { errors: [{ code: NAME_LONG, detail: The name is too long., status: "400" }] } }
  schemas:
    ApiError:
      properties:
        error_code: { type: string }
        type: { type: string, example: "https://example.com/problems/sold-out" }
`);
    expect(rows).toEqual([
      [9, { code: "RATE_LIMITED", text: "Too many requests." }],
      [10, { code: "TOKEN_GONE", text: "The token is gone." }],
      [12, { code: "NO_STOCK", status: 409, text: "Nothing is left.", retryable: false }],
      [25, { code: "NAME_MISSING", status: 400, text: "There is no name." }],
      [29, { code: "NO_TOKEN", status: 401, text: "Sign in first." }],
      [30, { code: "OLD_TOKEN", status: 401, text: "Sign in again." }],
      [37, { code: "NAME_LONG", status: 400, text: "The name is too long." }],
      [42, { code: "https://example.com/problems/sold-out" }],
    ]);
    expect(unread).toEqual([
      "34 NO_STOCK: status 500: line 12 has a different status for this code: 409",
      "34 NO_STOCK: text Sold out.: line 12 has a different text for this code: Nothing is left.",
      "41 ApiError.error_code: the document does not list the values of this field",
    ]);
  });

  test("says plainly if it names no code at all.", async () => {
    const { rows, unread } = await read(`openapi: 3.0.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "404": { description: No such pet }
        default: { description: Something else }
`);
    expect(rows).toEqual([]);
    expect(unread).toEqual([
      "7 404 No such pet: the document lists no code for this response",
      "8 default Something else: the document lists no code for this response",
    ]);
  });

  test("in JSON, and as Swagger 2, is read as well.", async () => {
    const swagger = {
      swagger: "2.0",
      paths: {
        "/orders": {
          get: {
            responses: {
              "400": {
                description: "Wrong",
                schema: { $ref: "#/definitions/Error" },
                examples: { "application/json": { code: 1002, msg: "参数错误" } },
              },
            },
          },
        },
      },
      definitions: {
        Error: {
          properties: {
            code: {
              type: "integer",
              enum: [1001, 1002],
              "x-enumNames": ["SYSTEM", "PARAMETER"],
              "x-enum-comments": { SYSTEM: "系统错误" },
            },
          },
        },
      },
    };
    const text = JSON.stringify(swagger, undefined, 1);
    expect(openapi.accepts({ path: "swagger.json", text, bytes: new Uint8Array() })).toBe(true);
    const { rows, unread } = await reading(openapi, "swagger.json", text);
    expect(rows.map(([, values]) => values)).toEqual([
      { code: 1001, name: "SYSTEM", text: "系统错误", status: 400 },
      { code: 1002, name: "PARAMETER", text: "参数错误", status: 400 },
    ]);
    expect(unread).toEqual([]);
  });

  test.each([
    ["x-enum-elements", "[{ name: a_b, description: First. }, { name: c_d, description: Second. }]"],
    ["x-ms-enum", "{ values: [{ value: c_d, description: Second. }, { value: a_b, description: First. }] }"],
    ["x-enumDescriptions", "{ a_b: First., c_d: Second. }"],
  ])("has the words of each value in %s.", async (key, words) => {
    const { rows } = await read(
      `openapi: 3.0.0\ncomponents:\n  schemas:\n    ErrorCode:\n      enum: [a_b, c_d]\n      ${key}: ${words}\n`,
    );
    expect(rows.map(([, values]) => values)).toEqual([
      { code: "a_b", text: "First." },
      { code: "c_d", text: "Second." },
    ]);
  });

  test("does not follow references in circles.", async () => {
    const { rows } = await read(`openapi: 3.0.0
paths:
  /a:
    get:
      responses:
        "400": { content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
components:
  schemas:
    Error: { properties: { code: { enum: [a_b] }, inner: { $ref: "#/components/schemas/Error" }, loop: { $ref: "#/components/schemas/Loop" } } }
    Loop: { $ref: "#/components/schemas/Loop" }
`);
    expect(rows).toEqual([[9, { code: "a_b", status: 400 }]]);
  });

  test("costs in proportion to its length, even where many answers have the same schema.", async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [
        `/p${i}`,
        { get: { responses: { "400": { content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } } } } },
      ]),
    );
    const codes = Array.from({ length: 3000 }, (_, i) => `CODE_${i}`);
    const text = JSON.stringify({ openapi: "3.1.0", paths, components: { schemas: { Error: { properties: { code: { enum: codes } } } } } });
    expect((await reading(openapi, "openapi.json", text)).rows).toHaveLength(3000);
  });
});

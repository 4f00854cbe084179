import { describe, expect, test } from "vitest";
import { jsonSchema } from "../../generator/tools/import/read/json-schema.ts";
import { reading } from "./reading.ts";

const read = (schema: object, choices: { code?: string } = {}) =>
  reading(
    jsonSchema,
    "errors.schema.json",
    JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema }, undefined, 1),
    choices,
  );
const values = ({ rows }: Awaited<ReturnType<typeof read>>) => rows.map(([, all]) => all);

describe("A JSON Schema", () => {
  test("names codes as constants with their words.", async () => {
    const list = await read({
      $defs: {
        ErrorCode: {
          oneOf: [
            { const: "no_name", title: "NoName", description: "There is no name." },
            { const: "no_price", description: "There is no price.", deprecated: true },
            { const: 1001, title: "Nothing is left." },
          ],
        },
      },
    });
    expect(values(list)).toEqual([
      { code: "no_name", name: "NoName", text: "There is no name." },
      { code: "no_price", text: "There is no price.", deprecated: true },
      { code: 1001, text: "Nothing is left." },
    ]);
    expect(list.rows.map(([line]) => line)).toEqual([7, 12, 17]);
  });

  test.each(["x-enumDescriptions", "markdownEnumDescriptions", "enumDescriptions", "x-enum-descriptions"])(
    "names codes in an enumeration with %s.",
    async (key) => {
      const list = await read({
        title: "Error codes of the shop",
        enum: ["no_name", "no_price"],
        [key]: ["There is no name.", "There is no price."],
      });
      expect(values(list)).toEqual([
        { code: "no_name", text: "There is no name." },
        { code: "no_price", text: "There is no price." },
      ]);
    },
  );

  test("names codes in errors that it describes.", async () => {
    const list = await read({
      $defs: {
        NotFoundError: { description: "There is no such order.", properties: { code: { const: "not_found" }, status: { const: 404 } } },
        GoneError: { properties: { code: { enum: ["gone"] }, message: { const: "The order is gone." } } },
      },
    });
    expect(values(list)).toEqual([
      { code: "not_found", status: 404, text: "There is no such order." },
      { code: "gone", text: "The order is gone." },
    ]);
  });

  test("that does not say which of its values are errors is asked for them.", async () => {
    const schema = { properties: { color: { enum: ["red", "blue"] }, size: { enum: ["s", "m"] } } };
    const { rows, unread } = await read(schema);
    expect(rows).toEqual([]);
    expect(unread).toEqual([
      "6 red: nothing shows that the values of /properties/color are errors; --code /properties/color imports them",
      "7 blue: nothing shows that the values of /properties/color are errors; --code /properties/color imports them",
      "12 s: nothing shows that the values of /properties/size are errors; --code /properties/size imports them",
      "13 m: nothing shows that the values of /properties/size are errors; --code /properties/size imports them",
    ]);
    expect(values(await read(schema, { code: "/properties/size" }))).toEqual([{ "/properties/size": "s" }, { "/properties/size": "m" }]);
    expect(values(await read({ properties: { color: { enum: ["red", "blue"] } } }))).toEqual([{ code: "red" }, { code: "blue" }]);
  });
});

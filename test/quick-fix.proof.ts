import { afterAll, describe, expect, test } from "vitest";
import { editorOf, services } from "./fixed-by-editor.ts";

const golden = new URL("golden/acme/", import.meta.url);

/** The codes that have to be handled, some of them awkward; `$unknown`; and of a version, `$added`. */
const codes = ["40002", "007", "-1", "InvalidParameter", "InvalidParameter.TextTooLong", "constructor", "$unknown"];
const now = [...codes, "then", "toString"];
const then = [...codes, "$added"];

/** The codes of an operation. */
const placing = ["40002", "007", "InvalidParameter", "InvalidParameter.TextTooLong", "$unknown", "$other"];

const programs = {
  "match(error, {…})": { codes: now, of: (handlers: string) => `export const result = acme.match(error, ${handlers});` },
  "match(error, {…}) in a function with a return type": {
    codes: now,
    of: (handlers: string) => `export function text(error: acme.AcmeError): string {\n  return acme.match(error, ${handlers});\n}`,
  },
  'match(asOf("1.0.0", error), {…})': {
    codes: then,
    of: (handlers: string) => `export const result = acme.match(acme.asOf("1.0.0", error), ${handlers});`,
  },
  'match(asOf("1.0.0", error), {…}) in a function with a return type': {
    codes: then,
    of: (handlers: string) => `export const text = (error: acme.AcmeError): string => acme.match(acme.asOf("1.0.0", error), ${handlers});`,
  },
  'match(within("orders.place", error), {…}) in a function with a return type': {
    codes: [...placing, "then"],
    of: (handlers: string) =>
      `export const text = (error: acme.AcmeError): string => acme.match(acme.within("orders.place", error), ${handlers});`,
  },
  'match(within("orders.place", asOf("1.0.0", error)), {…}) in a function with a return type': {
    codes: [...placing, "$added"],
    of: (handlers: string) =>
      `export const text = (error: acme.AcmeError): string => acme.match(acme.within("orders.place", acme.asOf("1.0.0", error)), ${handlers});`,
  },
};

/** What every object has: to the compiler it is there, and not to be added. */
const isInherited = (code: string): boolean => code in Object.prototype;

describe.each(Object.keys(services) as (keyof typeof services)[])("an editor with TypeScript %s", (typescript) => {
  const editor = editorOf(typescript, golden, "@errcat/acme");
  afterAll(() => editor.close());

  describe.each(Object.entries(programs))("and %s", (name, { codes: all, of }) => {
    const without = (left: readonly string[]): string => {
      const handlers = all.filter((code) => !left.includes(code)).map((code) => `\n  ${JSON.stringify(code)}: (e) => e.code,`);
      return `import * as acme from "@errcat/acme";\ndeclare const error: acme.AcmeError;\n${of(`{${handlers.join("")}\n}`)}\n`;
    };

    test("compiles what handles every code", () => {
      expect(editor.fix(without([]))).toEqual({ before: [], text: undefined, after: [] });
    });

    // Of the programs that differ only in what is asked of the result, the stricter one is enough for single codes.
    test.each(all.filter((code) => name.includes("return type") && !isInherited(code)))(
      "adds the code %s, which the compiler names first, and the result compiles",
      (code) => {
        const { before, text, after } = editor.fix(without([code]));
        expect(before).toHaveLength(1);
        expect(before[0]?.split("\n")[1]).toMatch(/^ {2}Property '.+' is missing in type /);
        expect(before[0]?.split("\n")[1]?.slice(0, 60)).toContain(code);
        expect(text).toContain("not implemented");
        expect(after).toEqual([]);
      },
    );

    test("adds several, and all of them", () => {
      for (const left of [all.filter((code, i) => i % 2 === 0 && !isInherited(code)), all.filter((code) => !isInherited(code))])
        expect(editor.fix(without(left))).toMatchObject({ text: expect.stringContaining("not implemented"), after: [] });
    });

    test("names a code that every object has a property for, which no editor adds", () => {
      for (const code of all.filter(isInherited)) {
        const { before, text } = editor.fix(without([code]));
        expect(before).toHaveLength(1);
        expect(before[0]).toContain(`Types of property '${code}' are incompatible.`);
        expect(text).toBeUndefined();
      }
    });
  });
});

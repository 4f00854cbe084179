import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts54 from "ts54";
import { afterAll, describe, expect, test } from "vitest";
import { constantName } from "../generator/catalog/constant-name.ts";
import { services } from "./fixed-by-editor.ts";
import { compiled } from "./typescript.ts";

const folder = mkdtempSync(join(tmpdir(), "errcat-constants-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["WriteConflict", "WriteConflict"],
  ["STOCK_INSUFFICIENT", "STOCK_INSUFFICIENT"],
  ["余额不足", "余额不足"],
  ["Überlast", "Überlast"],
  ["cost$", "cost$"],
  ["unique-violation", "unique_violation"],
  ["io.grpc.Status", "io_grpc_Status"],
  ["Not found: file", "Not_found_file"],
  ["2D", "_2D"],
  ["-32601", "_32601"],
  ["delete", "delete_"],
  ["delete_", "delete_"],
  ["\u{1f4a5}", "_"],
])("the constant of %s is %s", (name, constant) => {
  expect(constantName(name)).toBe(constant);
  expect(constantName(constant)).toBe(constant);
});

test("a constant keeps no character that an identifier cannot have for the oldest compiler", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const refused = units.filter((unit) => {
    const part = constantName(`x${String.fromCharCode(unit)}`).charCodeAt(1);
    const first = constantName(String.fromCharCode(unit)).charCodeAt(0);
    return !ts54.isIdentifierPart(part, ts54.ScriptTarget.ES5, undefined) || !ts54.isIdentifierStart(first, ts54.ScriptTarget.ES5);
  });
  expect(refused.map((unit) => unit.toString(16))).toEqual([]);
});

/** What a compiler, an engine, or a module system may have a meaning for. */
const words = [
  ...new Set([
    ...Object.values(services).flatMap(({ SyntaxKind, tokenToString }) =>
      Array.from({ length: SyntaxKind.LastKeyword - SyntaxKind.FirstKeyword + 1 }, (_, i) =>
        String(tokenToString(SyntaxKind.FirstKeyword + i)),
      ),
    ),
    ...Object.getOwnPropertyNames(globalThis),
    ...Object.getOwnPropertyNames(Object.prototype),
    ..."__dirname __esModule __filename arguments async await default eval exports let module require then yield".split(" "),
  ]),
].filter((word) => /^[A-Za-z_]\w*$/.test(word));

describe("a constant may have the name of", () => {
  const text = words.map((word) => `export const ${constantName(word)} = ${JSON.stringify(word)};\n`).join("");

  test("every word that means something elsewhere: the module runs", async () => {
    const path = join(folder, "codes.mjs");
    writeFileSync(path, text);
    const module = (await import(path)) as Readonly<Record<string, string>>;
    expect(words.length).toBeGreaterThan(150);
    for (const word of words) expect(module[constantName(word)]).toBe(word);
  });

  test.each(["5.4", "5.9", "6.0", "7.0"] as const)(
    "every word that means something elsewhere: TypeScript %s compiles them to ES modules and to CommonJS",
    async (version) => {
      writeFileSync(join(folder, "codes.ts"), text);
      writeFileSync(join(folder, "declared.d.ts"), text.replaceAll(/const (\S+) = (.*);/g, "declare const $1: $2;"));
      for (const module of ["es2022", "commonjs"]) {
        const own = module === "es2022" ? { moduleResolution: "bundler" } : {};
        const libraries = { lib: ["es2022", "dom"], skipDefaultLibCheck: true };
        const options = { strict: true, noEmit: true, types: [], target: "es2022", ...libraries, module, ...own };
        const { complaints } = await compiled(version, folder, { compilerOptions: options, include: ["codes.ts", "declared.d.ts"] });
        expect(complaints).toEqual([]);
      }
    },
  );
});

import { expect, test } from "vitest";
import { project } from "./project.ts";

function catalog(version: string, codes: readonly string[], wire?: object): string {
  const entries = codes.map((code) => ({ code, status: 409, since: code === "closed" ? "1.1.0" : "1.0.0", message: { en: "No." } }));
  return JSON.stringify({ id: "shop", name: "Shop", version, ...(wire && { wire }), entries });
}

async function printed(before: string, after: string, ...options: readonly string[]): Promise<string> {
  const { errcat } = project({ "before.json": before, "after.json": after });
  const { output } = await errcat("diff", "before.json", "after.json", ...options);
  return output;
}

test("diff says in which formats clients get a new code, and in which they miss it", async () => {
  const catalogs = [catalog("1.0.0", ["gone"]), catalog("1.1.0", ["gone", "closed"])] as const;
  expect(await printed(...catalogs)).toContain(
    "      Clients on 1.0.0 get $unknown with the raw code closed from responses in the format " +
      '"problem with a title", "problem with words", or "problem with a type"; no listed code is similar. ' +
      'If a response matches only the format "problem that is listed, by its code, its type, or its status", ' +
      "they miss the error: parse returns undefined.\n",
  );
  expect(await printed(...catalogs, "--format", "markdown", "--locale", "zh-Hans")).toContain(
    "如果响应符合 `problem with a title`、`problem with words` 或 `problem with a type` 格式，" +
      "使用 1.0.0 的客户端得到 `$unknown`，原始错误码为 `closed`，没有相近的已收录错误码。" +
      "如果响应只符合 `problem that is listed, by its code, its type, or its status` 格式，" +
      "它们无法识别该错误，`parse` 返回 `undefined`。\n",
  );
});

test("diff says that clients may also miss a new code in a format that has a new place for it", async () => {
  const shape = (code: readonly string[]) => ({ shapes: [{ name: "body", code, detail: "/message" }] });
  expect(
    await printed(catalog("1.0.0", ["gone"], shape(["/code"])), catalog("1.1.0", ["gone", "closed"], shape(["/code", "/reason"]))),
  ).toContain(
    '      Clients on 1.0.0 get $unknown with the raw code closed from responses in the format "body"; no listed code is similar. ' +
      'If a response matches only the format "body", they may also miss the error: parse returns undefined.\n',
  );
});

test("diff names no format where clients get the same in all", async () => {
  const wire = { shapes: [{ name: "body", code: "/code", detail: "/message" }] };
  expect(await printed(catalog("1.0.0", ["gone"], wire), catalog("1.1.0", ["gone", "closed"], wire))).toContain(
    "      Clients on 1.0.0 get $unknown with the raw code closed; no listed code is similar.\n",
  );
});

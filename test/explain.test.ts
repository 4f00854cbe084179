import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { command, project } from "./project.ts";

/** With codes that no built-in catalog has. */
const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8")
  .replace('"1000"', '"7100"')
  .replace('"2000"', '"7200"');
const other = acme
  .replace('"id": "acme"', '"id": "other"')
  .replace('"en": "Acme"', '"en": "Other"')
  .replace('"retry": "after_change"', '"retry": "never"');
const overlay = JSON.stringify({
  catalog: "acme",
  reason: "Seen.",
  change: { "7100": { status: 401, deprecated: "1.0.0", replacedBy: "7200" } },
});

describe("errcat explain", () => {
  test("says all that the catalog has, in every locale", async () => {
    const { errcat } = project({
      "catalogs/acme.json": acme,
      "errcat.config.json": '{ "overlays": ["overlay.json"] }',
      "overlay.json": overlay,
    });
    expect(await errcat("explain", "7100")).toEqual({
      code: 0,
      errors: "",
      output: `7100  Acme (catalogs/acme.json, version 1.0.0)
  en        The key is missing.
  zh-Hans   缺少密钥。
  category  authentication: The provider cannot identify the caller: a key, token, signature, nonce, or timestamp is missing, wrong, or expired.
  retry     after_change: Something must change first: the request, the settings, or the account.
  actor     operator: The operator of the account, who manages its keys, permissions, contract, and payments.
  status    HTTP 401
  since     1.0.0
  lifecycle deprecated since 1.0.0; replaced by 7200
  vendor    message: No key (Error codes)
  overlay   overlay.json changed status, deprecated, replacedBy: Seen.
`,
    });
  });

  test("says which operations return a code", async () => {
    const operations = {
      "*": { codes: ["7100"] },
      translate: { method: "post", path: "/texts/{id}", codes: ["72*"] },
      detect: { codes: ["7200"] },
    };
    const { errcat } = project({ "catalogs/acme.json": JSON.stringify({ ...JSON.parse(acme), operations }) });
    expect((await errcat("explain", "7100")).output).toContain("\n  operation any\n");
    expect((await errcat("explain", "7200")).output).toContain("\n  operation translate: POST /texts/{id}\n  operation detect\n  since ");
    for (const code of ["7100", "7200"])
      expect(JSON.parse((await errcat("explain", code, "--json")).output).found).toMatchObject([{ operations: ["translate", "detect"] }]);
  });

  test("finds a code by the name that the provider has for it, and by the constant of the name", async () => {
    const named = acme
      .replace('"code": "7100",', '"code": "7100", "name": "no-key", "url": "https://acme.example/errors#no-key", "x-owner": "identity",')
      .replace('"code": "7200",', '"code": "7200", "name": "TextTooLong",');
    const { errcat } = project({ "catalogs/acme.json": named });
    const { code, output } = await errcat("explain", "no-key");
    expect(code).toBe(0);
    expect(output).toMatch(/^7100 \(no-key\) {2}Acme /);
    expect(output).toContain("\n  page      https://acme.example/errors#no-key\n");
    for (const word of ["7100", "no_key"]) expect((await errcat("explain", word)).output).toBe(output);
    expect((await errcat("explain", "TextToLong")).output).toContain("Did you mean one of these?\n  7200 (TextTooLong)  acme\n");
    const { found } = JSON.parse((await errcat("explain", "no-key", "--json")).output) as { found: readonly object[] };
    expect(found).toMatchObject([{ code: "7100", name: "no-key", url: "https://acme.example/errors#no-key" }]);
    // What is the authors' own is nobody else's.
    expect(found[0]).not.toHaveProperty("x-owner");
    expect((await errcat("list")).output).toContain("2 codes, 2 with names");
  });

  test("shows every case of a plural and of a select", async () => {
    const { errcat } = project({ "catalogs/shop.json": readFileSync(new URL("catalogs/shop.json", import.meta.url), "utf8") });
    const texts = async (code: string, locale: string) =>
      (await errcat("explain", code, "--locale", locale)).output.split("\n  category")[0];
    expect(await texts("cart_limit", "en")).toBe(`cart_limit  Shop (catalogs/shop.json, version 1.0.0)
  en        The cart {cart} can hold at most {limit} articles.
            - limit = 0: The cart {cart} can hold no articles.
            - limit = 1: The cart {cart} can hold only 1 article.
            → Remove articles until {limit} are left.
            - limit = 0: Remove articles until none is left.
            - limit = 1: Remove articles until 1 is left.`);
    expect(await texts("payment_declined", "zh-Hans")).toBe(`payment_declined  Shop (catalogs/shop.json, version 1.0.0)
  zh-Hans   金额为 {amount} 的付款被拒绝。
            - reason = funds: 金额为 {amount} 的付款被拒绝，因为账户余额不足。
            - reason = expired: 金额为 {amount} 的付款被拒绝，因为银行卡已过期。
            - final = true: 金额为 {amount} 的付款被拒绝。不能再次尝试。`);
  });

  test("shows every provider that has the code, or the one that is asked for", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    const titles = async (...args: string[]) => (await errcat("explain", "7100", ...args)).output.match(/^7100 .*/gm);
    expect(await titles()).toEqual(["7100  Acme (catalogs/acme.json, version 1.0.0)", "7100  Other (catalogs/other.json, version 1.0.0)"]);
    expect(await titles("--provider", "other")).toEqual(["7100  Other (catalogs/other.json, version 1.0.0)"]);
  });

  test("knows the built-in catalogs without any project, and one of the project in place of a built-in one", async () => {
    expect((await project().errcat("explain", "RequestLimitExceeded", "--json")).output).toContain('"provider": "tencent-tmt"');
    const { errcat } = project({ "catalogs/gengo.json": acme.replace('"id": "acme"', '"id": "gengo"') });
    expect((await errcat("explain", "1150")).output).not.toContain("Gengo");
  });

  test("takes any name of a locale, and gives data on demand", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme });
    const { output } = await errcat("explain", "7200", "--locale", "zh_CN", "--json");
    expect(JSON.parse(output)).toEqual({
      code: "7200",
      found: [
        {
          provider: "acme",
          catalog: "catalogs/acme.json",
          version: "1.0.0",
          code: "7200",
          category: "too_large",
          retry: "after_change",
          actor: "user",
          since: "1.0.0",
          expose: true,
          message: { "zh-Hans": { text: "文本超过了长度限制，请分段发送。", origin: "project", state: "reviewed" } },
          solution: {},
          next: {
            retry: "Something must change first: the request, the settings, or the account.",
            ask: "The user who gave the program its input.",
            change: {},
          },
          vendor: [{ source: "document", fields: { message: "Text too long" } }],
          overlays: [],
        },
      ],
      near: [],
    });
  });

  test("gives near misses as data, too, with exit code 1", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    const { code, output } = await errcat("explain", "710", "--json", "--provider", "other");
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual({ code: "710", found: [], near: [{ provider: "other", code: "7100" }] });
  });

  test("takes a code that looks like an option", async () => {
    const { errcat } = project({
      "catalogs/acme.json": acme
        .replace('"format": "digits", "lengths": [4]', '"format": "integer"')
        .replace('"code": "7100"', '"code": "-1"'),
    });
    expect((await errcat("explain", "-1")).output).toMatch(/^-1 {2}Acme /);
  });

  test("leaves out a catalog that has errors, and says so", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme, "catalogs/broken.json": other.replace('"too_large"', '"too_big"') });
    const { code, output } = await errcat("explain", "7100");
    expect(code).toBe(0);
    expect(output).toMatch(/^7100 {2}Acme [^]*\ncatalogs\/broken\.json has errors and was left out; `errcat validate` lists them\.\n$/);
  });
});

describe("errcat explain, of a response", () => {
  const response =
    'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nX-RequestId: r-1\r\n\r\n{"error":{"code":429001,"message":"slow"}}\n';

  test("explains the errors in a file, whether it is a response with its headers or a body by itself", async () => {
    const { errcat } = project({ "response.txt": response, "body.json": response.split("\r\n\r\n")[1] ?? "" });
    for (const [file, more] of [
      ["response.txt", "  status    429\n  detail    slow\n  requestId r-1\n  retryAfter 7\n"],
      ["body.json", "  detail    slow\n"],
    ] as const) {
      const { code, output } = await errcat("explain", file, "--locale", "en");
      expect(code).toBe(0);
      expect(output).toMatch(/^429001 {2}Azure AI Translator \(errcat:azure-translator, version 1\.1\.0\)\n/);
      expect(output).toContain("The server rejected the request because the client exceeded request limits.");
      expect(output.endsWith(`  in this response:\n${more}`)).toBe(true);
    }
  });

  test("explains what is piped to it", () => {
    const { status, stdout } = spawnSync(process.execPath, [command, "explain", "-", "--json"], { input: response, encoding: "utf8" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).found).toEqual([
      expect.objectContaining({
        code: "429001",
        status: 429,
        retryAfter: 7,
        provider: "azure-translator",
        next: expect.objectContaining({ retry: "The same request may be sent again after 7 seconds." }),
      }),
    ]);
  });

  test("explains the error in a line of a log, in whatever format the logger wrote it", async () => {
    const body = { opstat: "error", err: { code: 2700, msg: "not enough credits" } };
    const lines = {
      pino: JSON.stringify({ level: 50, time: 1_795_000_000_000, msg: "translation failed", response: { status: 200, body } }),
      text: `2026-11-28T10:00:00Z ERROR worker[7] translation failed: ${JSON.stringify(body)}`,
      escaped: JSON.stringify({ severity: "ERROR", message: `failed with ${JSON.stringify(body)}` }),
      printed: "Error: translation failed { opstat: 'error', err: { code: 2700, msg: 'not enough credits' } }",
      several: `started\n${JSON.stringify({ ok: true })}\n${JSON.stringify(body)}\nstopped`,
    };
    const { errcat } = project(Object.fromEntries(Object.entries(lines).map(([name, line]) => [`${name}.log`, `${line}\n`])));
    for (const name of Object.keys(lines)) {
      const { code, output } = await errcat("explain", `${name}.log`, "--provider", "gengo", "--json");
      expect(code, name).toBe(0);
      const { found } = JSON.parse(output) as { found: readonly object[] };
      expect(found, name).toEqual([expect.objectContaining({ code: "2700", detail: "not enough credits" })]);
    }
  });

  test("explains a body that is the argument itself", async () => {
    const { errcat } = project();
    const body = '{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}';
    const { code, output } = await errcat("explain", body, "--provider", "gengo");
    expect(code).toBe(0);
    expect(output).toMatch(/^2700 {2}Gengo /);
    expect(output).toContain("not enough credits");
    expect((await errcat("explain", '[{"code":99999}]', "--provider", "gengo")).output).toMatch(
      /^The input does not match any error in a catalog\.\n/,
    );
    expect((await errcat("explain", "{not json}", "--provider", "gengo")).output).not.toContain(
      "The input does not match any error in a catalog.",
    );
  });

  test("names a code that is not listed, and the nearest one", async () => {
    const { errcat } = project({ "body.json": '{"error":{"code":429777,"message":"slow"}}' });
    expect((await errcat("explain", "body.json")).output).toMatch(
      /^"429777" is not listed by azure-translator; the closest listed code is 429000\.\n/,
    );
  });

  test("says why no catalog finds an error, and exits with 1", async () => {
    const { errcat } = project({ "body.json": '{"opstat":"maybe","err":{"code":1000}}' });
    const { code, output } = await errcat("explain", "body.json", "--provider", "gengo");
    expect(code).toBe(1);
    expect(output).toContain(
      'The input does not match any error in a catalog.\nerrcat:gengo:\n  The format "documented body" requires /opstat to be "error", but it is "maybe".\n',
    );
  });

  test("takes a code for a code, even if a file is called so", async () => {
    const { errcat } = project({ "1000": "not a response" });
    expect((await errcat("explain", "1000", "--provider", "gengo")).output).toMatch(/^1000 {2}Gengo /);
  });
});

import { describe, expect, test } from "vitest";
import { providers } from "../../clients/providers.ts";
import { usesPages, ways } from "./open.ts";

const open = usesPages();

/** What the decoder shows of each error: the code, the provider, and the provider's own words. */
const shown = `[...document.querySelectorAll(".decoded .entry")].map((one) => ({
  code: (one.querySelector("h3 .ui") ?? one.querySelector("h3")).textContent,
  provider: one.querySelector(".what > p .ui").textContent,
  texts: [...one.querySelectorAll(".said > .texts .message")].length,
}))`;

describe.each(ways)("The decoder, by %s,", (via) => {
  test("understands every provider's answers, and asks nobody.", async () => {
    const page = await open("decoder.html", { via });
    await page.locator("#\\$said .ui").first().waitFor({ state: "attached" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const { id, samples } of providers) {
      for (const { name, status, headers = {}, body, errors } of samples.filter(({ errors }) => errors.length > 0)) {
        const head = Object.entries(headers)
          .map(([header, value]) => `${header}: ${value}\n`)
          .join("");
        await page.fill("textarea", `HTTP/1.1 ${status}\n${head}\n${typeof body === "string" ? body : JSON.stringify(body)}`);
        await page.waitForFunction((count) => document.querySelectorAll(".decoded .entry").length === count, errors.length);
        const found = (await page.evaluate(shown)) as { code: string; texts: number }[];
        expect(
          found.map(({ code }) => code),
          `${id}: ${name}`,
        ).toEqual(errors.map(({ code, rawCode }) => (code === "$unknown" ? rawCode || "Without a code" : code)));
        expect(found.every(({ texts }) => texts === 2)).toBe(true);
        await page.fill("textarea", "");
        await page.waitForFunction(() => document.querySelectorAll(".decoded .entry").length === 0);
      }
    }
    expect(asked).toEqual([]);
  });

  test("says what happened, what to do, whether to retry and who must act, and leads to the reference.", async () => {
    const page = await open("decoder.html", { via });
    await page.fill(
      "textarea",
      'WARN {"Response":{"Error":{"Code":"FailedOperation.NoFreeAmount","Message":"used up"},"RequestId":"r-1"}}',
    );
    const card = page.locator(".decoded .entry");
    await card.waitFor();
    const said = await card.textContent();
    for (const words of [
      "FailedOperation.NoFreeAmount",
      "Tencent Cloud Machine Translation",
      "Quota",
      "After a change",
      "机器翻译本月的免费额度已用完。",
      "The free quota of machine translation for this month is used up.",
      "used up",
      "r-1",
      "Something must change first",
      "Whoever runs the account",
    ])
      expect(said).toContain(words);
    expect(await page.getByRole("status").innerText()).toBe("1 error is in it.");
    await card.locator("h3 a").click();
    await page.waitForURL(/tencent-tmt\/index\.html#FailedOperation\.NoFreeAmount$/);
  });

  test("shows what only this provider says, and what it means.", async () => {
    const page = await open("decoder.html", { via });
    await page.fill("textarea", '{"code":4100,"message":"(950505) signature failed","codeDesc":"AuthFailure"}');
    const seen = page.locator(".decoded .seen");
    await seen.waitFor();
    const said = await seen.textContent();
    for (const words of ["codeDesc", "AuthFailure", "moduleCode", "950505", "The error code of the module", "模块错误码"])
      expect(said).toContain(words);
  });

  test("names the nearest code where one is not listed.", async () => {
    const page = await open("decoder.html", { via });
    await page.fill("textarea", '{"Response":{"Error":{"Code":"InvalidParameterValue.Strange","Message":"?"},"RequestId":"r"}}');
    await page.locator(".decoded .entry").waitFor();
    expect(await page.locator(".decoded h3").textContent()).toBe("InvalidParameterValue.Strange");
    expect(await page.locator(".decoded .seen a").getAttribute("href")).toBe("tencent-tmt/index.html#InvalidParameterValue");
  });

  test("finds codes that are only mentioned, and says where there is nothing.", async () => {
    const page = await open("decoder.html", { via });
    await page.fill("textarea", "[TencentCloudSDKException] code:FailedOperation.NoFreeAmount message:used up");
    await page.locator(".decoded .entry").waitFor();
    expect(await page.getByRole("status").innerText()).toBe("No error body is in it, but it mentions 1 code.");
    await page.fill("textarea", "hello");
    await page.waitForFunction(() => document.querySelectorAll(".decoded .entry").length === 0);
    expect(await page.getByRole("status").innerText()).toBe("No JSON, and no code of these providers, is in it.");
  });

  test("has an example of each provider.", async () => {
    const page = await open("decoder.html", { via });
    for (const button of await page.locator("button.example").all()) {
      await button.click();
      expect((await page.evaluate(shown)) as object[]).toMatchObject([{ provider: await button.innerText() }]);
    }
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await page.inputValue("textarea")).toBe("");
  });
});

test("Of very many errors, the decoder shows a hundred and says how many more there are.", async () => {
  const page = await open("decoder.html");
  const err = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`job_${i}`, { code: 1350, msg: `no ${i}` }]));
  await page.fill("textarea", JSON.stringify({ opstat: "error", err }));
  await page.locator(".decoded .entry").first().waitFor();
  expect(await page.locator(".decoded .entry").count()).toBe(100);
  expect(await page.getByRole("status").innerText()).toBe("150 errors are in it. 50 more errors are not shown.");
});

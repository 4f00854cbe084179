import type { Request } from "playwright-core";
import { describe, expect, test } from "vitest";
import { providers } from "../../clients/providers.ts";
import { usesPages, ways, withoutPauses } from "./open.ts";

const open = usesPages();

/** What the decoder shows of each error: the code, the provider, and the provider's own words. */
const shown = `[...document.querySelectorAll(".decoded .entry")].map((one) => ({
  code: (one.querySelector("h3 .ui") ?? one.querySelector("h3")).textContent,
  provider: one.querySelector(".what > p .ui").textContent,
  texts: [...one.querySelectorAll(".said > .texts .message")].length,
}))`;

/** Pastes one text after the other, and gives what is shown of each. */
const shownOfEach = (pasted: readonly string[]) => `(async () => {
  const [paste, said, all] = [document.querySelector("textarea"), document.getElementById("$said"), []];
  for (const text of ${JSON.stringify(pasted)}) {
    const isUpdated = new Promise((resolve) => new MutationObserver(resolve).observe(said, { childList: true }));
    paste.value = text;
    paste.dispatchEvent(new Event("input", { bubbles: true }));
    await isUpdated;
    all.push(${shown});
  }
  return all;
})()`;

interface Shown {
  readonly code: string;
  readonly provider: string;
  readonly texts: number;
}

describe.each(ways)("The decoder, by %s,", (via) => {
  test("understands every provider's answers, and asks nobody.", async () => {
    const page = await open("decoder.html", { via, before: withoutPauses });
    await page.locator("#\\$said .ui").first().waitFor({ state: "attached" });
    const asked: string[] = [];
    const note = (request: Request): void => void asked.push(request.url());
    page.on("request", note);
    const samples = providers.flatMap(({ id, samples }) =>
      samples.filter(({ errors }) => errors.length > 0).map((sample) => ({ id, ...sample })),
    );
    const pasted = samples.map(({ status, headers = {}, body }) => {
      const head = Object.entries(headers)
        .map(([header, value]) => `${header}: ${value}\n`)
        .join("");
      return `HTTP/1.1 ${status}\n${head}\n${typeof body === "string" ? body : JSON.stringify(body)}`;
    });
    const found = (await page.evaluate(shownOfEach(pasted))) as readonly (readonly Shown[])[];
    page.off("request", note);
    samples.forEach(({ id, name, errors }, i) => {
      expect(
        found[i]?.map(({ code }) => code),
        `${id}: ${name}`,
      ).toEqual(errors.map(({ code, rawCode }) => (code === "$unknown" ? rawCode || "Without a code" : code)));
      expect(found[i]?.every(({ texts }) => texts === 2)).toBe(true);
    });
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
      "The operator of the account",
    ])
      expect(said).toContain(words);
    expect(await page.getByRole("status").innerText()).toBe("1 error found.");
    await card.locator("h3 a").click();
    await page.waitForURL(/tencent-tmt\/FailedOperation\.NoFreeAmount\.html$/);
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
    expect(await page.locator(".decoded .seen a").getAttribute("href")).toBe("tencent-tmt/InvalidParameterValue.html");
  });

  test("finds codes that are only mentioned, and says where there is nothing.", async () => {
    const page = await open("decoder.html", { via });
    await page.fill("textarea", "[TencentCloudSDKException] code:FailedOperation.NoFreeAmount message:used up");
    await page.locator(".decoded .entry").waitFor();
    expect(await page.getByRole("status").innerText()).toBe("The text contains no error body, but mentions 1 code.");
    await page.fill("textarea", "hello");
    await page.waitForFunction(() => document.querySelectorAll(".decoded .entry").length === 0);
    expect(await page.getByRole("status").innerText()).toBe("The text contains neither JSON nor a code from these providers.");
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
  expect(await page.getByRole("status").innerText()).toBe("150 errors found. 50 more errors are not shown.");
});

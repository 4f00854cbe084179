import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

test("an Express server answers with the error in the language that the reader prefers", async () => {
  const { npm, serve } = consumer("express");
  await npm("install", ...quietly);
  const address = await serve("node", "server.js");
  const ask = async (kind: string, language: string) => {
    const answer = await fetch(`${address}/jobs/${kind}`, { method: "POST", headers: { "accept-language": language } });
    return { status: answer.status, language: answer.headers.get("content-language"), ...((await answer.json()) as object) };
  };

  const chinese = { status: 502, language: "zh-Hans", title: "账户点数不足。", code: "2700", retry: "after_change" };
  expect(await ask("any", "zh-CN,zh;q=0.9,en;q=0.8")).toEqual(chinese);
  expect(await ask("any", "en;q=0.8,zh-SG;q=0.9")).toEqual(chinese);
  const english = { status: 502, language: "en", title: "The account does not have enough credits.", code: "2700", retry: "after_change" };
  for (const language of ["en-GB", "zh-TW", "fr,*;q=0.1", "no language"]) expect(await ask("any", language)).toEqual(english);

  expect(await ask("new", "zh")).toMatchObject({
    status: 502,
    language: "zh-Hans",
    title: expect.stringContaining("9999"),
    code: "$unknown",
    retry: "unknown",
  });
  expect((await fetch(`${address}/jobs/broken`, { method: "POST" })).status).toBe(500);
});

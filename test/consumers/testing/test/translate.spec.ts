import { fixtures } from "@errcat/gengo/fixtures";
import { MockAgent, setGlobalDispatcher } from "undici";
import { expect, test } from "vitest";
import { translate } from "../src/translate.ts";

test("the reader learns that the account needs credits", async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  setGlobalDispatcher(agent);
  const { status, headers, body } = fixtures["2700"];
  agent.get("https://api.gengo.com").intercept({ path: "/v2/translate/jobs", method: "POST" }).reply(status, body, { headers });
  expect(await translate("Hello")).toBe("The account does not have enough credits.");
});

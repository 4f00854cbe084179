// The same in a browser.
import * as gengo from "@errcat/gengo";
import { BrowserClient, captureException, defaultStackParser, getCurrentScope } from "@sentry/browser";
import { createTransport } from "@sentry/core";
import { beforeSend } from "./before-send.js";

const sent = [];
const client = new BrowserClient({
  dsn: "https://public@sentry.invalid/1",
  integrations: [],
  stackParser: defaultStackParser,
  beforeSend,
  transport: (options) =>
    createTransport(options, async ({ body }) => {
      sent.push(JSON.parse(body.split("\n")[2]));
      return { statusCode: 200 };
    }),
});
getCurrentScope().setClient(client);
client.init();

for (const code of [2700, 2700, 1998, 1999]) {
  const answer = { status: 200, headers: {}, body: { opstat: "error", err: { code, msg: "m" } } };
  captureException(gengo.toError(gengo.parse(answer), { cause: answer }));
}
captureException(new TypeError("no"));
await client.flush(1000);
console.log(JSON.stringify(sent.map(({ tags, fingerprint, contexts }) => ({ tags, fingerprint, drift: contexts?.drift }))));

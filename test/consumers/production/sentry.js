// Reports errors of Gengo to Sentry, and prints what would be sent.
import * as gengo from "@errcat/gengo";
import { captureException, createStackParser, createTransport, setCurrentClient } from "@sentry/core";
import { nodeStackLineParser, ServerRuntimeClient } from "@sentry/core/server";
import { beforeSend } from "./before-send.js";

const sent = [];
const client = new ServerRuntimeClient({
  dsn: "https://public@sentry.invalid/1",
  integrations: [],
  stackParser: createStackParser(nodeStackLineParser()),
  beforeSend,
  transport: (options) =>
    createTransport(options, async ({ body }) => {
      sent.push(JSON.parse(body.split("\n")[2]));
      return { statusCode: 200 };
    }),
});
setCurrentClient(client);
client.init();

for (const code of [2700, 2700, 1998, 1999]) {
  const answer = { status: 200, headers: {}, body: { opstat: "error", err: { code, msg: "m" } } };
  captureException(gengo.toError(gengo.parse(answer), { cause: answer }));
}
captureException(new TypeError("no"));
await client.flush(1000);
console.log(JSON.stringify(sent.map(({ tags, fingerprint, contexts }) => ({ tags, fingerprint, drift: contexts?.drift }))));

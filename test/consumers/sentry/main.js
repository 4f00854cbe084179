// Reports errors of Gengo to Sentry, and prints what would be sent.
import * as gengo from "@errcat/gengo";
import { en } from "@errcat/gengo/messages/en";
import { captureException, createStackParser, createTransport, extraErrorDataIntegration, setCurrentClient } from "@sentry/core";
import { nodeStackLineParser, ServerRuntimeClient } from "@sentry/core/server";

const sent = [];
const client = new ServerRuntimeClient({
  dsn: "https://public@sentry.invalid/1",
  integrations: [extraErrorDataIntegration()],
  stackParser: createStackParser(nodeStackLineParser()),
  transport: (options) =>
    createTransport(options, async ({ body }) => {
      sent.push(JSON.parse(body.split("\n")[2]));
      return { statusCode: 200 };
    }),
});
setCurrentClient(client);
client.init();

for (const [code, msg] of [
  [2700, "not enough credits"],
  [2700, "you need 7.20 more credits"],
  [1350, '"body_src" is a required field'],
  [9999, "something new"],
]) {
  try {
    order({ opstat: "error", err: { code, msg } });
  } catch (caught) {
    captureException(caught);
  }
}
await client.flush(1000);
console.log(JSON.stringify(sent));

/** The one place where errors of the API are thrown: answer is the body of its response, en the message table. */
function order(answer) {
  const error = gengo.parse(answer);
  throw gengo.toError(error, { messages: en });
}

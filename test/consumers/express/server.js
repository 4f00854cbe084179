import * as gengo from "@errcat/gengo";
import { en } from "@errcat/gengo/messages/en";
import { zhHans } from "@errcat/gengo/messages/zh-Hans";
import express from "express";

const messages = { en, "zh-Hans": zhHans };
const app = express();

app.post("/jobs/:kind", (request) => order(request.params.kind));

// Express calls it with what was thrown.
app.use((caught, request, response, next) => {
  const error = gengo.parse(caught);
  if (!error) return next(caught);
  const { locale, table } = gengo.pickLocale(request.acceptsLanguages(), messages);
  response
    .status(error.actor === "user" ? 422 : 502)
    .type("application/problem+json")
    .set("content-language", locale)
    .set("vary", "accept-language")
    .json({ title: gengo.message(error, table), code: error.code, retry: error.retry });
});

const server = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));

/** What a client of Gengo throws. */
function order(kind) {
  if (kind === "broken") throw new Error("the server itself is broken");
  const err = kind === "new" ? { code: 9999, msg: "Not yet listed." } : { code: 2700, msg: "Not enough credits." };
  throw Object.assign(new Error("Request failed"), { response: { status: 200, data: { opstat: "error", err } } });
}

import { make, toResponse } from "@acme/shop/server";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { validator } from "hono/validator";
import { messages } from "../shop/messages.js";
import { placeOrder } from "../shop/order.js";

const app = new Hono();

app.onError((caught, c) => {
  // What Hono itself refuses, such as a body that its validator cannot read.
  const error = caught instanceof HTTPException ? make("request.invalid", {}, { status: caught.status }) : caught;
  return toResponse(error, { request: c.req.raw, messages });
});

app.post(
  "/orders",
  validator("json", (order) => order),
  async (c) => c.json(await placeOrder(c.req.valid("json")), 201),
);
app.use(serveStatic({ root: "client/dist" }));

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log(`http://127.0.0.1:${port}`));

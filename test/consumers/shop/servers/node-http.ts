import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { make, toAnswer } from "@acme/shop/server";
import { messages } from "../shop/messages.js";
import { type Order, placeOrder } from "../shop/order.js";

const server = createServer(async (request, response) => {
  try {
    const order = await json(request).catch(() => {
      throw make("request.invalid");
    });
    const placed = JSON.stringify(await placeOrder(order as Order));
    response.writeHead(201, { "content-type": "application/json" }).end(placed);
  } catch (caught) {
    const { status, headers, body } = toAnswer(caught, { request, messages });
    response.writeHead(status, headers).end(JSON.stringify(body));
  }
});

server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

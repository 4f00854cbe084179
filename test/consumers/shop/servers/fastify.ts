import { make, toAnswer } from "@acme/shop/server";
import Fastify, { type FastifyError } from "fastify";
import { messages } from "../shop/messages.js";
import { type Order, placeOrder } from "../shop/order.js";

const app = Fastify();

// Before all routes.
app.setErrorHandler<FastifyError>((caught, request, reply) => {
  // What Fastify itself refuses, such as a body that is not JSON.
  const refused = String(caught.code).startsWith("FST_") ? caught.statusCode : undefined;
  const error = refused && refused < 500 ? make("request.invalid", {}, { status: refused }) : caught;
  const { status, headers, body } = toAnswer(error, { request, messages });
  return reply.code(status).headers(headers).send(body);
});

app.post<{ Body: Order }>("/orders", async (request, reply) => reply.code(201).send(await placeOrder(request.body)));

console.log(await app.listen({ host: "127.0.0.1", port: 0 }));

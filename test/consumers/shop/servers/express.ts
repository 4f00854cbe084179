import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { make, toAnswer } from "@acme/shop/server";
import express, { type ErrorRequestHandler } from "express";
import { messages } from "../shop/messages.js";
import { placeOrder } from "../shop/order.js";

const app = express();
app.use(express.static("client/dist"), express.json());

app.post("/orders", async (request, response) => {
  response.status(201).json(await placeOrder(request.body));
});

// After all routes.
const answerErrors: ErrorRequestHandler = (caught, request, response, next) => {
  if (response.headersSent) return next(caught);
  // What Express itself refuses, such as a body that is not JSON.
  const error = caught.expose ? make("request.invalid", {}, { status: caught.status }) : caught;
  const { status, headers, body } = toAnswer(error, { request, messages });
  response.status(status).set(headers).send(body);
};
app.use(answerErrors);

const server = createServer(app).listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

import "reflect-metadata";
import { make, toAnswer } from "@acme/shop/server";
import { type ArgumentsHost, Body, Catch, Controller, type ExceptionFilter, HttpException, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";
import { messages } from "../shop/messages.js";
import { type Order, placeOrder } from "../shop/order.js";

@Catch()
export class ShopErrors implements ExceptionFilter {
  catch(caught: unknown, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // What NestJS itself refuses, such as a body that is not JSON.
    const error = caught instanceof HttpException ? make("request.invalid", {}, { status: caught.getStatus() }) : caught;
    const { status, headers, body } = toAnswer(error, { request, messages });
    response.status(status).set(headers).send(body);
  }
}

@Controller("orders")
class Orders {
  @Post()
  place(@Body() order: Order) {
    return placeOrder(order);
  }
}

@Module({ controllers: [Orders] })
class Shop {}

const app = await NestFactory.create(Shop, { logger: false });
app.useGlobalFilters(new ShopErrors());
await app.listen(0, "127.0.0.1");
console.log(await app.getUrl());

import { once } from "node:events";
import { createServer } from "node:http";
import * as grpc from "@grpc/grpc-js";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { explain } from "./explain.js";
import { start } from "./server.js";

const { database, port, stop } = await start();
await database.exec("create table orders (id integer primary key); insert into orders values (1)");
const connection = { host: "127.0.0.1", user: "postgres", database: "postgres", password: "none" };
const client = new pg.Client({ ...connection, port });
await client.connect();

const warehouse = new grpc.Server();
const text = { requestSerialize: Buffer.from, requestDeserialize: String, responseSerialize: Buffer.from, responseDeserialize: String };
const definition = { reserve: { path: "/Warehouse/Reserve", requestStream: false, responseStream: false, ...text } };
warehouse.addService(definition, {
  reserve: ({ request }, answer) => answer({ code: Number(request), details: "No room" }),
});
const place = await new Promise((resolve, reject) =>
  warehouse.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port))),
);
const Warehouse = grpc.makeGenericClientConstructor(definition, "Warehouse");
const reserving = new Warehouse(`127.0.0.1:${place}`, grpc.credentials.createInsecure());
const reserve = (code) =>
  new Promise((resolve, reject) => reserving.reserve(String(code), (error, answer) => (error ? reject(error) : resolve(answer))));

const gengo = createServer(({ url }, response) => {
  if (url === "/never") return;
  if (url === "/closed") return void response.destroy();
  const err = { code: 2700, msg: "not enough credits" };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ opstat: "error", err }));
});
await once(gengo.listen(0, "127.0.0.1"), "listening");
const address = `http://127.0.0.1:${gengo.address().port}`;

/** A port on which nobody listens any more. */
const free = createServer();
await once(free.listen(0, "127.0.0.1"), "listening");
const closed = free.address().port;
await new Promise((resolve) => free.close(resolve));

const failures = {
  "a key that exists": () => client.query("insert into orders values (1)"),
  "a key that exists, through Drizzle": () => drizzle(client).execute(sql.raw("insert into orders values (1)")),
  "a deadlock": () => client.query("do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$"),
  "a statement with a mistake": () => client.query("selekt 1"),
  "a status of gRPC": () => reserve(8),
  "a status of gRPC that is worth another try": () => reserve(14),
  "an HTTP API": async () => Promise.reject(await (await fetch(`${address}/translate`)).json()),
  "an HTTP API that is not there": () => fetch(`http://127.0.0.1:${closed}`),
  "an HTTP API that hangs up": () => fetch(`${address}/closed`),
  "an HTTP API that does not answer": () => fetch(`${address}/never`, { signal: AbortSignal.timeout(50) }),
  "a request that is canceled": () => fetch(`${address}/never`, { signal: AbortSignal.abort() }),
  "a database that is not there": () => new pg.Client({ ...connection, port: closed }).connect(),
  "a mistake in the program": async () => null.orders,
};

for (const [failure, run] of Object.entries(failures)) {
  try {
    await run();
  } catch (caught) {
    console.log(JSON.stringify({ failure, said: said(caught) }));
  }
}

gengo.closeAllConnections();
gengo.close();
reserving.close();
warehouse.forceShutdown();
await client.end();
await stop();

function said(caught) {
  try {
    return explain(caught);
  } catch (again) {
    return again === caught ? "thrown again" : String(again);
  }
}

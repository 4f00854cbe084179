import * as postgresql from "@errcat/postgresql";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import postgres from "postgres";
import { start } from "./server.js";
import { schema, statements } from "./statements.js";

const { database, port, stop } = await start();
await database.exec(schema);

const connection = { host: "127.0.0.1", port, user: "postgres", database: "postgres", password: "none" };
const client = new pg.Client(connection);
await client.connect();
const orm = drizzle(client);
// Kysely takes connections from a pool; here, all queries share one.
const pool = { connect: async () => Object.assign(client, { release() {} }), end: async () => {} };
const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
const tagged = postgres({ ...connection, max: 1, onnotice() {}, fetch_types: false });

const clients = {
  pglite: (statement) => database.query(statement),
  pg: (statement) => client.query(statement),
  postgres: (statement) => tagged.unsafe(statement),
  "drizzle-orm": (statement) => orm.execute(sql.raw(statement)),
  kysely: (statement) => kysely.executeQuery(CompiledQuery.raw(statement)),
};

for (const [name, query] of Object.entries(clients)) {
  const caught = (statement) =>
    query(statement).then(
      () => undefined,
      (error) => error,
    );
  for (const [code, run] of Object.entries(statements)) {
    let error;
    for (const statement of [run].flat()) error = await caught(statement);
    await query("rollback");
    await query("reset role");
    await query("deallocate all");
    print({ client: name, code, ...shown(postgresql.parse(error)) });
  }
  // Every code that a server can send: the server raises it.
  for (const code of Object.keys(postgresql.facts)) {
    const error = await caught(
      `do $$ begin raise exception 'raised' using errcode = '${code}', table = 'orders', constraint = 'a', column = 'b', schema = 'c', datatype = 'd'; end $$`,
    );
    print({ client: name, raised: code, ...shown(postgresql.parse(error)) });
  }
}
await tagged.end({ timeout: 1 });
await client.end();
await stop();

function shown(error) {
  const { code, rawCode = code, nearest, detail, hint, explanation, parameters } = error ?? {};
  return { found: rawCode, nearest, detail, hint, explanation, parameters };
}

function print(line) {
  console.log(JSON.stringify(line));
}

import { once } from "node:events";
import { createServer } from "node:net";
import { PGlite } from "@electric-sql/pglite";

/** Starts PostgreSQL in this process, and a server on a port of its own that speaks for it. Its clients take turns. */
export async function start() {
  const database = await PGlite.create();
  const server = createServer((socket) => serve(socket, database));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    database,
    port: server.address().port,
    stop: async () => {
      server.close();
      await database.close();
    },
  };
}

const sslRequest = 80877103;
const terminate = "X".charCodeAt(0);

/** Passes each whole message of a client to the database, and back what the database answers. */
function serve(socket, database) {
  let bytes = Buffer.alloc(0);
  let started = false;
  let work = Promise.resolve();
  socket.on("error", () => {});
  socket.on("data", (more) => {
    bytes = Buffer.concat([bytes, more]);
    work = work.then(passOn).catch(() => socket.destroy());
  });

  async function passOn() {
    for (;;) {
      // Only the messages before the session has started have no letter in front of their length.
      const at = started ? 1 : 0;
      if (bytes.length < at + 4) return;
      const length = at + bytes.readInt32BE(at);
      if (bytes.length < length) return;
      const message = bytes.subarray(0, length);
      bytes = bytes.subarray(length);
      if (started && message[0] === terminate) return void socket.end();
      if (!started && message.readInt32BE(4) === sslRequest) {
        socket.write("N");
        continue;
      }
      started = true;
      socket.write(await database.execProtocolRaw(Uint8Array.from(message)));
    }
  }
}

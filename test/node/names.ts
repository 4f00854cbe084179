import dgram from "node:dgram";
import { promises } from "node:dns";
import { type Made, rejected, thrown } from "./made.ts";
import { freePort } from "./sockets.ts";

const host = "127.0.0.1";
const hostname = "errcat.example";

/** What a DNS server makes of a query; nothing if it does not answer. */
type Answer = (query: Buffer) => Buffer | undefined;

/** Asks a DNS server on the loopback interface for the addresses of a host. */
async function resolve(
  answer: Answer,
  ask = (resolver: promises.Resolver): Promise<unknown> => resolver.resolve4(hostname),
): Promise<unknown> {
  const server = dgram.createSocket("udp4");
  server.on("message", (query, { port }) => {
    const sent = answer(query);
    if (sent !== undefined) server.send(sent, port, host);
  });
  await new Promise<void>((done) => server.bind(0, host, done));
  const resolver = new promises.Resolver({ timeout: 50, tries: 1 });
  resolver.setServers([`${host}:${server.address().port}`]);
  try {
    return await rejected(ask(resolver));
  } finally {
    server.close();
  }
}

/** An answer without records, with a response code of RFC 1035. */
const status =
  (code: number): Answer =>
  (query) => {
    const answer = Buffer.from(query);
    answer.writeUInt16BE(0x8180 | code, 2);
    return answer;
  };

const parameters = { syscall: "queryA", hostname };

/** Errors of DNS. */
export const names: readonly Made[] = [
  { code: "EFORMERR", parameters, make: () => resolve(status(1)) },
  { code: "ESERVFAIL", parameters, make: () => resolve(status(2)) },
  { code: "ENOTFOUND", parameters, make: () => resolve(status(3)) },
  { code: "ENOTIMP", parameters, make: () => resolve(status(4)) },
  { code: "EREFUSED", parameters, make: () => resolve(status(5)) },
  { code: "ENODATA", parameters, make: () => resolve(status(0)) },
  { code: "ETIMEOUT", parameters, make: () => resolve(() => undefined) },
  {
    code: "EBADRESP",
    parameters,
    make: () =>
      resolve((query) =>
        Buffer.concat([query.subarray(0, 2), Buffer.from([0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]), query.subarray(12), Buffer.from([0xff])]),
      ),
  },
  {
    code: "ECANCELLED",
    parameters,
    make: () =>
      resolve(
        () => undefined,
        (resolver) => {
          const asked = resolver.resolve4(hostname);
          resolver.cancel();
          return asked;
        },
      ),
  },
  { code: "EBADNAME", parameters: { hostname: "a..b" }, make: () => resolve(status(3), (resolver) => resolver.resolve4("a..b")) },
  {
    code: "ECONNREFUSED",
    about: "by the DNS server",
    parameters,
    make: async () => {
      const resolver = new promises.Resolver({ timeout: 50, tries: 1 });
      resolver.setServers([`${host}:${await freePort()}`]);
      return rejected(resolver.resolve4(hostname));
    },
  },
  { code: "ERR_INVALID_IP_ADDRESS", make: () => thrown(() => new promises.Resolver().setServers(["nowhere"])) },
];

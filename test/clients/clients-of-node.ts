import { request as nodeRequest } from "node:http";
import axios from "axios";
import { got } from "got";
import { request } from "undici";
import { always, type Client, long, never, question, seesAll } from "./client.js";

/** HTTP clients, which serve any provider, in Node.js alone. */
export const clientsOfNode: readonly Client[] = [
  { name: "undici.request(…)", isUnread: always, isSampled: true, ...seesAll, call: post },
  {
    name: "undici.request(…).body.json()",
    isSampled: true,
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).body.json(),
  },
  {
    name: 'axios({ responseType: "stream" })',
    isUnread: always,
    isSampled: true,
    ...seesAll,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout, responseType: "stream" }),
  },
  {
    name: "got(…)",
    isSampled: true,
    ...seesAll,
    call: async (origin, timeout = long) => await got.post(origin, { json: question, timeout: { request: timeout }, retry: { limit: 0 } }),
  },
  {
    name: 'got({ responseType: "buffer" })',
    isSampled: true,
    ...seesAll,
    call: async (origin, timeout = long) =>
      await got.post(origin, { json: question, timeout: { request: timeout }, retry: { limit: 0 }, responseType: "buffer" }),
  },
  {
    name: "http.request(…)",
    isUnread: always,
    isSampled: true,
    ...seesAll,
    call: (origin, timeout = long) =>
      new Promise((resolve, reject) => {
        const asked = nodeRequest(origin, { method: "POST", signal: AbortSignal.timeout(timeout) }, resolve);
        asked.on("error", reject).end(JSON.stringify(question));
      }),
  },
];

function post(origin: string, timeout = long) {
  return request(origin, { method: "POST", body: JSON.stringify(question), signal: AbortSignal.timeout(timeout) });
}

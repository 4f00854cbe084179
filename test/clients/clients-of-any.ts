import axios from "axios";
import ky from "ky";
import ky1 from "ky1";
import superagent from "superagent";
import { always, type Client, long, never, question, seesAll } from "./client.js";

/** HTTP clients, which serve any provider, in Node.js and in browsers. */
export const clientsOfAny: readonly Client[] = [
  { name: "fetch(…)", isUnread: always, isSampled: true, ...seesAll, call: post },
  {
    name: "fetch(…).json()",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).json(),
  },
  {
    name: "fetch(…).text()",
    isSampled: true,
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).text(),
  },
  {
    name: "fetch(…).arrayBuffer()",
    isSampled: true,
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).arrayBuffer(),
  },
  {
    name: "fetch(…).blob()",
    isUnread: always,
    isSampled: true,
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).blob(),
  },
  {
    name: "fetch(…) as { status, headers, body: text }",
    ...seesAll,
    call: async (origin, timeout) => {
      const response = await post(origin, timeout);
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
  },
  {
    name: "axios(…)",
    ...seesAll,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout }),
  },
  {
    name: 'axios({ responseType: "arraybuffer" })',
    isSampled: true,
    ...seesAll,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout, responseType: "arraybuffer" }),
  },
  {
    name: 'axios({ adapter: "fetch", responseType: "stream" })',
    isUnread: always,
    isSampled: true,
    ...seesAll,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout, adapter: "fetch", responseType: "stream" }),
  },
  {
    name: "ky 1",
    isUnread: always,
    isSampled: true,
    ...seesAll,
    call: async (origin, timeout = long) => await ky1.post(origin, { json: question, timeout, retry: 0 }),
  },
  {
    name: "ky 2",
    isUnread: (status) => status < 400,
    isSampled: true,
    ...seesAll,
    call: async (origin, timeout = long) => await ky.post(origin, { json: question, timeout, retry: 0 }),
  },
  {
    name: "superagent",
    ...seesAll,
    call: async (origin, timeout = long) => await superagent.post(origin).timeout(timeout).send(question),
  },
];

function post(origin: string, timeout = long): Promise<Response> {
  return fetch(origin, { method: "POST", body: JSON.stringify(question), signal: AbortSignal.timeout(timeout) });
}

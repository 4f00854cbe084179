import axios from "axios";
import superagent from "superagent";
import { always, type Client, long, never } from "./client.js";

/** HTTP clients, which serve any provider. */
export const clientsOfAny: readonly Client[] = [
  {
    name: "fetch, then json()",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).json(),
  },
  {
    name: "fetch, then text()",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).text(),
  },
  {
    name: "fetch, kept with its status and headers",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout) => {
      const response = await post(origin, timeout);
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
  },
  {
    name: "axios",
    seesStatus: always,
    seesHeaders: true,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout }),
  },
  {
    name: "superagent",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout = long) => await superagent.post(origin).timeout(timeout).send(question),
  },
];

const question = { text: "hi" };

function post(origin: string, timeout = long): Promise<Response> {
  return fetch(origin, { method: "POST", body: JSON.stringify(question), signal: AbortSignal.timeout(timeout) });
}

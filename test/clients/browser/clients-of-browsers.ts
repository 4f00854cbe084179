import axios from "axios";
import { always, type Client, long, question, seesAll } from "../client.js";

/** HTTP clients, which serve any provider, in browsers alone. */
export const clientsOfBrowsers: readonly Client[] = [
  {
    name: 'axios({ responseType: "blob" })',
    isUnread: always,
    isSampled: true,
    ...seesAll,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout, responseType: "blob" }),
  },
];

import axios from "axios";
import { always, type Client, long, question, seesAll } from "../client.js";
import { clientsOfAny } from "../clients-of-any.js";
import { clientsOfAzure } from "../clients-of-azure.js";

const blob: Client = {
  name: 'axios({ responseType: "blob" })',
  isUnread: always,
  ...seesAll,
  call: (origin, timeout = long) => axios.post(origin, question, { timeout, responseType: "blob" }),
};

/** The clients that run in browsers. */
export const clientsInBrowsers: readonly Client[] = [...clientsOfAny, blob, ...clientsOfAzure];

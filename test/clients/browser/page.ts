import { type Asked, ask } from "../ask.js";
import type { ProviderId } from "../packages.js";
import { clientsInBrowsers } from "./clients-in-browsers.js";

declare global {
  /** Has one of the clients call the provider at an address, in the page. */
  var asked: (client: string, id: ProviderId, origin: string) => Promise<Asked>;
}

globalThis.asked = (name, id, origin) => {
  const client = clientsInBrowsers.find((one) => one.name === name);
  if (client === undefined) throw new Error(`${name} is not in the page`);
  return ask(client, id, origin);
};

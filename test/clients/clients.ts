import type { Client } from "./client.js";
import { clientsOfAny } from "./clients-of-any.js";
import { clientsOfAzure } from "./clients-of-azure.js";
import { clientsOfGengo } from "./clients-of-gengo.js";
import { clientsOfNode } from "./clients-of-node.js";
import { clientsOfTencent } from "./clients-of-tencent.js";

// A proxy that this machine may have would stand between the clients and the local server.
for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"]) delete process.env[name];

/** Every client the tests run. */
export const clients: readonly Client[] = [...clientsOfAny, ...clientsOfNode, ...clientsOfTencent, ...clientsOfAzure, ...clientsOfGengo];

import createGengo from "gengo";
import { initGengoAPI } from "gengo-api";
import { type Client, calledBack, never } from "./client.js";

/** The two clients of Gengo's API. */
export const clientsOfGengo: readonly Client[] = [
  {
    name: "gengo",
    of: "gengo",
    seesStatus: (status) => status !== 200,
    seesHeaders: false,
    builtInTimeout: 300_000,
    call: (origin) => calledBack((callback) => throughProxy(origin, () => createGengo("public", "private", true).job.get("1", callback))),
  },
  {
    name: "gengo-api",
    of: "gengo",
    seesStatus: never,
    seesHeaders: false,
    builtInTimeout: 300_000,
    call: (origin) =>
      throughProxy(origin, () => initGengoAPI({ publicKey: "public", privateKey: "private", useSandbox: true }).job.getJob(1)),
  },
];

/**
 * Both Gengo clients have their address built in, but send what is not HTTPS, the sandbox, through the proxy that the environment names.
 * They read the environment before they return, so that it can be put back at once.
 */
function throughProxy<Result>(origin: string, call: () => Result): Result {
  const { HTTP_PROXY, NO_PROXY, no_proxy } = process.env;
  Object.assign(process.env, { HTTP_PROXY: origin, NO_PROXY: "", no_proxy: "" });
  try {
    return call();
  } finally {
    for (const [name, value] of Object.entries({ HTTP_PROXY, NO_PROXY, no_proxy })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

import { consumer, quietly } from "./consumer.ts";

/** A registry on this machine, for the packages of a scope; all others come from where they always do. */
export interface Registry {
  readonly address: string;
  /** What a project's `.npmrc` says to publish in it and to install from it. */
  readonly npmrc: (scope: string) => string;
  /** What it has of a package. */
  readonly published: (name: string) => Promise<Published>;
}

interface Published {
  readonly "dist-tags"?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, { readonly dist?: { readonly integrity: string }; readonly [field: string]: unknown }>>;
}

/** Starts verdaccio with nothing in it, and stops it when the test has ended. */
export async function registry(): Promise<Registry> {
  const { npm, serve } = consumer("registry");
  await npm("install", ...quietly);
  const address = await serve("node", "start.mjs");
  const user = {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "ada", password: "for one test only" }),
  };
  const { token } = (await (await fetch(`${address}/-/user/org.couchdb.user:ada`, user)).json()) as { token: string };
  return {
    address,
    npmrc: (scope) => `${scope}:registry=${address}/\n${address.replace("http:", "")}/:_authToken=${token}\n`,
    published: async (name) => (await (await fetch(`${address}/${name.replace("/", "%2f")}`)).json()) as Published,
  };
}

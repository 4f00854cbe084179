import type { Consumer } from "./consumer.ts";

/** How the shop is served with each framework. */
export const servers = {
  "node:http": ["node", "built/servers/node-http.js"],
  Express: ["node", "built/servers/express.js"],
  Fastify: ["node", "built/servers/fastify.js"],
  Hono: ["node", "built/servers/hono.js"],
  NestJS: ["node", "built/servers/nest.js"],
  "Next.js": ["sh", "-c", "NEXT_TELEMETRY_DISABLED=1 exec node_modules/.bin/next start next --hostname 127.0.0.1 --port 0"],
} as const;

export type Framework = keyof typeof servers;

/** Starts a server of the shop, and waits for its address. */
export function serveShop({ serve }: Consumer, framework: Framework): Promise<string> {
  const [program, ...args] = servers[framework];
  return serve(program, ...args);
}

/** What somebody sends. */
export const orders = {
  tooMany: { email: "ada@example.com", quantity: 5 },
  invalid: { email: "ada", quantity: 77 },
  mistake: { email: "mistake@example.com", quantity: 1 },
  fine: { email: "ada@example.com", quantity: 1 },
} as const;

/** What the exception of the shop's own mistake holds: its text, its fields, and its stack. */
export const secrets = ["hunter2", "db-7", "Invalid URL", "ERR_INVALID_URL", "TypeError", "order.js", "node:internal", "\n    at "];

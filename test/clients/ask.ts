import type { Client } from "./client.js";
import { type ProviderId, packages } from "./packages.js";

/** What was handed over, and what the packages make of it. */
export interface Asked {
  readonly handed: string;
  readonly parse: unknown;
  readonly parseAll: readonly unknown[];
  readonly parseAsync: unknown;
  /** What the packages of the other providers find, which should be nothing. */
  readonly others: readonly unknown[];
}

/** Has a client call the provider at an address, and the packages parse what the client hands over, each before anybody else has read it. */
export async function ask(client: Client, id: ProviderId, origin: string): Promise<Asked> {
  const call = () => client.call(origin).catch((thrown: unknown) => thrown);
  const value = await call();
  const { parse, parseAll, parseAsync } = packages[id];
  const found = { handed: nameOf(value), parse: parse(value), parseAll: parseAll(value), parseAsync: await parseAsync(value) };
  const others: unknown[] = [];
  for (const other of Object.values(packages)) {
    if (other === packages[id]) continue;
    const unread = client.isUnread ? await call() : value;
    others.push(other.parse(unread), ...other.parseAll(unread), await other.parseAsync(unread));
  }
  return { ...found, others: others.filter((error) => error !== undefined) };
}

/** The name of an error or of the class of another value. */
function nameOf(value: unknown): string {
  if (typeof value === "string") return "string";
  return value instanceof Error ? value.name : (Object(value) as object).constructor.name;
}

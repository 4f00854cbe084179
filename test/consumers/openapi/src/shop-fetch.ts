import { parseAsync, type ShopError } from "@acme/shop";

/** The `TError` of TanStack Query, in place of the body. */
export type ErrorType<Body> = Body extends object ? ShopError | Error : Error;

export async function shopFetch<Result>(path: string, init?: RequestInit): Promise<Result> {
  const response = await fetch(new URL(path, process.env["SHOP"]), init);
  if (response.ok) return (await response.json()) as Result;
  throw (await parseAsync(response)) ?? new Error(`The shop answered with ${response.status}.`);
}

import * as storage from "@acme/storage";
import { en } from "@acme/storage/messages/en";

/** Reads a file. */
export async function read(name: string): Promise<string> {
  const response = await fetch(`https://storage.example/${name}`);
  const error = await storage.parseAsync(response);
  return error === undefined ? response.text() : storage.message(error, en);
}

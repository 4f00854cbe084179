import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fixturesOf } from "../compile/fixtures.ts";
import { provenWriter } from "../compile/writer.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { answerWith, MockError, type MockedApi } from "../tools/mock/answers.ts";
import { howToName, mockServer } from "../tools/mock/server.ts";
import { knownCatalogs } from "./known-catalogs.ts";
import { stopped } from "./stopped.ts";

export interface MockOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The port, as a number in digits; 0 for any that is free. */
  readonly port: string;
  /** The format in which to answer, if not the first. */
  readonly format?: string;
}

/**
 * Runs `errcat mock`: a server on this machine that answers each request with an error of its choice, or all requests with one error,
 * until a signal stops it. Returns the exit code.
 */
export async function mockCommand(
  error: string | undefined,
  { config, port, format }: MockOptions,
  reporter: Reporter,
  end: () => Promise<void> = stopped,
): Promise<number> {
  const { print, result } = reporter;
  const { catalogs, broken } = await knownCatalogs(config);
  const apis = catalogs.map(
    (read): MockedApi => ({ id: read.provider.id, fixtures: () => fixturesOf(read), reasons: () => provenWriter(read).reasons }),
  );
  const otherwise = error === undefined ? undefined : { error, format };
  if (otherwise !== undefined) asUsage(() => answerWith(otherwise, apis));
  for (const path of broken) print(`${path} has errors and was left out; \`errcat validate\` lists them.`);

  const server = mockServer(apis, () => otherwise, print);
  const origin = await listening(server, portOf(port));
  print(`${origin} answers ${error === undefined ? "each request with the error that the request names" : `all requests with ${error}`}.`);
  if (error === undefined) print(howToName(origin, apis));
  print("Press Ctrl+C to stop.");
  await end();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  result({ exitCode: exitCodes.fine });
  return exitCodes.fine;
}

function asUsage<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw error instanceof MockError ? new UsageError(error.message, error.cure) : error;
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new UsageError(`"${text}" is not a valid port.`, "Use a number from 0 to 65535; 0 selects a free port.");
}

/** Starts a server that only this machine can reach. Resolves with its origin. */
async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" || error.code === "EACCES"
          ? new UsageError(
              error.code === "EACCES" ? `You are not allowed to use port ${port}.` : `Port ${port} is in use.`,
              "Choose another port with --port; --port 0 selects a free one.",
            )
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

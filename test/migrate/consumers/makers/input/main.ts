import { toError, type CloudCode, type CloudError } from "@acme/cloud";
import { make, make as error } from "@acme/cloud/server";
import * as server from "@acme/cloud/server";
import * as codes from "@acme/ledger/codes";
import { make as book } from "@acme/ledger/server";
import { answer, again } from "./through.js";

const spent = "Job.NoFreeAmount";
const names = { spent: "Job.NoFreeAmount", missing: "Job.NotFound" } as const;

export function refuse(kind: string, isSpent: boolean): never {
  if (kind === "direct") throw toError(make("Job.NoFreeAmount"));
  if (kind === "alias") throw toError(error('Job.NoFreeAmount', {}, { detail: "Job.NoFreeAmount" }));
  if (kind === "namespace") throw toError(server.make("Job.NoFreeAmount"));
  if (kind === "choice") throw toError(make(isSpent ? "Job.NoFreeAmount" : "Job.NotFound"));
  if (kind === "constant") throw toError(make(spent));
  if (kind === "table") throw toError(server.make(names.spent));
  if (kind === "through") throw toError(answer("Job.NoFreeAmount"));
  if (kind === "again") throw toError(again.make("Job.NoFreeAmount"));
  if (kind === "wrapped") throw toError(fail("Job.NoFreeAmount"));
  // Only deprecated: it may still be made.
  throw toError(make("QuotaOld"));
}

function fail<Code extends CloudCode>(code: Code) {
  return make(code, {});
}

export function byHand(): never {
  throw { provider: "cloud", code: "Job.NoFreeAmount", category: "invalid_request" };
}

export function other(): never {
  throw { provider: "elsewhere", code: "Job.NoFreeAmount" };
}

export const typed = { code: "Job.NoFreeAmount" } as Partial<CloudError>;

export const booked = [
  book(codes.WRONG_AMOUNT),
  book(codes["WRONG_AMOUNT"], {}, { status: 422 }),
  book(codes.KEY_MISSING),
  book("1100"),
];

export type Wrong = typeof codes.WRONG_AMOUNT | typeof codes.AccountClosed;

export async function later() {
  const { make: late } = await import("@acme/cloud/server");
  const { WRONG_AMOUNT, AccountClosed: closed } = await import("@acme/ledger/codes");
  const { AccountClosed } = codes;
  return [late("Job.NoFreeAmount"), (await import("@acme/cloud/server")).make("Job.NoFreeAmount"), WRONG_AMOUNT, closed, AccountClosed];
}

/** Constants of somebody else, under the same names. */
const mine = { WRONG_AMOUNT: 1, AccountClosed: 2 };
export const others = [mine.WRONG_AMOUNT, mine.AccountClosed];

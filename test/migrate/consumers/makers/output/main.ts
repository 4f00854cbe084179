import { toError, type CloudCode, type CloudError } from "@acme/cloud";
import { make, make as error } from "@acme/cloud/server";
import * as server from "@acme/cloud/server";
import * as codes from "@acme/ledger/codes";
import { make as book } from "@acme/ledger/server";
import { answer, again } from "./through.js";

const spent = "Job.UserHasNoFreeAmount";
const names = { spent: "Job.UserHasNoFreeAmount", missing: "Job.NotFound" } as const;

export function refuse(kind: string, isSpent: boolean): never {
  if (kind === "direct") throw toError(make("Job.UserHasNoFreeAmount"));
  if (kind === "alias") throw toError(error('Job.UserHasNoFreeAmount', {}, { detail: "Job.NoFreeAmount" }));
  if (kind === "namespace") throw toError(server.make("Job.UserHasNoFreeAmount"));
  if (kind === "choice") throw toError(make(isSpent ? "Job.UserHasNoFreeAmount" : "Job.NotFound"));
  if (kind === "constant") throw toError(make(spent));
  if (kind === "table") throw toError(server.make(names.spent));
  if (kind === "through") throw toError(answer("Job.UserHasNoFreeAmount"));
  if (kind === "again") throw toError(again.make("Job.UserHasNoFreeAmount"));
  if (kind === "wrapped") throw toError(fail("Job.UserHasNoFreeAmount"));
  // Only deprecated: it may still be made.
  throw toError(make("QuotaOld"));
}

function fail<Code extends CloudCode>(code: Code) {
  return make(code, {});
}

export function byHand(): never {
  throw { provider: "cloud", code: "Job.UserHasNoFreeAmount", category: "invalid_request" };
}

export function other(): never {
  throw { provider: "elsewhere", code: "Job.NoFreeAmount" };
}

export const typed = { code: "Job.UserHasNoFreeAmount" } as Partial<CloudError>;

export const booked = [
  book(codes.AMOUNT_NOT_A_NUMBER),
  book(codes["AMOUNT_NOT_A_NUMBER"], {}, { status: 422 }),
  book(codes.KEY_MISSING),
  book("1150"),
];

export type Wrong = typeof codes.AMOUNT_NOT_A_NUMBER | typeof codes.ACCOUNT_CLOSED;

export async function later() {
  const { make: late } = await import("@acme/cloud/server");
  const { AMOUNT_NOT_A_NUMBER: WRONG_AMOUNT, ACCOUNT_CLOSED: closed } = await import("@acme/ledger/codes");
  const { ACCOUNT_CLOSED: AccountClosed } = codes;
  return [late("Job.UserHasNoFreeAmount"), (await import("@acme/cloud/server")).make("Job.UserHasNoFreeAmount"), WRONG_AMOUNT, closed, AccountClosed];
}

/** Constants of somebody else, under the same names. */
const mine = { WRONG_AMOUNT: 1, AccountClosed: 2 };
export const others = [mine.WRONG_AMOUNT, mine.AccountClosed];

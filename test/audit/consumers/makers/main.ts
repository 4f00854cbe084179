import { toError, type CloudError } from "@acme/cloud";
import { make, make as error } from "@acme/cloud/server";
import * as server from "@acme/cloud/server";
import { WRONG_AMOUNT, ACCOUNT_CLOSED } from "@acme/ledger/codes";
import { make as book } from "@acme/ledger/server";

// What is made, and should not be.
export function refuse(isSpent: boolean): never {
  if (isSpent) throw toError(make("Job.NoFreeAmount"));
  // @ts-expect-error The code is misspelled.
  if (isSpent) throw toError(error("Job.NotFond"));
  // @ts-expect-error There is no such code.
  if (isSpent) throw toError(server.make("NoSuchThing"));
  if (isSpent) throw toError(make(isSpent ? "QuotaOld" : "Job.NotFound"));
  throw { provider: "cloud", code: "Job.NoFreeAmount" };
}
export const booked = [book(WRONG_AMOUNT), book(ACCOUNT_CLOSED), book("1100")];
export const near = { provider: "cloud", code: "Job.NotFond" };

// What may be made, by hand too; an error of somebody else, or of another version.
export const fine = [make("Job.NotFound"), server.make("QuotaExceeded", {}, { detail: "Job.NoFreeAmount" })];
export const own = { provider: "cloud", code: "Job.NotFound" };
export const others = [{ provider: "elsewhere", code: "Job.NoFreeAmount" }, { provider: "cloud", code: "BrandNew" }, { code: "Job.NoFreeAmount" }];
export function again(given: CloudError & { code: "Job.NotFound" }) {
  const provider = "cloud";
  return { provider, code: given.code };
}

// Answers in the format that the catalogs describe, written by hand; the same codes elsewhere in a body.
declare const res: { json(body: unknown): void };
res.json({ error: { code: "Job.NotFound", message: "none" } });
res.json({ error: { code: "Job.NoFreeAmount" } });
res.json({ error: { code: 2000 } }), res.json({ error: { code: "Job.NotFuond" } });
res.json({ code: "Job.NotFound" }), res.json({ error: "Job.NotFound" }), res.json({ job: { code: "Job.NotFound" } });

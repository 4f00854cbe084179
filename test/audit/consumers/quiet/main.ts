import * as cloud from "@acme/cloud";

interface Http { readonly code: number; readonly status: string }
interface Own { readonly code: "Job.NotFound" | "Mine" }
declare const own: Own;
declare const http: Http;
declare function report(error: unknown): void;
declare const raw: { readonly code: string; readonly name: string; readonly zip: string };
declare const key: { readonly code: string };
declare const files: NodeJS.ErrnoLike;
declare namespace NodeJS { interface ErrnoLike { readonly code?: string } }

// Names of others, statuses, and texts that are far from any code.
export const quiet = [
  own.code === "Job.NotFound",
  http.code === 404,
  http.code === 1000.5,
  raw.code === "ENOENT",
  raw.code === "Job",
  raw.name === "Job.NotFound",
  raw.zip === "2000",
  key.code === "Escape",
  files.code === "ERR_MODULE_NOT_FOUND",
  raw.code === raw.name,
  ["Job.NotFound"].includes(raw.name),
];

export function all(error: cloud.CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    default:
      report(error);
      return "?";
  }
}

export function told(error: cloud.CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    default:
      return error.detail ?? "?";
  }
}

export function thrown(error: cloud.CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    default: {
      if (error.retry === "after_change") return "wait";
      throw new Error("?");
    }
  }
}

const known = new Set<cloud.CloudCode>(["AuthFailure", "InternalError"]);
const titles: Partial<Record<cloud.CloudCode | "$unknown", string>> = { AuthFailure: "log in" };
export const typed = (error: cloud.CloudError): string | undefined => (known.has(error.code as cloud.CloudCode) ? titles[error.code] : undefined);

// Texts that are codes elsewhere, where none is wanted; and what may stand beside a code.
declare function print(text: string, of?: { readonly code: string }): void;
declare function same<Text extends string>(text: Text): Text;
declare function keyOf<Table>(table: Table, key: keyof Table): void;
const label = "QuotaOld";
const labels = { old: "QuotaOld" } as const;
print("QuotaOld", { code: "QuotaOld" });
print(label), print(labels.old), same(label), same("QuotaOld");
keyOf({ QuotaOld: 1 }, "QuotaOld");
const named: "AuthFailure" | "QuotaOld" = "QuotaOld";
const mine: Own | { readonly code: "QuotaOld" } = { code: "QuotaOld" };
declare const filter: cloud.CloudCode | "all";
declare const open: cloud.CloudCode | (string & {});
export const beside = [named, mine, filter === "all", open === "Throttled", open === "Job.NotFound"];
export function choose(): number {
  switch (filter) {
    case "all":
      return 1;
    default:
      return filter.length;
  }
}

import * as cloud from "@acme/cloud";

// Job.NoFreeAmount and "Job.NoFreeAmount" in a comment.
const labels = ["Job.NoFreeAmount", "Job.Legacy", "1100"];
const headings: Record<string, string> = { "Job.NoFreeAmount": "Job.NoFreeAmount" };
interface Other { readonly code: "Job.NoFreeAmount" | "else"; readonly NoFreeAmount: 'Job.NoFreeAmount' }
declare const other: Other;
declare const raw: { code: string };

export function show(error: cloud.CloudError): string {
  if (other.code === "Job.NoFreeAmount") return `Job.NoFreeAmount ${"Job.NoFreeAmount"}`;
  if (raw.code === "Job.NoFreeAmount") return headings["Job.NoFreeAmount"] ?? "";
  if (error.detail === "Job.NoFreeAmount" || labels.includes("Job.NoFreeAmount")) return error.category;
  switch (raw.code) {
    case "Job.NoFreeAmount":
      return "Job.Legacy";
    default:
      return error.requestId === "1100" ? "1100" : "";
  }
}

export function match(what: string, table: Record<string, () => string>): string | undefined {
  return table[what]?.();
}

export const mine = match("Job.NoFreeAmount", { "Job.NoFreeAmount": () => "Job.NoFreeAmount" });

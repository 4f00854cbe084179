import "@acme/cloud";
import "@acme/ledger";

interface SdkError { readonly code?: string; readonly Error?: { readonly Code: string }; readonly errorCode: number | string }

export function handle(caught: any, known: SdkError): string {
  try {
    if (caught.code === "Job.NotFond") return "typo";
    if (caught?.error?.code === "Job.NotFound") return "exact";
    if (caught["code"] == 'Job.NoFreeAmount') return "gone";
    if (known.Error?.Code === "job.notfound") return "letter case";
    if ((caught as { code: unknown }).code !== `InternalError`) return "exact";
    if (known.errorCode === 2000 || known.errorCode === "1000") return "numbers";
  } catch (err) {
    const { code: errCode } = err as SdkError;
    const problem = (err as SdkError).code;
    if (errCode === "AuthFailure" || problem === "AuthFailuer") return "traced";
  }
  return "";
}

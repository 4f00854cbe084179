import { assertNever, type CloudError, type CloudUnknownError, isError, match } from "@acme/cloud";

const heard = ({ code, category, retry, actor, ...rest }: CloudError): string => JSON.stringify([code, category, retry, actor, "rawCode" in rest && rest.rawCode]);

export function returning(error: CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    case "Job.NoFreeAmount":
    case "QuotaOld":
      return "pay";
    case "Job.NotFound":
    case "Job.Legacy":
      return "gone";
    case "InternalError":
    // nobody knows more of it
    case "$unknown":
      return "later";
    default:
      return assertNever(error);
  }
}

export function reading(error: CloudError): string {
  switch (error.code) {
    case "AuthFailure":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
    case "Job.Legacy":
      return error.category;
    case "InternalError":
      return "later";
    case "$unknown": {
      const { rawCode } = error;
      return `${rawCode} ${heard(error)} ${JSON.stringify({ error }.error.category)}`;
    }
    default:
      return assertNever(error);
  }
}

export function sharing(error: CloudError): string {
  switch (error.code) {
    case "AuthFailure":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
    case "Job.Legacy":
      return "known";
    case "InternalError":
    case "$unknown":
      return `${error.code} ${error.category} ${error.detail}`;
    default:
      return assertNever(error);
  }
}

export function falling(error: CloudError): string {
  const words: string[] = [];
  switch (error.code) {
    case "AuthFailure":
      words.push("log in");
    case "$unknown":
      const text = error.code;
      words.push(text);
    case "InternalError":
      words.push(error.retry);
      break;
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
    case "Job.Legacy":
      words.push("known");
      break;
    default:
      assertNever(error);
  }
  return words.join();
}

export function destructured({ code, category: kind, detail }: CloudError): string {
  switch (code) {
    case "AuthFailure":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
    case "Job.Legacy":
    case "InternalError":
      return "known";
    case "$unknown":
      return `${code} ${kind} ${detail}`;
  }
  return code satisfies never;
}

export function taken(error: CloudError): string {
  const { code } = error;
  let text = "";
  for (const part of ["a", "b"]) {
    switch (code) {
      case "AuthFailure": case "Job.NoFreeAmount": case "QuotaOld": case "Job.NotFound": case "Job.Legacy": case "InternalError": text += part; continue;
      case "$unknown": text += heard(error) + code; break;
      default: assertNever(code);
    }
    text += "|";
  }
  return text;
}

class Screen {
  constructor(readonly state: { readonly error: CloudError }) {}
  show(): string {
    switch (this.state.error.code) {
      case "AuthFailure":
      case "Job.NoFreeAmount":
      case "QuotaOld":
      case "Job.NotFound":
      case "Job.Legacy":
      case "InternalError":
        return "known";
      case "$unknown":
        if (this.state.error.rawCode.startsWith("Q")) return this.state.error.rawCode;
        else return "other";
      default:
        return assertNever(this.state.error);
    }
  }
}
export const screen = (error: CloudError): string => new Screen({ error }).show();
export const twice = (error: CloudError): CloudUnknownError["code"] | string => match(error, { AuthFailure: returning, InternalError: returning, "Job.NoFreeAmount": returning, "Job.NotFound": returning, "Job.Legacy": returning, QuotaOld: returning, $unknown: (e) => String(isError(e)) });

import { assertNever, type CloudError, type CloudUnknownError, isError, match, asUnknown } from "@acme/cloud";

const heard = ({ code, category, retry, actor, ...rest }: CloudError): string => JSON.stringify([code, category, retry, actor, "rawCode" in rest && rest.rawCode]);

export function returning(error: CloudError): string {
  switch (error.code) {
    case "AuthFailure":
      return "log in";
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
      return "pay";
    case "Job.NotFound":
      return "gone";
    case "InternalError":
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
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
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
      return error.category;
    case "InternalError":
      return "later";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable": {
      const { rawCode } = asUnknown(error);
      return `${rawCode} ${heard(asUnknown(error))} ${JSON.stringify({ error: asUnknown(error) }.error.category)}`;
    }
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
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
      return "known";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
      return `${asUnknown(error).code} ${asUnknown(error).category} ${error.detail}`;
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
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable": {
      const text = asUnknown(error).code;
      words.push(text);
      words.push(asUnknown(error).retry);
      break;
    }
    case "AuthFailure":
      words.push("log in");
    case "$unknown":
      const text = error.code;
      words.push(text);
    case "InternalError":
      words.push(error.retry);
      break;
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
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
    case "Job.UserHasNoFreeAmount":
    case "Job.NoFreeAmount":
    case "QuotaOld":
    case "Job.NotFound":
    case "InternalError":
      return "known";
    // TODO: The quota of the project is used up.
    case "QuotaExceeded":
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    case "ServiceUnavailable":
      return `${"$unknown"} ${"unknown"} ${detail}`;
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
      case "AuthFailure": case "Job.UserHasNoFreeAmount": case "Job.NoFreeAmount": case "QuotaOld": case "Job.NotFound": case "InternalError": text += part; continue;
      // TODO: The quota of the project is used up.
      case "QuotaExceeded":
      // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
      case "ServiceUnavailable": text += heard(asUnknown(error)) + "$unknown"; break;
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
      case "Job.UserHasNoFreeAmount":
      case "Job.NoFreeAmount":
      case "QuotaOld":
      case "Job.NotFound":
      case "InternalError":
        return "known";
      // TODO: The quota of the project is used up.
      case "QuotaExceeded":
      // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
      case "ServiceUnavailable":
        if (asUnknown(this.state.error).rawCode.startsWith("Q")) return asUnknown(this.state.error).rawCode;
        else return "other";
      case "$unknown":
        if (this.state.error.rawCode.startsWith("Q")) return this.state.error.rawCode;
        else return "other";
      default:
        return assertNever(this.state.error);
    }
  }
}
export const screen = (error: CloudError): string => new Screen({ error }).show();
export const twice = (error: CloudError): CloudUnknownError["code"] | string => match(error, { AuthFailure: returning, InternalError: returning, "Job.UserHasNoFreeAmount": returning, "Job.NotFound": returning, QuotaOld: returning, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => String(isError(asUnknown(e))), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => String(isError(asUnknown(e))), $unknown: (e) => String(isError(e)) });

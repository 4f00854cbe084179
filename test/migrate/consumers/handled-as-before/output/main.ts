import * as cloud from "@acme/cloud";

/** What there is to hear of it: everything that a handler may read. */
const heard = ({ code, category, retry, actor, detail, ...rest }: cloud.CloudError): string => JSON.stringify([code, category, retry, actor, detail, "rawCode" in rest && rest.rawCode, "nearest" in rest && rest.nearest]);
const known = {
  AuthFailure: () => "log in",
  InternalError: () => "later",
  "Job.UserHasNoFreeAmount": () => "pay",
  "Job.NotFound": () => "gone",
  QuotaOld: () => "wait",
};

export const pinned = (error: cloud.CloudError): string =>
  cloud.match(cloud.asOf("1.1.0", error), {
    AuthFailure: () => "log in",
    InternalError: () => "later",
    "Job.UserHasNoFreeAmount": () => "pay",
    "Job.NotFound": () => "gone",
    QuotaOld: () => "wait",
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => cloud.asUnknown(e).rawCode,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => cloud.asUnknown(e).rawCode,
    $unknown: (e) => e.rawCode,
    $added: (e) => cloud.asUnknown(e.error).rawCode,
  });

export const pinnedWithoutArgument = (error: cloud.CloudError): string => cloud.match(cloud.asOf("1.1.0", error), { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: () => "?", /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: () => "?", $unknown: () => "?", $added: () => "?" });

export const method = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (error) => (function (e) {
      const { rawCode: code, ...rest } = e;
      return `${code} ${rest.category} ${heard(e)}`;
    })(cloud.asUnknown(error)),
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (error) => (function (e) {
      const { rawCode: code, ...rest } = e;
      return `${code} ${rest.category} ${heard(e)}`;
    })(cloud.asUnknown(error)),
    $unknown(e) {
      const { rawCode: code, ...rest } = e;
      return `${code} ${rest.category} ${heard(e)}`;
    },
  });

export const reference = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => heard(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => heard(cloud.asUnknown(e)), $unknown: heard });
export const choice = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => (error.status === undefined ? heard : () => "?")(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => (error.status === undefined ? heard : () => "?")(cloud.asUnknown(e)), $unknown: error.status === undefined ? heard : () => "?" });
export const made = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (error) => ((prefix: string) => (e: cloud.CloudUnknownError) => prefix + e.rawCode)("made: ")(cloud.asUnknown(error)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (error) => ((prefix: string) => (e: cloud.CloudUnknownError) => prefix + e.rawCode)("made: ")(cloud.asUnknown(error)), $unknown: ((prefix: string) => (e: cloud.CloudUnknownError) => prefix + e.rawCode)("made: ") });

const fallback = { $unknown: (e: cloud.CloudUnknownError) => `${e.rawCode} fell back`, $added: () => "not asked" };
export const spread = (error: cloud.CloudError): string => cloud.match(error, { ...known, ...fallback, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => fallback.$unknown(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => fallback.$unknown(cloud.asUnknown(e)) });
export const spreadInline = (error: cloud.CloudError): string => cloud.match(error, { ...{ ...known, $unknown: (e: cloud.CloudUnknownError) => heard(e) }, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => heard(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => heard(cloud.asUnknown(e)) });

export const later = (error: cloud.CloudError): Promise<string> | string =>
  cloud.match(error, {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (error) => (async (e) => {
      await Promise.resolve();
      // what is known of it
      return heard(e) + e.rawCode;
    })(cloud.asUnknown(error)),
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (error) => (async (e) => {
      await Promise.resolve();
      // what is known of it
      return heard(e) + e.rawCode;
    })(cloud.asUnknown(error)),
    $unknown: async (e) => {
      await Promise.resolve();
      // what is known of it
      return heard(e) + e.rawCode;
    },
  });

export const onlyFields = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => (({ rawCode, detail = "no words" }) => `${rawCode}: ${detail}`)(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => (({ rawCode, detail = "no words" }) => `${rawCode}: ${detail}`)(cloud.asUnknown(e)), $unknown: ({ rawCode, detail = "no words" }) => `${rawCode}: ${detail}` });
export const severalReads = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (error) => ((e) => (e.nearest === undefined ? e.rawCode : `${e.rawCode} is near ${e.nearest}`))(cloud.asUnknown(error)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (error) => ((e) => (e.nearest === undefined ? e.rawCode : `${e.rawCode} is near ${e.nearest}`))(cloud.asUnknown(error)), $unknown: (e) => (e.nearest === undefined ? e.rawCode : `${e.rawCode} is near ${e.nearest}`) });
export const shadowed = (error: cloud.CloudError, e = "outside"): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (error) => ((found) => [found, e].map(String).join() + found.code + e)(cloud.asUnknown(error)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (error) => ((found) => [found, e].map(String).join() + found.code + e)(cloud.asUnknown(error)), $unknown: (found) => [found, e].map(String).join() + found.code + e });
export const shorthand = (error: cloud.CloudError): unknown => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (error) => ((e) => ({ e }))(cloud.asUnknown(error)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (error) => ((e) => ({ e }))(cloud.asUnknown(error)), $unknown: (e) => ({ e }) });
export const throwing = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (error) => ((e): never => {
      throw new RangeError(heard(e));
    })(cloud.asUnknown(error)),
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (error) => ((e): never => {
      throw new RangeError(heard(e));
    })(cloud.asUnknown(error)),
    $unknown: (e): never => {
      throw new RangeError(heard(e));
    },
  });
export const keyed = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    get ["$unknown"]() {
      return heard;
    },
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => heard(cloud.asUnknown(e)),
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => heard(cloud.asUnknown(e)),
  });

const $unknown = (e: cloud.CloudUnknownError): string => `${e.rawCode} by name`;
export const named = (error: cloud.CloudError): string => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => $unknown(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => $unknown(cloud.asUnknown(e)), $unknown });

function nothing(): string {
  return "nothing is known";
}

export class Desk {
  readonly #prefix = "desk: ";
  readonly #handlers: cloud.CloudHandlers<string> = {
    ...known,
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => this.#prefix + cloud.asUnknown(e).rawCode,
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => this.#prefix + cloud.asUnknown(e).rawCode,
    $unknown: (e) => this.#prefix + e.rawCode,
  };
  readonly #bound: cloud.CloudHandlers<string> = { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => this.report.bind(this)(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => this.report.bind(this)(cloud.asUnknown(e)), $unknown: this.report.bind(this) };
  readonly #referred: cloud.CloudHandlers<string> = { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => this.field(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => this.field(cloud.asUnknown(e)), $unknown: this.field };
  readonly #nothing: cloud.CloudHandlers<string> = { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: nothing, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: nothing, $unknown: nothing };

  report(e: cloud.CloudUnknownError): string {
    return this.#prefix + heard(e);
  }
  get field(): (e: cloud.CloudUnknownError) => string {
    return (e) => this.report(e);
  }
  tell(error: cloud.CloudError): string {
    return [this.#handlers, this.#bound, this.#referred, this.#nothing].map((handlers) => cloud.match(error, handlers)).join();
  }
  inline(error: cloud.CloudError): string {
    return cloud.match(error, {
      ...known,
      // TODO: The quota of the project is used up.
      QuotaExceeded: (error) => ((e) => {
        return this.report(e) + arguments.length;
      })(cloud.asUnknown(error)),
      // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
      ServiceUnavailable: (error) => ((e) => {
        return this.report(e) + arguments.length;
      })(cloud.asUnknown(error)),
      $unknown: (e) => {
        return this.report(e) + arguments.length;
      },
    });
  }
}
export const desk = (error: cloud.CloudError): string => new Desk().tell(error) + new Desk().inline(error);

const satisfied = {
  ...known,
  // TODO: The quota of the project is used up.
  QuotaExceeded: (e) => `satisfied ${cloud.asUnknown(e).rawCode}`,
  // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
  ServiceUnavailable: (e) => `satisfied ${cloud.asUnknown(e).rawCode}`,
  $unknown: (e) => `satisfied ${e.rawCode}`,
} satisfies cloud.CloudHandlers<string>;
export const table = (error: cloud.CloudError): string => cloud.match(error, satisfied);

const plain = {
  ...known,
  // TODO: The quota of the project is used up.
  QuotaExceeded: (e: Parameters<typeof cloud.asUnknown>[0]) => `plain ${cloud.asUnknown(e).rawCode}`,
  // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
  ServiceUnavailable: (e: Parameters<typeof cloud.asUnknown>[0]) => `plain ${cloud.asUnknown(e).rawCode}`,
  $unknown: (e: cloud.CloudUnknownError) => `plain ${e.rawCode}`,
};
export const plainTable = (error: cloud.CloudError): string => cloud.match(error, plain);

let count = 0;
const counting = (e: cloud.CloudUnknownError): string => `${heard(e)} ${++count > 0}`;
export const nested = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    AuthFailure: () => cloud.match(error, { ...known, /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => counting(cloud.asUnknown(e)), /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => counting(cloud.asUnknown(e)), $unknown: counting }),
    // TODO: The quota of the project is used up.
    QuotaExceeded: (e) => cloud.match(cloud.asUnknown(e), { ...known, $unknown: (inner) => `${inner.rawCode} inside` }),
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    ServiceUnavailable: (e) => cloud.match(cloud.asUnknown(e), { ...known, $unknown: (inner) => `${inner.rawCode} inside` }),
    $unknown: (e) => cloud.match(e, { ...known, $unknown: (inner) => `${inner.rawCode} inside` }),
  });

export const partly = (error: cloud.CloudError): string => cloud.matchOr(error, { AuthFailure: () => "log in", QuotaOld: () => "wait" }, () => "otherwise");

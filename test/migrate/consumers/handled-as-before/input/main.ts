import * as cloud from "@acme/cloud";

/** What there is to hear of it: everything that a handler may read. */
const heard = ({ code, category, retry, actor, detail, ...rest }: cloud.CloudError): string => JSON.stringify([code, category, retry, actor, detail, "rawCode" in rest && rest.rawCode, "nearest" in rest && rest.nearest]);
const known = {
  AuthFailure: () => "log in",
  InternalError: () => "later",
  "Job.NoFreeAmount": () => "pay",
  "Job.NotFound": () => "gone",
  QuotaOld: () => "wait",
};

export const pinned = (error: cloud.CloudError): string =>
  cloud.match(cloud.asOf("1.0.0", error), {
    AuthFailure: () => "log in",
    InternalError: () => "later",
    "Job.NoFreeAmount": () => "pay",
    "Job.NotFound": () => "gone",
    "Job.Legacy": () => "old",
    QuotaOld: () => "wait",
    $unknown: (e) => e.rawCode,
    $added: (e) => cloud.asUnknown(e.error).rawCode,
  });

export const pinnedWithoutArgument = (error: cloud.CloudError): string => cloud.match(cloud.asOf("1.0.0", error), { ...known, "Job.Legacy": () => "old", $unknown: () => "?", $added: () => "?" });

export const method = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    "Job.Legacy"() {
      return "old";
    },
    $unknown(e) {
      const { rawCode: code, ...rest } = e;
      return `${code} ${rest.category} ${heard(e)}`;
    },
  });

export const reference = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": heard, $unknown: heard });
export const choice = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": heard, $unknown: error.status === undefined ? heard : () => "?" });
export const made = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": heard, $unknown: ((prefix: string) => (e: cloud.CloudUnknownError) => prefix + e.rawCode)("made: ") });

const fallback = { $unknown: (e: cloud.CloudUnknownError) => `${e.rawCode} fell back`, $added: () => "not asked" };
export const spread = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": () => "old", ...fallback });
export const spreadInline = (error: cloud.CloudError): string => cloud.match(error, { ...{ ...known, $unknown: (e: cloud.CloudUnknownError) => heard(e) }, "Job.Legacy": () => "old" });

export const later = (error: cloud.CloudError): Promise<string> | string =>
  cloud.match(error, {
    ...known,
    "Job.Legacy": async () => "old",
    $unknown: async (e) => {
      await Promise.resolve();
      // what is known of it
      return heard(e) + e.rawCode;
    },
  });

export const onlyFields = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown: ({ rawCode, detail = "no words" }) => `${rawCode}: ${detail}` });
export const severalReads = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown: (e) => (e.nearest === undefined ? e.rawCode : `${e.rawCode} is near ${e.nearest}`) });
export const shadowed = (error: cloud.CloudError, e = "outside"): string => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown: (found) => [found, e].map(String).join() + found.code + e });
export const shorthand = (error: cloud.CloudError): unknown => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown: (e) => ({ e }) });
export const throwing = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    "Job.Legacy": () => "old",
    $unknown: (e): never => {
      throw new RangeError(heard(e));
    },
  });
export const keyed = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    "Job.Legacy": () => "old",
    get ["$unknown"]() {
      return heard;
    },
  });

const $unknown = (e: cloud.CloudUnknownError): string => `${e.rawCode} by name`;
export const named = (error: cloud.CloudError): string => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown });

function nothing(): string {
  return "nothing is known";
}

export class Desk {
  readonly #prefix = "desk: ";
  readonly #handlers: cloud.CloudHandlers<string> = {
    ...known,
    "Job.Legacy": () => "old",
    $unknown: (e) => this.#prefix + e.rawCode,
  };
  readonly #bound: cloud.CloudHandlers<string> = { ...known, "Job.Legacy": () => "old", $unknown: this.report.bind(this) };
  readonly #referred: cloud.CloudHandlers<string> = { ...known, "Job.Legacy": () => "old", $unknown: this.field };
  readonly #nothing: cloud.CloudHandlers<string> = { ...known, "Job.Legacy": () => "old", $unknown: nothing };

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
      "Job.Legacy": () => "old",
      $unknown: (e) => {
        return this.report(e) + arguments.length;
      },
    });
  }
}
export const desk = (error: cloud.CloudError): string => new Desk().tell(error) + new Desk().inline(error);

const satisfied = {
  ...known,
  "Job.Legacy": () => "old",
  $unknown: (e) => `satisfied ${e.rawCode}`,
} satisfies cloud.CloudHandlers<string>;
export const table = (error: cloud.CloudError): string => cloud.match(error, satisfied);

const plain = {
  ...known,
  "Job.Legacy": () => "old",
  $unknown: (e: cloud.CloudUnknownError) => `plain ${e.rawCode}`,
};
export const plainTable = (error: cloud.CloudError): string => cloud.match(error, plain);

let count = 0;
const counting = (e: cloud.CloudUnknownError): string => `${heard(e)} ${++count > 0}`;
export const nested = (error: cloud.CloudError): string =>
  cloud.match(error, {
    ...known,
    "Job.Legacy": () => "old",
    AuthFailure: () => cloud.match(error, { ...known, "Job.Legacy": () => "old", $unknown: counting }),
    $unknown: (e) => cloud.match(e, { ...known, "Job.Legacy": () => "old", $unknown: (inner) => `${inner.rawCode} inside` }),
  });

export const partly = (error: cloud.CloudError): string => cloud.matchOr(error, { AuthFailure: () => "log in", QuotaOld: () => "wait" }, () => "otherwise");

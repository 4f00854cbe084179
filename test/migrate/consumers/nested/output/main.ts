import * as cloud from "@acme/cloud";
import * as ledger from "@acme/ledger";

/** A handler within a handler, and a pipeline around it. */
export class Desk {
  readonly #failed = (error: cloud.CloudError, cause: ledger.LedgerError): string => {
    return [error].map((one) =>
      cloud.match(one, {
        AuthFailure: () =>
          ledger.match(cause, {
            "1000": () => "key",
            "1150": () => "amount",
            "2000": () => "closed",
            // TODO: The account is frozen.
            "2100": () => "?",
            $unknown: () => "?",
          }),
        InternalError: () => "b",
        "Job.UserHasNoFreeAmount": () => "c",
        "Job.NotFound": () => "d",
        QuotaOld: () => "f",
        // TODO: The quota of the project is used up.
        QuotaExceeded: () => "g",
        // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
        ServiceUnavailable: () => "g",
        $unknown: () => "g",
      }),
    ).join();
  };

  run(error: cloud.CloudError, cause: ledger.LedgerError): string {
    return this.#failed(error, cause);
  }
}

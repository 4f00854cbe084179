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
            "1100": () => "amount",
            "2000": () => "closed",
            $unknown: () => "?",
          }),
        InternalError: () => "b",
        "Job.NoFreeAmount": () => "c",
        "Job.NotFound": () => "d",
        "Job.Legacy": () => "e",
        QuotaOld: () => "f",
        $unknown: () => "g",
      }),
    ).join();
  };

  run(error: cloud.CloudError, cause: ledger.LedgerError): string {
    return this.#failed(error, cause);
  }
}
